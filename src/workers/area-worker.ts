import { expose } from 'comlink';
import { areaPolygon } from '#core/area/area-polygon.ts';
import { prepareGround, type AreaGround, type GroundColumns } from '#core/area/area-ground.ts';
import type { AreaRequest } from '#core/area/around.ts';
import { measureArea, type AreaMeasurement } from '#core/area/measure-area.ts';
import type { GeometryColumns } from '#core/summary/geometry-columns.ts';

let ground: AreaGround | undefined;
let places: GeometryColumns | undefined;

const areaWorker = {
  /** The district that the following areas lie in. */
  setGround(columns: GroundColumns): void {
    ground = prepareGround(columns);
  },

  /** The places that the following areas are measured for. */
  setPlaces(columns: GeometryColumns): void {
    places = columns;
  },

  /** In the order of the requests. Throws when no ground or no places were set. */
  async measure(requests: readonly AreaRequest[]): Promise<AreaMeasurement[]> {
    if (!ground || !places) throw new Error('measure was called before setGround and setPlaces');
    const measurements: AreaMeasurement[] = [];
    for (const request of requests) {
      measurements.push(measureArea(await polygonOf(request), ground, places));
    }
    return measurements;
  },
};
export type AreaWorker = typeof areaWorker;

async function polygonOf(request: AreaRequest) {
  if (request.kind !== 'buffer') return areaPolygon(request);
  // what buffers need is large, and many never ask for one
  const { bufferPolygon } = await import('#core/area/buffer-polygon.ts');
  return bufferPolygon(request.around, request.radiusMeters);
}

expose(areaWorker);
