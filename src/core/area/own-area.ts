import type { MultiPolygon, Polygon } from 'geojson';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas, type Areas } from '#core/summary/areas.ts';
import type { FeatureKind, GeometryColumns } from '#core/summary/geometry-columns.ts';
import { measureFeature } from '#core/summary/measure-feature.ts';
import { Tally } from '#core/summary/tally.ts';
import type { GroundColumns } from './area-ground.ts';

/** Sorts behind every street's code. */
const ownCode = '~';

/** How much of a feature lies where, in its own measure: positions, metres, square metres. */
export interface OwnAmount {
  kind: FeatureKind;
  /** In the own area and in the district. */
  inside: number;
  /** In the district; its part outside belongs to no street either. */
  inDistrict: number;
}

/**
 * An own area made ready to be measured against. What lies in it but in no street does not count, as for streets;
 * a feature's part in both is found by two measures: in the area alone, and in the area where no street was first.
 */
export class OwnArea {
  readonly #alone: Areas;
  readonly #afterStreets: Areas;
  readonly #inAlone = new Tally(1);
  readonly #inAll: Tally;

  constructor(
    geometry: Polygon | MultiPolygon,
    { streets, streetNames }: Pick<GroundColumns, 'streets' | 'streetNames'>,
  ) {
    const own = toColumns([geometry]);
    const name = { code: ownCode, name: '' };
    this.#alone = prepareAreas(own, [name]);
    this.#afterStreets = prepareAreas(joined(streets, own), [...streetNames, name]);
    this.#inAll = new Tally(streetNames.length + 1);
  }

  /** Null where the feature does not even touch the area. */
  amountOf(columns: GeometryColumns, feature: number): OwnAmount | null {
    this.#inAlone.clear();
    const kind = measureFeature(columns, feature, this.#alone, this.#inAlone);
    const inArea = this.#inAlone.amount(0);
    if (inArea === 0) return null;
    this.#inAll.clear();
    measureFeature(columns, feature, this.#afterStreets, this.#inAll);
    const last = this.#afterStreets.names.length - 1;
    const outsideDistrict = this.#inAll.amount(last);
    return {
      kind,
      inside: Math.max(0, inArea - outsideDistrict),
      inDistrict: this.#inAll.total() - outsideDistrict - this.#inAll.outside,
    };
  }

  /** Sum over all features of a layer of what lies inside. */
  sumOf(columns: GeometryColumns): number {
    let sum = 0;
    for (let feature = 0; feature < columns.kinds.length; feature++) {
      sum += this.amountOf(columns, feature)?.inside ?? 0;
    }
    return sum;
  }
}

/** The features of both, in order. */
function joined(first: GeometryColumns, second: GeometryColumns): GeometryColumns {
  const positions = new Float64Array(first.positions.length + second.positions.length);
  positions.set(first.positions);
  positions.set(second.positions, first.positions.length);
  return {
    kinds: Uint8Array.of(...first.kinds, ...second.kinds),
    positions,
    featureParts: joinedOffsets(first.featureParts, second.featureParts),
    partRings: joinedOffsets(first.partRings, second.partRings),
    ringPositions: joinedOffsets(first.ringPositions, second.ringPositions),
  };
}

/** Offsets end with where the next would begin, which is where the second's begin. */
function joinedOffsets(first: Uint32Array, second: Uint32Array): Uint32Array<ArrayBuffer> {
  const end = first.at(-1) ?? 0;
  return Uint32Array.of(...first.subarray(0, -1), ...second.map((offset) => offset + end));
}
