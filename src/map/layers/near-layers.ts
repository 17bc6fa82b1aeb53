import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { Polygon } from 'geojson';
import { discPolygon } from '#core/place/disc-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import type { Palette } from '#map/palette.ts';
import { rgba } from './colour.ts';

export interface NearDrawing {
  lngLat: LngLat;
  /** Null draws no circle. */
  withinMeters: number | null;
  /** How far off the origin itself may be; 0 for a chosen one. */
  accuracyMeters: number;
  palette: Pick<Palette, 'selection' | 'halo' | 'waterText'>;
  /** The style layer below which the discs are inserted. */
  beforeId: string;
}

type Path = [number, number][];

interface Placement {
  beforeId: string;
}

const dashes = new PathStyleExtension({ dash: true });

/** Where one looks from: a ring with a point in its middle, unlike any symbol; and how far one looks. */
export function nearLayers({ lngLat, withinMeters, accuracyMeters, palette, beforeId }: NearDrawing) {
  const { selection, halo, waterText } = palette;
  const circle = withinMeters === null ? [] : [edgeOf(lngLat, withinMeters)];
  const error = accuracyMeters > 0 ? [edgeOf(lngLat, accuracyMeters)] : [];
  const disc = (id: string, data: Path[], colour: string, opacity: number) =>
    new SolidPolygonLayer<Path, Placement>({
      id,
      data,
      getPolygon: (path) => path,
      getFillColor: rgba(colour, opacity),
      beforeId,
    });
  const edge = (id: string, data: Path[], colour: string, width: number, dash: [number, number]) =>
    new PathLayer<Path, Placement & { getDashArray: [number, number] }>({
      id,
      data,
      getPath: (path) => path,
      getColor: rgba(colour),
      getWidth: width,
      widthUnits: 'pixels',
      getDashArray: dash,
      extensions: [dashes],
      updateTriggers: { getColor: colour },
      beforeId,
    });
  const mark = (id: string, radius: number, fill: string | null, stroke: string, width: number) =>
    new ScatterplotLayer<LngLat>({
      id,
      data: [lngLat],
      getPosition: (position) => position,
      getRadius: radius,
      radiusUnits: 'pixels',
      filled: fill !== null,
      getFillColor: rgba(fill ?? stroke),
      stroked: true,
      getLineColor: rgba(stroke),
      getLineWidth: width,
      lineWidthUnits: 'pixels',
      billboard: true,
      updateTriggers: { getFillColor: fill, getLineColor: stroke },
    });
  return [
    disc('near-error', error, waterText, 0.14),
    edge('near-error-edge', error, waterText, 1.4, [0, 0]),
    disc('near-circle', circle, selection, 0.05),
    edge('near-circle-rim', circle, halo, 5, [0, 0]),
    edge('near-circle-edge', circle, selection, 2.2, [5, 2.5]),
    // wide enough to be seen around a symbol that stands there
    mark('near-rim', 18, null, halo, 6),
    mark('near-ring', 18, null, selection, 2.6),
    mark('near-middle', 4, selection, halo, 1.6),
  ];
}

function edgeOf(lngLat: LngLat, radiusMeters: number): Path {
  const { coordinates }: Polygon = discPolygon(lngLat, radiusMeters, 128);
  return (coordinates[0] ?? []).map(([lng = 0, lat = 0]) => [lng, lat]);
}
