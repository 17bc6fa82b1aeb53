import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { gpuFilterSizes, type GpuFilter, type GpuFilterColumns } from '#core/view/gpu-filter.ts';
import { ScreenSideExtension, type ScreenSide, type ScreenSideProps } from './screen-side-extension.ts';

/** What decides on the graphics card which of a layer's things are seen: the view's filter, and a side of the screen. */
export interface ShownOnGpu {
  columns: GpuFilterColumns;
  filter: GpuFilter;
  /** Null: the whole screen. */
  side: ScreenSide | null;
}

/** A thing of a layer that stands for a project; its row is the project's place in the list that filters know. */
export interface OfProject {
  project: { id: string; row: number };
}

/** What must hold of a thing besides the filter. */
export interface AlsoHolds<Thing> {
  holds: (thing: Thing) => boolean;
  /** Another value whenever it may hold of other things. */
  trigger: unknown;
}

export type ShownProps<Thing> = DataFilterExtensionProps<Thing> & ScreenSideProps;

const filterExtension = new DataFilterExtension(gpuFilterSizes);
const sideExtension = new ScreenSideExtension();

/** Layers that are drawn on one side of a swipe are another's twins: their ids must differ. */
export function idOnSide(id: string, { side }: Pick<ShownOnGpu, 'side'>): string {
  return side === null ? id : `${id}-${side.name}`;
}

/** Extensions of a layer whose things the graphics card filters. */
export function shownExtensions(shown: Pick<ShownOnGpu, 'side'>) {
  return [filterExtension, ...sideExtensions(shown)];
}

/** Extensions of a layer that is drawn on one side, its things filtered before. */
export function sideExtensions({ side }: Pick<ShownOnGpu, 'side'>) {
  return side === null ? [] : [sideExtension];
}

/** Properties of a layer that is drawn on one side, its things filtered before. */
export function sideProps({ side }: Pick<ShownOnGpu, 'side'>): ScreenSideProps {
  return side === null ? {} : { screenSide: side };
}

/** Whether the graphics card would show a thing of the project in a row. */
export function isRowShown(
  row: number,
  { columns, filter }: Pick<ShownOnGpu, 'columns' | 'filter'>,
): boolean {
  const categories = columns.categories(row);
  return (
    filter.value(row) === 1 &&
    categories.every((category, channel) => filter.filterCategories[channel]?.includes(category))
  );
}

/**
 * Properties of a layer whose things the graphics card filters. Its data stay the same from filter to filter: of a
 * change of theme, status, precision, kind or period only `filterCategories` tells.
 */
export function shownProps<Thing extends OfProject>(
  { columns, filter, side }: ShownOnGpu,
  also?: Pick<AlsoHolds<Thing>, 'holds'>,
): ShownProps<Thing> {
  return {
    getFilterCategory: ({ project }) => columns.categories(project.row),
    getFilterValue: also
      ? (thing) => (also.holds(thing) ? filter.value(thing.project.row) : 0)
      : ({ project }) => filter.value(project.row),
    filterCategories: filter.filterCategories,
    filterRange: filter.filterRange,
    ...sideProps({ side }),
  };
}

/** When the attributes of `shownProps` must be computed again; to be joined with a layer's other triggers. */
export function shownTriggers({ columns, filter }: ShownOnGpu, also?: Pick<AlsoHolds<never>, 'trigger'>) {
  return {
    // a trigger is compared by its entries: what has none of its own (a map, say) must be one
    getFilterCategory: columns,
    getFilterValue: { columns, values: filter.valueTrigger, also: also?.trigger },
  };
}
