import type { Areas } from './areas.ts';
import { FeatureKind, type GeometryColumns } from './geometry-columns.ts';
import { measureFeature } from './measure-feature.ts';
import { negligibleShare } from './negligible.ts';
import type { Measures, Summary } from './summary.ts';
import { OUTSIDE } from './locate.ts';
import { Tally } from './tally.ts';

/**
 * Points, lines, length, polygons and overlap of one or more layers in each area.
 * With `only`, the index of an area, the summary lists that area alone, with the same figures as in the whole
 * summary, and everything that is not in it counts as outside.
 */
export function summarise(
  layers: GeometryColumns | readonly GeometryColumns[],
  areas: Areas,
  options: { only?: number } = {},
): Summary {
  const measures = areas.names.map(nothing);
  const outside = nothing();
  const tally = new Tally(areas.names.length);
  const folded = new Tally(areas.names.length);
  for (const columns of 'kinds' in layers ? [layers] : layers) {
    for (let feature = 0; feature < columns.kinds.length; feature++) {
      const kind = measureFeature(columns, feature, areas, tally);
      const counted = options.only === undefined ? tally : foldOthers(tally, options.only, folded);
      addFeature(kind, counted, measures, outside);
      counted.clear();
      tally.clear();
    }
  }
  const streets = areas.names.map(({ code, name }, area) => ({
    code,
    name,
    areaSquareMeters: areas.squareMeters[area]!,
    ...measures[area]!,
  }));
  return {
    streets: streets.filter((_, area) => options.only === undefined || area === options.only),
    outside,
  };
}

/** Everything that is not in the one area, as outside. */
function foldOthers(tally: Tally, only: number, folded: Tally): Tally {
  folded.add(OUTSIDE, tally.outside);
  for (const area of tally.touched) folded.add(area === only ? area : OUTSIDE, tally.amount(area));
  return folded;
}

function addFeature(kind: FeatureKind, tally: Tally, measures: readonly Measures[], outside: Measures): void {
  const negligible = negligibleShare(kind, tally.total());
  addShare(kind, outside, tally.outside, negligible);
  for (const area of tally.touched) addShare(kind, measures[area]!, tally.amount(area), negligible);
}

function addShare(kind: FeatureKind, measures: Measures, amount: number, negligible: number): void {
  const present = amount > negligible ? 1 : 0;
  switch (kind) {
    case FeatureKind.point:
      measures.points += amount;
      break;
    case FeatureKind.line:
      measures.lengthMeters += amount;
      measures.lines += present;
      break;
    case FeatureKind.polygon:
      measures.overlapSquareMeters += amount;
      measures.polygons += present;
      break;
    case FeatureKind.none:
      break;
  }
}

function nothing(): Measures {
  return { points: 0, lines: 0, lengthMeters: 0, polygons: 0, overlapSquareMeters: 0 };
}
