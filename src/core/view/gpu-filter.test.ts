import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter } from '#core/view/filter/apply-filter.ts';
import type { Asked } from '#core/view/filter/facets.ts';
import { prepareFilter } from '#core/view/filter/filter-index.ts';
import { anyAsked, anyFilterable, type Filterable } from '#core/view/filter/filterable.fixture.ts';
import {
  gpuFilter,
  gpuFilterSizes,
  mostCategories,
  prepareGpuFilter,
  type GpuFilter,
  type GpuFilterColumns,
} from './gpu-filter.ts';

/**
 * What `DataFilterExtension` does with these properties (data-filter-extension.ts and shader-module.ts of deck.gl
 * 9.4): categories get the next free bit of their channel as they are met, in the data first, then in the props; bits
 * beyond 31 wrap around; values are 32-bit floats, compared by `step`; attributes are read again only when a trigger
 * changes.
 */
class EmulatedLayer {
  readonly #bits: Map<number, number>[] = [new Map(), new Map(), new Map(), new Map()];
  readonly #categories: number[][];
  #values: Float32Array;
  #trigger: string;

  constructor(columns: GpuFilterColumns, filter: GpuFilter, rows: readonly number[]) {
    this.#categories = rows.map((row) => columns.categories(row).map((each, at) => this.#bit(each, at)));
    this.#values = Float32Array.from(rows, filter.value);
    this.#trigger = filter.valueTrigger;
  }

  /** The places, in the layer's rows, of what the shader leaves. */
  draw(filter: GpuFilter, rows: readonly number[]): number[] {
    if (filter.valueTrigger !== this.#trigger) {
      this.#values = Float32Array.from(rows, filter.value);
      this.#trigger = filter.valueTrigger;
    }
    const masks = new Uint32Array(gpuFilterSizes.categorySize);
    filter.filterCategories.forEach((categories, channel) => {
      for (const category of categories) {
        const bit = this.#bit(category, channel);
        if (bit < 32) masks[channel]! += 2 ** (bit % 32);
      }
    });
    const [least, most] = filter.filterRange;
    return rows.flatMap((row, at) => {
      const value = this.#values[at]!;
      const inRange = value >= least && value <= most;
      const known = this.#categories[at]!.every(
        (bit, channel) => ((masks[channel]! >>> (bit & 31)) & 1) === 1,
      );
      return inRange && known ? [row] : [];
    });
  }

  #bit(category: number, channel: number): number {
    const bits = this.#bits[channel]!;
    const bit = bits.get(category) ?? bits.size;
    bits.set(category, bit);
    return bit;
  }
}

const readied = (told: Filterable) => {
  const index = prepareFilter(told.projects, told, told.streets);
  return { index, columns: prepareGpuFilter(index) };
};

/** Looks at one thing after another, some projects on the map several times, some not at all. */
function expectSameAsPanels(catalogues: fc.Arbitrary<Filterable>, numRuns: number): void {
  const journey = catalogues.chain((told) =>
    fc.tuple(
      fc.constant(told),
      fc.array(anyAsked(told), { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat({ max: Math.max(0, told.projects.length - 1) }), { maxLength: 40 }),
    ),
  );
  fc.assert(
    fc.property(journey, ([told, views, anyRows]) => {
      const rows = told.projects.length === 0 ? [] : anyRows;
      const { index, columns } = readied(told);
      let layer: EmulatedLayer | null = null;
      for (const asked of views) {
        const outcome = applyFilter(index, asked);
        const filter = gpuFilter(columns, asked, outcome);
        layer ??= new EmulatedLayer(columns, filter, rows);
        expect(layer.draw(filter, rows)).toEqual(rows.filter((row) => outcome.fails[row] === 0));
      }
    }),
    { numRuns },
  );
}

describe('the filter on the graphics card', () => {
  it('shows the projects that lists and summaries show, through any change of view', () => {
    expectSameAsPanels(anyFilterable(), 300);
  });

  it('does so too where a channel cannot hold all themes, or all combinations of periods', () => {
    expectSameAsPanels(anyFilterable({ themes: 2 * mostCategories, most: 120 }), 60);
    expectSameAsPanels(anyFilterable({ periods: mostCategories, most: 120 }), 60);
  });

  it('gives up exactly the channel that overflows', () => {
    const withThemes = (count: number) => {
      const themes = Array.from({ length: count }, (_, at) => `theme${at}`);
      const [told] = fc.sample(anyFilterable({ themes: count }), 1);
      const projects = themes.map((theme, at) => ({ ...told!.projects[0]!, id: `p${at}`, theme }));
      return readied({ ...told!, projects }).columns;
    };
    const themesOf = (columns: GpuFilterColumns, count: number) =>
      new Set(Array.from({ length: count }, (_, row) => columns.categories(row)[0])).size;
    expect(themesOf(withThemes(mostCategories), mostCategories)).toBe(mostCategories);
    expect(themesOf(withThemes(mostCategories + 1), mostCategories + 1)).toBe(1);
  });

  it('reads the values again only for what categories cannot say', () => {
    const question = anyFilterable().chain((told) =>
      fc.tuple(fc.constant(told), anyAsked(told), anyAsked(told)),
    );
    fc.assert(
      fc.property(question, ([told, before, after]) => {
        const { index, columns } = readied(told);
        const triggerOf = (asked: Asked) => gpuFilter(columns, asked, applyFilter(index, asked)).valueTrigger;
        const { streets, measure, text } = before.filters;
        const onlyCategories = { ...after, filters: { ...after.filters, streets, measure, text } };
        expect(triggerOf(onlyCategories)).toBe(triggerOf(before));
      }),
      { numRuns: 100 },
    );
  });

  it('draws both sides of a comparison of kinds from the outcome of one view', () => {
    const question = anyFilterable().chain((told) => fc.tuple(fc.constant(told), anyAsked(told)));
    fc.assert(
      fc.property(question, fc.constantFrom('result', 'target'), ([told, asked], kind) => {
        const { index, columns } = readied(told);
        const rows = told.projects.map((_, row) => row);
        const side: Asked = { ...asked, filters: { ...asked.filters, kinds: [kind] } };
        const filter = gpuFilter(columns, side, applyFilter(index, asked));
        const expected = applyFilter(index, side);
        expect(new EmulatedLayer(columns, filter, rows).draw(filter, rows)).toEqual(
          rows.filter((row) => expected.fails[row] === 0),
        );
      }),
      { numRuns: 100 },
    );
  });
});
