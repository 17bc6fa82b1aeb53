/**
 * Geometry as flat arrays (struct of arrays, after GeoArrow): a layer of a million points is five typed arrays,
 * not a million objects, and moves between threads without being copied.
 */
export interface GeometryColumns {
  /** One `FeatureKind` per feature; features keep the order of their records. */
  kinds: Uint8Array<ArrayBuffer>;
  /** Longitude and latitude in degrees, interleaved: position `p` is at `2p` and `2p + 1`. */
  positions: Float64Array<ArrayBuffer>;
  /** Feature `f` has the parts `featureParts[f]` up to, not including, `featureParts[f + 1]`. */
  featureParts: Uint32Array<ArrayBuffer>;
  /** Part `p` has the rings `partRings[p]` to `partRings[p + 1]`; only a polygon's part can have several. */
  partRings: Uint32Array<ArrayBuffer>;
  /** Ring (or line, or set of points) `r` has the positions `ringPositions[r]` to `ringPositions[r + 1]`. */
  ringPositions: Uint32Array<ArrayBuffer>;
}

/** What a feature is; `none` is a record without a place. A multi-geometry has the kind of its members. */
export const FeatureKind = { none: 0, point: 1, line: 2, polygon: 3 } as const;
export type FeatureKind = (typeof FeatureKind)[keyof typeof FeatureKind];

/** Kind of one feature. Throws on a number that is no kind. */
export function kindOf({ kinds }: GeometryColumns, feature: number): FeatureKind {
  const kind = kinds[feature];
  for (const known of Object.values(FeatureKind)) if (known === kind) return known;
  throw new RangeError(`feature ${feature} has no known kind: ${kind}`);
}

/** Collects features one after another into `GeometryColumns`. */
export class GeometryColumnsBuilder {
  #kinds: number[] = [];
  #positions: number[] = [];
  #featureParts: number[] = [];
  #partRings: number[] = [];
  #ringPositions: number[] = [];

  beginFeature(kind: FeatureKind): void {
    this.#kinds.push(kind);
    this.#featureParts.push(this.#partRings.length);
  }

  beginPart(): void {
    this.#partRings.push(this.#ringPositions.length);
  }

  beginRing(): void {
    this.#ringPositions.push(this.#positions.length / 2);
  }

  position(lng: number, lat: number): void {
    this.#positions.push(lng, lat);
  }

  /** A feature of a single point. */
  point(lng: number, lat: number): void {
    this.beginFeature(FeatureKind.point);
    this.beginPart();
    this.beginRing();
    this.position(lng, lat);
  }

  finish(): GeometryColumns {
    return {
      kinds: new Uint8Array(this.#kinds),
      positions: new Float64Array(this.#positions),
      featureParts: offsets(this.#featureParts, this.#partRings.length),
      partRings: offsets(this.#partRings, this.#ringPositions.length),
      ringPositions: offsets(this.#ringPositions, this.#positions.length / 2),
    };
  }
}

/** Starts followed by the end of the last one, so that item `i` always reaches from `i` to `i + 1`. */
function offsets(starts: readonly number[], end: number): Uint32Array<ArrayBuffer> {
  const column = new Uint32Array(starts.length + 1);
  column.set(starts);
  column[starts.length] = end;
  return column;
}

/** The buffers behind the columns, for handing them to another thread instead of copying them. */
export function transferableBuffers(columns: GeometryColumns): ArrayBuffer[] {
  const { kinds, positions, featureParts, partRings, ringPositions } = columns;
  return [kinds, positions, featureParts, partRings, ringPositions].map((column) => column.buffer);
}
