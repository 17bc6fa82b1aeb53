import gcoord from 'gcoord';
import type { GeometryColumns } from '#core/summary/geometry-columns.ts';

/**
 * Datums of coordinates in Chinese data: `wgs84`; `gcj02`, the shifted datum of Chinese map services (here about
 * 500 m off); `bd09`, Baidu's further shift.
 */
export const datums = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof datums)[number];

/**
 * Moves all positions from a datum to WGS-84. Returns the same columns for `wgs84`, else new positions beside the
 * same offsets. The inverse shift is iterative, good to a millimetre; positions outside China are not shifted.
 */
export function toWgs84(columns: GeometryColumns, from: Datum): GeometryColumns {
  if (from === 'wgs84') return columns;
  const source = from === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
  const positions = new Float64Array(columns.positions.length);
  for (let i = 0; i < positions.length; i += 2) {
    const [lng, lat] = gcoord.transform<[number, number]>(
      [columns.positions[i]!, columns.positions[i + 1]!],
      source,
      gcoord.WGS84,
    );
    positions[i] = lng;
    positions[i + 1] = lat;
  }
  return { ...columns, positions };
}
