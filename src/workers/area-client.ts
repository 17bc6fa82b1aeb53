import { wrap, type Remote } from 'comlink';
import type { GroundColumns } from '#core/area/area-ground.ts';
import type { AreaRequest } from '#core/area/around.ts';
import type { AreaPlace } from '#core/area/area-place.ts';
import type { AreaMeasurement } from '#core/area/measure-area.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import type { AreaWorker } from './area-worker.ts';
import { latestOnly, type SUPERSEDED } from './latest-only.ts';

export interface AreaClient {
  /**
   * Measures own areas off the main thread, in the order of the requests. A newer call supersedes an older one,
   * which then resolves to `SUPERSEDED`; a worker that fails rejects.
   * @param places kept by the worker as long as the same list is given
   */
  measure: (
    requests: readonly AreaRequest[],
    places: readonly AreaPlace[],
  ) => Promise<readonly AreaMeasurement[] | typeof SUPERSEDED>;
}

interface Started {
  remote: Remote<AreaWorker>;
  ready: Promise<void>;
  /** Never resolves; rejects when the worker cannot be loaded or breaks. */
  broken: Promise<never>;
}

/** A client for one district; the worker starts with the first area. */
export function createAreaClient(ground: () => GroundColumns): AreaClient {
  let started: Started | undefined;
  let sentPlaces: readonly AreaPlace[] | undefined;

  const start = (): Started => {
    const worker = new Worker(new URL('./area-worker.ts', import.meta.url), { type: 'module' });
    const remote = wrap<AreaWorker>(worker);
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', ({ message }) => {
        worker.terminate();
        started = undefined;
        sentPlaces = undefined;
        reject(new Error(message));
      });
    });
    return { remote, ready: remote.setGround(ground()), broken };
  };

  const ask = async (
    { remote, ready }: Started,
    requests: readonly AreaRequest[],
    places: readonly AreaPlace[],
  ) => {
    await ready;
    if (places !== sentPlaces) {
      await remote.setPlaces(toColumns(places.map(({ geometry }) => geometry)));
      sentPlaces = places;
    }
    return remote.measure(requests);
  };

  const measureLatest = latestOnly(
    ({ requests, places }: { requests: readonly AreaRequest[]; places: readonly AreaPlace[] }) => {
      started ??= start();
      return Promise.race([ask(started, requests, places), started.broken]);
    },
  );
  return { measure: (requests, places) => measureLatest({ requests, places }) };
}
