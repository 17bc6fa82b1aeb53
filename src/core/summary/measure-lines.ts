import type { Areas } from './areas.ts';
import { FeatureKind, type GeometryColumns } from './geometry-columns.ts';
import { measureFeature } from './measure-feature.ts';
import { Tally } from './tally.ts';

/** How much of each line lies in each area: line `l` has the parts `starts[l]` up to, not including, `starts[l + 1]`. */
export interface LineParts {
  starts: Uint32Array<ArrayBuffer>;
  /** Per part: the area's place in the order of codes. */
  area: Uint32Array<ArrayBuffer>;
  meters: Float64Array<ArrayBuffer>;
  /** Codes of the areas, in that order. */
  codes: readonly string[];
}

/**
 * Measures each line by itself, so that any choice of them can be summed up without measuring again; the sums are
 * those of `summarise`. Throws on a feature that is no line.
 */
export function measureLines(columns: GeometryColumns, areas: Areas): LineParts {
  const tally = new Tally(areas.names.length);
  const starts = new Uint32Array(columns.kinds.length + 1);
  const area: number[] = [];
  const meters: number[] = [];
  for (let line = 0; line < columns.kinds.length; line++) {
    if (measureFeature(columns, line, areas, tally) !== FeatureKind.line) {
      throw new RangeError(`feature ${line} is no line`);
    }
    for (const at of tally.touched) {
      area.push(at);
      meters.push(tally.amount(at));
    }
    tally.clear();
    starts[line + 1] = area.length;
  }
  return {
    starts,
    area: Uint32Array.from(area),
    meters: Float64Array.from(meters),
    codes: areas.names.map(({ code }) => code),
  };
}

/** Metres in each area, by code, of the lines that are chosen; areas without any are there with 0. */
export function sumLines(
  { starts, area, meters, codes }: LineParts,
  isChosen: (line: number) => boolean,
): Map<string, number> {
  const sums = new Float64Array(codes.length);
  for (let line = 0; line + 1 < starts.length; line++) {
    if (!isChosen(line)) continue;
    for (let part = starts[line]!; part < starts[line + 1]!; part++) sums[area[part]!]! += meters[part]!;
  }
  return new Map(codes.map((code, at) => [code, sums[at]!]));
}
