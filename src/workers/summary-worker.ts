import { expose } from 'comlink';
import { prepareAreas, type AreaName, type Areas } from '#core/summary/areas.ts';
import type { GeometryColumns } from '#core/summary/geometry-columns.ts';
import { summarise } from '#core/summary/summarise.ts';
import type { Summary } from '#core/summary/summary.ts';

let areas: Areas | undefined;

const summaryWorker = {
  /** Prepares the areas that the following summaries are about; feature `i` is named by `names[i]`. */
  setAreas(columns: GeometryColumns, names: readonly AreaName[]): void {
    areas = prepareAreas(columns, names);
  },

  /** Throws when no areas were set. */
  summarise(layers: readonly GeometryColumns[]): Summary {
    if (!areas) throw new Error('summarise was called before setAreas');
    return summarise(layers, areas);
  },
};
export type SummaryWorker = typeof summaryWorker;

expose(summaryWorker);
