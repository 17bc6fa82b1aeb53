import type { Geometry } from 'geojson';
import { untrack } from 'svelte';
import { aroundCore, type AreaRequest } from '#core/area/around.ts';
import { areaPlaces, type AreaPlace } from '#core/area/area-place.ts';
import { summariseArea, type AreaSummary } from '#core/area/area-summary.ts';
import type { AreaShape } from '#core/area/drawn-area.ts';
import { groundOf } from '#core/area/ground-of.ts';
import type { AreaMeasurement } from '#core/area/measure-area.ts';
import { settleShape } from '#core/area/settle-shape.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import { createAreaClient, type AreaClient } from '#workers/area-client.ts';
import { SUPERSEDED } from '#workers/latest-only.ts';
import type { Facts } from './facts.ts';

/** What of the explorer measuring rests on. */
export interface AreaGround {
  readonly facts: Pick<Facts, 'streets' | 'context'>;
  readonly projects: readonly PlacedProject[];
  readonly projectGeometries: ReadonlyMap<string, Geometry>;
  readonly shownProjects: readonly PlacedProject[];
}

/** What is known of an own area: nothing yet, its summary over the shown projects, or why it has none. */
export type AreaResult =
  | { state: 'measuring' }
  | { state: 'measured'; summary: AreaSummary<PlacedProject> }
  | { state: 'refused'; problem: Problem };

type Outcome = Result<AreaMeasurement>;
type Shapes = readonly AreaShape[];
type Places = readonly AreaPlace[];

/** Measures own areas in the worker and sums them up; filters and layers change the sums without measuring anew. */
export class AreaMeasuring {
  readonly #ground: AreaGround;
  readonly #shapes: () => Shapes;
  readonly #client: AreaClient;
  /** What came of measuring shapes for a list of places. */
  #measured: { places: Places; outcomes: ReadonlyMap<AreaShape, Outcome> } = $state.raw({
    places: [],
    outcomes: new Map(),
  });

  /** The places of all located projects, those of this device included. */
  readonly places: Places = $derived.by(() =>
    areaPlaces(this.#ground.projects, this.#ground.projectGeometries),
  );

  /** In the order of the shapes. */
  readonly results: readonly AreaResult[] = $derived.by(() => {
    const { places, outcomes } = this.#measured;
    const { shownProjects } = this.#ground;
    return this.#shapes().map((shape): AreaResult => {
      const outcome = outcomes.get(shape);
      if (!outcome) return { state: 'measuring' };
      if (!outcome.ok) return { state: 'refused', problem: outcome.problems[0] ?? notMeasured('') };
      return { state: 'measured', summary: summariseArea(outcome.value, places, shownProjects) };
    });
  });

  /** @param shapes of the areas; the same object for the same shape, however often it is asked for */
  constructor(ground: AreaGround, shapes: () => Shapes, client?: AreaClient) {
    this.#ground = ground;
    this.#shapes = shapes;
    this.#client = client ?? createAreaClient(() => groundOf(ground.facts.streets, ground.facts.context));
  }

  /**
   * Measures what has not been measured. Reads shapes and places reactively: whoever shows results calls it in an
   * effect; that several do costs nothing.
   */
  measure(): void {
    const { places } = this;
    const known = untrack(() => this.#measured);
    const missing = this.#shapes().filter((shape) => known.places !== places || !known.outcomes.has(shape));
    if (missing.length > 0) void this.#measure(missing, places);
  }

  /** Tries again what the worker failed at. */
  retry(): void {
    const { places, outcomes } = this.#measured;
    this.#measured = { places, outcomes: new Map([...outcomes].filter(([, { ok }]) => ok)) };
    this.measure();
  }

  async #measure(shapes: Shapes, places: Places): Promise<void> {
    const requests = shapes.map((shape) => this.#requestOf(shape, places));
    const sound = requests.flatMap((request) => (request.ok ? [request.value] : []));
    const outcomes = await this.#ask(sound, places);
    if (outcomes === SUPERSEDED) return;
    let next = 0;
    const outcomeOf = (request: Result<AreaRequest>) => (request.ok ? outcomes[next++] : request);
    this.#keep(
      places,
      shapes.map((shape, index) => {
        const request = requests[index];
        return [shape, (request && outcomeOf(request)) ?? fail(notMeasured(''))];
      }),
    );
  }

  /** What the worker is to measure; fails where the shape is no area or has nothing to lie around. */
  #requestOf(shape: AreaShape, places: Places): Result<AreaRequest> {
    // an address may hold anything
    const settled = settleShape(shape);
    if (!settled.ok) return settled;
    if (settled.value.kind !== 'buffer') return succeed(settled.value);
    const { core, radiusMeters } = settled.value;
    const around = aroundCore(core, places, this.#ground.facts.context.roads);
    return around.ok ? succeed({ kind: 'buffer', around: around.value, radiusMeters }) : around;
  }

  async #ask(
    requests: readonly AreaRequest[],
    places: Places,
  ): Promise<readonly Outcome[] | typeof SUPERSEDED> {
    if (requests.length === 0) return [];
    try {
      const measured = await this.#client.measure(requests, places);
      return measured === SUPERSEDED ? measured : measured.map((each) => succeed(each));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return requests.map(() => fail(notMeasured(reason)));
    }
  }

  /** Shapes that are gone are forgotten; one that comes back is measured again. */
  #keep(places: Places, fresh: readonly (readonly [AreaShape, Outcome])[]): void {
    const before = this.#measured.places === places ? this.#measured.outcomes : [];
    const there = new Set(this.#shapes());
    const outcomes = [...before, ...fresh].filter(([shape]) => there.has(shape));
    this.#measured = { places, outcomes: new Map(outcomes) };
  }
}

function notMeasured(reason: string): Problem {
  return problem('area.not-measured', { reason });
}
