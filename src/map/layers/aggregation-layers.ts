import { HeatmapLayer, HexagonLayer } from '@deck.gl/aggregation-layers';
import { countClasses, countScale } from '#core/compare/count-classes.ts';
import { rgba, type Rgba } from './colour.ts';

/** Things that are added up: the same ones from filter to filter, each with what it counts now. */
export interface Counted {
  /** Longitude, latitude and 0 for each thing, interleaved; the same object from filter to filter. */
  data: { length: number; attributes: { getPosition: { value: Float64Array; size: 3 } } };
  /** 1 for a thing that is shown, 0 for one that is not. Another array whenever one of them changes. */
  weights: Uint8Array;
}

interface AggregationDrawing {
  counted: Counted;
  /** CSS hex, from few things to many. */
  colours: readonly string[];
  beforeId: string;
}

export interface HexagonDrawing extends AggregationDrawing {
  radiusMeters: number;
  /** Most things in one hexagon as far as it is known; 0 before the first count. */
  most: number;
  /** Told whenever they were counted. */
  onMost: (most: number) => void;
}

/** Counted by the processor: that needs nothing of the graphics card, and the counts are whole. */
export function hexagonLayer({ counted, radiusMeters, colours, most, onMost, beforeId }: HexagonDrawing) {
  const classes = Math.max(1, countClasses(most).length);
  const range: Rgba[] = [
    // a hexagon in which nothing is shown is no hexagon
    [0, 0, 0, 0],
    ...colours.slice(0, classes).map((colour) => rgba(colour, 0.75)),
  ];
  return new HexagonLayer<unknown, { beforeId: string }>({
    id: 'hexagons',
    data: counted.data,
    getColorWeight: (_, { index }) => counted.weights[index] ?? 0,
    updateTriggers: { getColorWeight: [counted.weights] },
    gpuAggregation: false,
    radius: radiusMeters,
    coverage: 0.94,
    extruded: false,
    material: false,
    colorRange: range,
    colorScaleType: 'quantize',
    colorDomain: countScale(Math.max(1, most)),
    onSetColorDomain: ([, largest]) => onMost(Number.isFinite(largest) ? largest : 0),
    pickable: true,
    beforeId,
  });
}

/** Needs a graphics card that adds up in textures of floating-point numbers. */
export function heatLayer({ counted, colours, beforeId }: AggregationDrawing) {
  return new HeatmapLayer<unknown, { beforeId: string }>({
    id: 'heat',
    data: counted.data,
    getWeight: (_, { index }) => counted.weights[index] ?? 0,
    updateTriggers: { getWeight: [counted.weights] },
    radiusPixels: 34,
    threshold: 0.04,
    // a quarter of the usual side, a sixteenth of the work; the picture is a blur anyway
    weightsTextureSize: 512,
    debounceTimeout: 150,
    colorRange: colours.map((colour) => rgba(colour)),
    opacity: 0.85,
    beforeId,
  });
}
