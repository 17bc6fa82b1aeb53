/**
 * Index of items that each span a range of latitudes: the whole range is cut into bands of equal height, and a
 * band lists, in ascending order, the items that touch it. One lookup is one multiplication.
 */
export class LatitudeBands {
  readonly items: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #minLat: number;
  readonly #maxLat: number;
  readonly #bandsPerDegree: number;
  readonly #lastBand: number;

  constructor(
    bandCount: number,
    itemCount: number,
    minLatOf: (item: number) => number,
    maxLatOf: (item: number) => number,
  ) {
    let minLat = Infinity;
    let maxLat = -Infinity;
    for (let item = 0; item < itemCount; item++) {
      minLat = Math.min(minLat, minLatOf(item));
      maxLat = Math.max(maxLat, maxLatOf(item));
    }
    this.#minLat = minLat;
    this.#maxLat = maxLat;
    this.#lastBand = bandCount - 1;
    this.#bandsPerDegree = maxLat > minLat ? bandCount / (maxLat - minLat) : 0;

    // count the items of each band, then fill them in (counting sort)
    const offsets = new Uint32Array(bandCount + 1);
    for (let item = 0; item < itemCount; item++) {
      const last = this.#band(maxLatOf(item));
      for (let band = this.#band(minLatOf(item)); band <= last; band++) offsets[band + 1]!++;
    }
    for (let band = 0; band < bandCount; band++) offsets[band + 1]! += offsets[band]!;
    const next = offsets.slice();
    this.items = new Uint32Array(offsets[bandCount]!);
    for (let item = 0; item < itemCount; item++) {
      const last = this.#band(maxLatOf(item));
      for (let band = this.#band(minLatOf(item)); band <= last; band++) this.items[next[band]!++] = item;
    }
    this.#offsets = offsets;
  }

  /** The band of a latitude, or -1 when no item reaches it. */
  bandOf(lat: number): number {
    return lat >= this.#minLat && lat <= this.#maxLat ? this.#band(lat) : -1;
  }

  /** Where the band's items begin in `items`; they end where the next band's begin. */
  start(band: number): number {
    return this.#offsets[band]!;
  }

  #band(lat: number): number {
    return Math.min(this.#lastBand, Math.floor((lat - this.#minLat) * this.#bandsPerDegree));
  }
}
