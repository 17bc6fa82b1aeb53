// in the browser, whose own parser says whether it is XML
import { describe, expect, it } from 'vitest';
import type { ExportLayer } from '#core/export/export-layer.ts';
import { exportFacts, exportGeometries, illustrativeLamps, plainWords } from '#core/export/export.fixture.ts';
import { remarkLines } from '#core/export/imprint.ts';
import { projectLayer } from '#core/export/project-layer.ts';
import { writeKml } from './write-kml.ts';

const namespace = 'http://www.opengis.net/kml/2.2';
const words = plainWords('zh');
const layer = projectLayer(
  { ...exportFacts, geometries: exportGeometries, illustrative: illustrativeLamps },
  words,
);

function parse(kml: Uint8Array): Document {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(kml), 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const all = (parent: Document | Element, name: string) => [...parent.getElementsByTagNameNS(namespace, name)];
const text = (parent: Element, name: string) => all(parent, name)[0]?.textContent ?? null;

/** The positions of every `coordinates` below an element. */
function positions(placemark: Element): number[][][] {
  return all(placemark, 'coordinates').map((each) =>
    (each.textContent ?? '').split(' ').map((tuple) => tuple.split(',').map(Number)),
  );
}

/** The coordinates of a geometry, ring by ring and part by part. */
function flat(coordinates: unknown): number[][][] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [[coordinates as number[]]];
  if (Array.isArray(coordinates[0]) && typeof coordinates[0][0] === 'number')
    return [coordinates as number[][]];
  return coordinates.flatMap(flat);
}

describe('a layer as KML', () => {
  const document = parse(writeKml(layer));
  const placemarks = all(document, 'Placemark');
  const byId = new Map(
    placemarks.map((placemark) => {
      const id = all(placemark, 'Data').find((data) => data.getAttribute('name') === 'id');
      return [id?.textContent, placemark];
    }),
  );

  it('is well-formed and in the namespace of KML 2.2', () => {
    expect(document.documentElement.localName).toBe('kml');
    expect(document.documentElement.namespaceURI).toBe(namespace);
    expect(all(document, 'Document')).toHaveLength(1);
  });

  it('holds every feature once, with its name, whatever signs are in it', () => {
    expect(placemarks).toHaveLength(layer.features.length);
    for (const { id, name } of layer.features) {
      const placemark = byId.get(id);
      expect(placemark && text(placemark, 'name')).toBe(name);
    }
    expect(layer.features.map(({ name }) => name)).toContain('路灯 <新>');
  });

  it('reads back with the positions of every geometry, longitude first, to a centimetre', () => {
    for (const { id, geometry } of layer.features) {
      const read = positions(byId.get(id)!);
      const wanted = geometry && 'coordinates' in geometry ? flat(geometry.coordinates) : [];
      expect(read.map((ring) => ring.length)).toEqual(wanted.map((ring) => ring.length));
      read.flat(2).forEach((degrees, index) => expect(degrees).toBeCloseTo(wanted.flat(2)[index]!, 7));
    }
  });

  it('draws a vague place as a closed polygon', () => {
    const market = byId.get('market')!;
    expect(all(market, 'Polygon')).toHaveLength(1);
    const [ring = []] = positions(market);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(all(market, 'Point')).toHaveLength(0);
  });

  it('says status, precision, sentence, citation and everything else in words, and in data for programs', () => {
    for (const { id, described, attributes } of layer.features) {
      const placemark = byId.get(id)!;
      const description = text(placemark, 'description') ?? '';
      for (const line of described) expect(description).toContain(line);
      const data = all(placemark, 'Data').map((each) => [each.getAttribute('name'), each.textContent]);
      const known = Object.entries(attributes).filter(([, value]) => value !== null);
      expect(data).toEqual([['id', id], ...known.map(([key, value]) => [key, String(value)])]);
    }
  });

  it('gives each theme a style of its colour, and every feature one that there is', () => {
    const styles = new Map(all(document, 'Style').map((style) => [style.getAttribute('id'), style]));
    for (const placemark of placemarks) {
      expect(styles.has((text(placemark, 'styleUrl') ?? '').replace('#', ''))).toBe(true);
    }
    const colours = all(styles.get('roads')!, 'color').map((each) => each.textContent);
    // #7a563a, opacity first, then blue, green and red
    expect(colours).toEqual(['ff3a567a', 'ff3a567a', '553a567a']);
  });

  it('keeps what is illustrative and what has no place in folders of their own', () => {
    const folders = all(document, 'Folder').map((folder) => [
      text(folder, 'name'),
      all(folder, 'Placemark').length,
    ]);
    expect(folders).toEqual([
      ['道路', 2],
      ['商贸', 1],
      ['illustrative distribution', 2],
      ['precision unlocated (zh)', 3],
    ]);
  });

  it('carries the report, its date, the remarks and the credits', () => {
    const about = text(all(document, 'Document')[0]!, 'description') ?? '';
    for (const part of ['三街区工作报告', '2031-07-01', ...remarkLines(layer.imprint), 'OpenStreetMap'])
      expect(about).toContain(part);
  });

  it('puts elements in the order of the schema', () => {
    const order = ['name', 'description', 'styleUrl', 'ExtendedData'];
    for (const placemark of placemarks) {
      const names = [...placemark.children].map(({ localName }) => localName);
      expect(names.slice(0, 4)).toEqual(order);
      expect(names.length).toBeLessThanOrEqual(5);
    }
    const head = [...all(document, 'Document')[0]!.children].map(({ localName }) => localName);
    expect(head.join()).toMatch(/^name,description,(Style,)+(Folder,?)+$/);
  });

  it('survives texts that would break XML', () => {
    const [first] = layer.features;
    const hostile = ']]><script>&\u0000\u0008"\'\uD800\uFFFE 𠮷 越秀';
    const broken: ExportLayer = {
      ...layer,
      title: hostile,
      features: [
        {
          ...first!,
          name: hostile,
          attributes: { note: hostile },
          described: [hostile],
        },
      ],
    };
    const [placemark] = all(parse(writeKml(broken)), 'Placemark');
    expect(text(placemark!, 'name')).toBe(']]><script>&"\'\uFFFD 𠮷 越秀');
  });

  it('holds several parts and holes', () => {
    const [first] = layer.features;
    const ring = (low: number, high: number) => [
      [low, low],
      [high, low],
      [high, high],
      [low, low],
    ];
    const geometry = {
      type: 'MultiPolygon' as const,
      coordinates: [[ring(0, 9), ring(1, 2)], [ring(10, 11)]],
    };
    const [placemark] = all(parse(writeKml({ ...layer, features: [{ ...first!, geometry }] })), 'Placemark');
    expect(all(placemark!, 'MultiGeometry')).toHaveLength(1);
    expect(all(placemark!, 'outerBoundaryIs')).toHaveLength(2);
    expect(all(placemark!, 'innerBoundaryIs')).toHaveLength(1);
    expect(positions(placemark!)).toEqual(flat(geometry.coordinates));
  });
});
