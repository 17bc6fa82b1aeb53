import type { Asked } from '#core/view/filter/facets.ts';
import { noFilters } from '#core/view/filters.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import { applyFilter } from '#core/view/filter/apply-filter.ts';
import { prepareFilter } from '#core/view/filter/filter-index.ts';
import { gpuFilter, prepareGpuFilter, type GpuFilterColumns } from '#core/view/gpu-filter.ts';
import type { ShownOnGpu } from './shown-on-gpu.ts';

/** What the graphics card knows of the projects of a catalogue. */
export function columnsOf(catalogue: Pick<Catalogue, 'projects' | 'themes'>): GpuFilterColumns {
  return prepareGpuFilter(
    prepareFilter(catalogue.projects, { ...catalogue, report: { periods: [] }, statements: [] }, []),
  );
}

/** What it is told to show of them on the whole screen. */
export function shownOf(columns: GpuFilterColumns, asked: Partial<Asked> = {}): ShownOnGpu {
  const all: Asked = { themes: null, filters: noFilters, ...asked };
  return { columns, filter: gpuFilter(columns, all, applyFilter(columns.index, all)), side: null };
}
