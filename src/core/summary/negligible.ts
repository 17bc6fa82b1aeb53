import { FeatureKind } from './geometry-columns.ts';

/**
 * The largest share of a line (metres) or polygon (square metres) that is rounding, not presence: a feature that
 * only touches an area must not count there. A micrometre or a square centimetre, and for features so small that
 * this would hide them, a millionth of the feature. The share is still added to the sums, so nothing is lost.
 */
export function negligibleShare(kind: FeatureKind, total: number): number {
  switch (kind) {
    case FeatureKind.line:
      return Math.min(1e-6, 1e-6 * total);
    case FeatureKind.polygon:
      return Math.min(1e-4, 1e-6 * total);
    case FeatureKind.point:
    case FeatureKind.none:
      return 0;
  }
}
