import type { Geometry } from 'geojson';
import type { ExportLayer } from '#core/export/export-layer.ts';
import { remarkLines } from '#core/export/imprint.ts';

/** A feature as GeoJSON writes it. */
export interface WrittenFeature {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Readonly<Record<string, unknown>>;
}

/**
 * A collection of GeoJSON (RFC 7946, WGS-84), with members of its own that say what it is.
 * @param head must not be named as GeoJSON's own members
 */
export function geoJsonText(
  head: Readonly<Record<string, unknown>>,
  features: readonly WrittenFeature[],
): string {
  return `${JSON.stringify({ type: 'FeatureCollection', ...head, features }, null, 2)}\n`;
}

/** A layer as GeoJSON; what has no place is a feature with null for its geometry. */
export function writeGeoJson({ title, language, imprint, features }: ExportLayer): Uint8Array<ArrayBuffer> {
  const { report, reportId, reportDate, credits } = imprint;
  const head = {
    name: title,
    language,
    report: reportId,
    reportTitle: report,
    reportDate,
    remarks: remarkLines(imprint),
    credits,
  };
  const text = geoJsonText(
    head,
    features.map(({ id, name, geometry, attributes }) => ({
      type: 'Feature',
      id,
      geometry,
      properties: { name, ...attributes },
    })),
  );
  return new TextEncoder().encode(text);
}
