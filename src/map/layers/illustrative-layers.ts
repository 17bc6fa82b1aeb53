import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { LineString, Point } from 'geojson';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import type { LngLat } from '#core/place/place.ts';
import type { Theme } from '#core/report/catalogue.ts';
import { rgba } from './colour.ts';
import { colourOf } from './place-layers.ts';
import type { ScreenSideProps } from './screen-side-extension.ts';
import {
  idOnSide,
  isRowShown,
  shownExtensions,
  shownProps,
  shownTriggers,
  sideExtensions,
  sideProps,
  type ShownOnGpu,
  type ShownProps,
} from './shown-on-gpu.ts';

/** What the map finds under the pointer: the set is the project that a click chooses. */
interface Drawn<Shape> {
  project: { id: string; row: number };
  theme: Theme['id'];
  shape: Shape;
}

/** Illustrative things by shape. Made once for a list of things, so that layers keep their data. */
export interface IllustrativeShapes {
  rings: readonly Drawn<Point>[];
  stretches: readonly Drawn<LineString>[];
}

export interface IllustrativeDrawing {
  shapes: IllustrativeShapes;
  shown: ShownOnGpu;
  /** CSS hex, by theme. */
  colours: ReadonlyMap<Theme['id'], string>;
  /** How much thicker and larger than on a desk; 1 by itself. */
  scale?: number;
  /** The style layer below which they are inserted: above fills, below labels and symbols. */
  beforeId: string;
}

interface Placement {
  beforeId: string;
  getDashArray: [number, number];
}

const ringRadiusPixels = 5.5;
// dashes run on over the many vertices of a stretch
const stretchDashes = new PathStyleExtension({ highPrecisionDash: true });
const ringDashes = new PathStyleExtension({ dash: true });

/**
 * @param setOf theme and place in the catalogue's list of the set that a thing belongs to
 */
export function illustrativeShapes(
  things: readonly IllustrativeThing[],
  setOf: (set: string) => { theme: Theme['id']; row: number },
): IllustrativeShapes {
  const rings: Drawn<Point>[] = [];
  const stretches: Drawn<LineString>[] = [];
  for (const { set, geometry } of things) {
    const { theme, row } = setOf(set);
    const project = { id: set, row };
    if (geometry.type === 'Point') rings.push({ project, theme, shape: geometry });
    else stretches.push({ project, theme, shape: geometry });
  }
  return { rings, stretches };
}

/** Illustrative things: hollow broken rings and broken lines, unlike anything that is known. */
export function illustrativeLayers({ shapes, shown, colours, scale = 1, beforeId }: IllustrativeDrawing) {
  return [
    // exact dashes and the filter together have more attributes than a shader may: these few are filtered here
    new PathLayer<Drawn<LineString>, ScreenSideProps & Placement>({
      id: idOnSide('illustrative-stretches', shown),
      data: shapes.stretches.filter(({ project }) => isRowShown(project.row, shown)),
      getPath: ({ shape }) => shape.coordinates.map(asLngLat),
      getColor: ({ theme }) => rgba(colourOf(theme, colours), 0.95),
      getWidth: 2.4 * scale,
      widthUnits: 'pixels',
      getDashArray: [2.6, 2],
      pickable: true,
      extensions: [stretchDashes, ...sideExtensions(shown)],
      updateTriggers: { getColor: [colours] },
      ...sideProps(shown),
      beforeId,
    }),
    new ScatterplotLayer<Drawn<Point>, ShownProps<Drawn<Point>> & Placement>({
      id: idOnSide('illustrative-rings', shown),
      data: shapes.rings,
      getPosition: ({ shape }) => asLngLat(shape.coordinates),
      filled: false,
      stroked: true,
      getLineColor: ({ theme }) => rgba(colourOf(theme, colours), 0.95),
      getRadius: ringRadiusPixels * scale,
      radiusUnits: 'pixels',
      getLineWidth: 1.8 * scale,
      lineWidthUnits: 'pixels',
      getDashArray: [1.7, 1.1],
      pickable: true,
      extensions: [ringDashes, ...shownExtensions(shown)],
      updateTriggers: { getLineColor: [colours], ...shownTriggers(shown) },
      ...shownProps<Drawn<Point>>(shown),
      beforeId,
    }),
  ];
}

/** Whether an object that the map found under the pointer is illustrative. */
export function isIllustrative(object: unknown): boolean {
  return typeof object === 'object' && object !== null && 'shape' in object;
}

/** The position that stands for an illustrative thing where it is counted: its own, or where its stretch begins. */
export function startOf({ geometry }: Pick<IllustrativeThing, 'geometry'>): LngLat {
  return asLngLat(geometry.type === 'Point' ? geometry.coordinates : (geometry.coordinates[0] ?? []));
}

function asLngLat([lng = 0, lat = 0]: readonly number[]): [number, number] {
  return [lng, lat];
}
