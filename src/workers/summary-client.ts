import { transfer, wrap, type Remote } from 'comlink';
import type { AreaName } from '#core/summary/areas.ts';
import { transferableBuffers, type GeometryColumns } from '#core/summary/geometry-columns.ts';
import type { Summary } from '#core/summary/summary.ts';
import { latestOnly, type SUPERSEDED } from './latest-only.ts';
import type { SummaryWorker } from './summary-worker.ts';

export interface SummaryClient {
  /**
   * Summarises layers off the main thread. A newer call supersedes an older one, which then resolves to
   * `SUPERSEDED`. With `handOver` the layers' buffers move to the worker and are empty here afterwards; else
   * they are copied.
   */
  summarise: (
    layers: readonly GeometryColumns[],
    options?: { handOver?: boolean },
  ) => Promise<Summary | typeof SUPERSEDED>;
  /** Stops the worker; the next call starts another. */
  stop: () => void;
}

/** A client for one set of areas; the worker starts with the first summary. */
export function createSummaryClient(areas: GeometryColumns, names: readonly AreaName[]): SummaryClient {
  let started: { worker: Worker; remote: Remote<SummaryWorker>; ready: Promise<void> } | undefined;

  const start = () => {
    const worker = new Worker(new URL('./summary-worker.ts', import.meta.url), { type: 'module' });
    const remote = wrap<SummaryWorker>(worker);
    return { worker, remote, ready: remote.setAreas(areas, [...names]) };
  };

  const summariseLatest = latestOnly(
    async ({ layers, handOver }: { layers: readonly GeometryColumns[]; handOver: boolean }) => {
      started ??= start();
      await started.ready;
      return started.remote.summarise(
        handOver ? transfer(layers, layers.flatMap(transferableBuffers)) : layers,
      );
    },
  );

  return {
    summarise: (layers, { handOver = false } = {}) => summariseLatest({ layers, handOver }),
    stop: () => {
      started?.worker.terminate();
      started = undefined;
    },
  };
}
