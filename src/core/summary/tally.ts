import { OUTSIDE } from './locate.ts';

/**
 * How much of one feature lies in each area and outside all of them: points, metres or square metres.
 * Reused from feature to feature; only the areas that were touched are visited and cleared.
 */
export class Tally {
  /** Areas touched since the last `clear`, in no order. */
  readonly touched: number[] = [];
  readonly #amounts: Float64Array;
  readonly #isTouched: Uint8Array;
  outside = 0;

  constructor(areaCount: number) {
    this.#amounts = new Float64Array(areaCount);
    this.#isTouched = new Uint8Array(areaCount);
  }

  add(area: number, amount: number): void {
    if (area === OUTSIDE) {
      this.outside += amount;
      return;
    }
    if (this.#isTouched[area] === 0) {
      this.#isTouched[area] = 1;
      this.touched.push(area);
    }
    this.#amounts[area]! += amount;
  }

  amount(area: number): number {
    return this.#amounts[area]!;
  }

  /** The whole feature: all areas and outside. */
  total(): number {
    return this.touched.reduce((sum, area) => sum + this.#amounts[area]!, this.outside);
  }

  clear(): void {
    for (const area of this.touched) {
      this.#amounts[area] = 0;
      this.#isTouched[area] = 0;
    }
    this.touched.length = 0;
    this.outside = 0;
  }
}
