import type { StatementKind } from '#core/report/catalogue.ts';
import { facetBit, type Asked } from '#core/view/filter/facets.ts';
import type { FilterOutcome } from '#core/view/filter/apply-filter.ts';
import { hasMarked, markChosen } from '#core/view/filter/filter-index.ts';
import { gpuFilter, type GpuFilter, type GpuFilterColumns } from '#core/view/gpu-filter.ts';
import type { ScreenSide } from './layers/screen-side-extension.ts';

/** A part of the screen with what is shown on it. */
export interface Side {
  /** Null: the whole screen. */
  name: ScreenSide['name'] | null;
  filter: GpuFilter;
  /** Whether it shows a project, by the project's row: the same as the graphics card decides. */
  isShown: (row: number) => boolean;
}

/** Kinds of statements on the sides of a swipe. */
const kindOn = { left: 'result', right: 'target' } as const satisfies Record<
  ScreenSide['name'],
  StatementKind
>;

/**
 * What the screen shows: the view as it is, or while it is swiped results on the left and targets on the right,
 * whatever kinds the view asks for.
 */
export function sidesOf(
  columns: GpuFilterColumns,
  asked: Asked,
  outcome: Pick<FilterOutcome, 'fails'>,
  swiped: boolean,
): Side[] {
  const { fails } = outcome;
  if (!swiped) {
    const filter = gpuFilter(columns, asked, outcome);
    return [{ name: null, filter, isShown: (row) => fails[row] === 0 }];
  }
  const { index } = columns;
  const besidesKind = ~facetBit('kind');
  return (['left', 'right'] as const).map((name): Side => {
    const onSide: Asked = { ...asked, filters: { ...asked.filters, kinds: [kindOn[name]] } };
    const marks = markChosen(index, 'kind', onSide);
    return {
      name,
      filter: gpuFilter(columns, onSide, outcome),
      isShown: (row) =>
        ((fails[row] ?? 0) & besidesKind) === 0 && marks !== null && hasMarked(index, 'kind', row, marks),
    };
  });
}
