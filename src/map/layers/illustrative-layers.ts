import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { LineString, Point } from 'geojson';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import type { Theme } from '#core/report/catalogue.ts';
import { rgba } from './colour.ts';

/** What the map finds under the pointer: the set is the project that a click chooses. */
interface Drawn<Shape> {
  project: { id: string };
  shape: Shape;
}

export interface IllustrativeDrawing {
  theme: Theme;
  /** Of this theme. */
  things: readonly IllustrativeThing[];
  /** The style layer below which they are inserted: above fills, below labels and symbols. */
  beforeId: string;
}

const ringRadiusPixels = 5.5;

/** The illustrative things of one theme: hollow broken rings and broken lines, unlike anything that is known. */
export function illustrativeLayers({ theme, things, beforeId }: IllustrativeDrawing) {
  const rings: Drawn<Point>[] = [];
  const stretches: Drawn<LineString>[] = [];
  for (const { set, geometry } of things) {
    if (geometry.type === 'Point') rings.push({ project: { id: set }, shape: geometry });
    else stretches.push({ project: { id: set }, shape: geometry });
  }
  const placement = { beforeId, pickable: true };
  return [
    new PathLayer<Drawn<LineString>, { beforeId: string; getDashArray: [number, number] }>({
      id: `${theme.id}-illustrative-stretch`,
      data: stretches,
      getPath: ({ shape }) => shape.coordinates.map(asLngLat),
      getColor: rgba(theme.colour, 0.95),
      getWidth: 2.4,
      widthUnits: 'pixels',
      getDashArray: [2.6, 2],
      // dashes run on over the many vertices of a stretch
      extensions: [new PathStyleExtension({ highPrecisionDash: true })],
      ...placement,
    }),
    new ScatterplotLayer<Drawn<Point>, { beforeId: string; getDashArray: [number, number] }>({
      id: `${theme.id}-illustrative-ring`,
      data: rings,
      getPosition: ({ shape }) => asLngLat(shape.coordinates),
      filled: false,
      stroked: true,
      getLineColor: rgba(theme.colour, 0.95),
      getRadius: ringRadiusPixels,
      radiusUnits: 'pixels',
      getLineWidth: 1.8,
      lineWidthUnits: 'pixels',
      getDashArray: [1.7, 1.1],
      extensions: [new PathStyleExtension({ dash: true })],
      ...placement,
    }),
  ];
}

/** Whether an object that the map found under the pointer is illustrative. */
export function isIllustrative(object: unknown): boolean {
  return typeof object === 'object' && object !== null && 'shape' in object;
}

function asLngLat([lng = 0, lat = 0]: readonly number[]): [number, number] {
  return [lng, lat];
}
