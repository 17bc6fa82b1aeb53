import { transfer, wrap } from 'comlink';
import type { AreaName } from '#core/summary/areas.ts';
import { transferableBuffers, type GeometryColumns } from '#core/summary/geometry-columns.ts';
import type { LineParts } from '#core/summary/measure-lines.ts';
import type { LineWorker } from './line-worker.ts';

/**
 * Measures each line in each area off the main thread; area `i` is named by `names[i]`. The buffers of lines and areas
 * move to the worker and are empty here afterwards.
 */
export async function measureLinesApart(
  lines: GeometryColumns,
  areas: GeometryColumns,
  names: readonly AreaName[],
): Promise<LineParts> {
  const worker = new Worker(new URL('./line-worker.ts', import.meta.url), { type: 'module' });
  try {
    const handed = [lines, areas].flatMap(transferableBuffers);
    return await wrap<LineWorker>(worker).measure(transfer(lines, handed), areas, [...names]);
  } finally {
    worker.terminate();
  }
}
