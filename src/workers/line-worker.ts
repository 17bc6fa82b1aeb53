import { expose, transfer } from 'comlink';
import { prepareAreas, type AreaName } from '#core/summary/areas.ts';
import type { GeometryColumns } from '#core/summary/geometry-columns.ts';
import { measureLines, type LineParts } from '#core/summary/measure-lines.ts';

const lineWorker = {
  /** Area `i` of the columns is named by `names[i]`. */
  measure(lines: GeometryColumns, areas: GeometryColumns, names: readonly AreaName[]): LineParts {
    const parts = measureLines(lines, prepareAreas(areas, names));
    return transfer(parts, [parts.starts.buffer, parts.area.buffer, parts.meters.buffer]);
  },
};
export type LineWorker = typeof lineWorker;

expose(lineWorker);
