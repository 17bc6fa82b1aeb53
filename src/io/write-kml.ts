import type { ExportFeature, ExportLayer } from '#core/export/export-layer.ts';
import { creditLine, remarkLines } from '#core/export/imprint.ts';
import { kmlGeometry } from './kml-geometry.ts';
import { escapeXml } from './xml-text.ts';

/** Style of what has no theme: a grey that reads on a plain map and on imagery. */
const plain = { id: 'plain', colour: '#6b6b6b' };
/** Two hexadecimal digits: a filled area lets the map beneath be seen. */
const opacity = { line: 'ff', area: '55' };

/**
 * A layer as KML 2.2 (OGC 07-147r2), WGS-84: a folder and a style a theme; what is illustrative and what has no place
 * stand in folders of their own. Elements stand in the order that the schema asks for.
 */
export function writeKml({ title, imprint, groups, themes, features }: ExportLayer): Uint8Array<ArrayBuffer> {
  const placed = features.filter(({ geometry, origin }) => geometry !== null && origin !== 'illustrative');
  const folders = [
    ...themes.map(({ id, name }) => ({ name, held: placed.filter(({ theme }) => theme === id) })),
    { name: title, held: placed.filter(({ theme }) => theme === null) },
    { name: groups.illustrative, held: features.filter(({ origin }) => origin === 'illustrative') },
    { name: groups.withoutPlace, held: features.filter(({ geometry }) => geometry === null) },
  ];
  const about = [imprint.report, imprint.reportDate, ...remarkLines(imprint), creditLine(imprint)];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', title),
    element('description', about.join('\n')),
    ...[...themes, plain].map(({ id, colour }) => style(id, colour)),
    ...folders.flatMap(({ name, held }) =>
      held.length > 0 ? ['<Folder>', element('name', name), ...held.flatMap(placemark), '</Folder>'] : [],
    ),
    '</Document>',
    '</kml>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function placemark({ id, name, theme, geometry, attributes, described }: ExportFeature): string[] {
  const data = Object.entries({ id, ...attributes }).flatMap(([key, value]) =>
    value === null ? [] : [`<Data name="${escapeXml(key)}">${element('value', String(value))}</Data>`],
  );
  return [
    '<Placemark>',
    element('name', name),
    element('description', described.join('\n')),
    `<styleUrl>#${escapeXml(theme ?? plain.id)}</styleUrl>`,
    '<ExtendedData>',
    ...data,
    '</ExtendedData>',
    ...(geometry ? kmlGeometry(geometry) : []),
    '</Placemark>',
  ];
}

function style(id: string, colour: string): string {
  const line = kmlColour(colour, opacity.line);
  return (
    `<Style id="${escapeXml(id)}"><IconStyle><color>${line}</color></IconStyle>` +
    `<LineStyle><color>${line}</color><width>3</width></LineStyle>` +
    `<PolyStyle><color>${kmlColour(colour, opacity.area)}</color></PolyStyle></Style>`
  );
}

/** `#rrggbb` as KML has it: opacity, blue, green, red. */
function kmlColour(colour: string, alpha: string): string {
  return alpha + colour.slice(5, 7) + colour.slice(3, 5) + colour.slice(1, 3);
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
