import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { sortByDistance, type AtDistance } from '#core/place/by-distance.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { distanceRange, type DistanceRange } from '#core/place/distance-range.ts';
import { nearestMeters } from '#core/place/distance-to-geometry.ts';
import { extentOf } from '#core/place/extent.ts';
import type { LngLat } from '#core/place/place.ts';
import { standingsOf } from '#core/place/standings-of.ts';
import { problem, type Problem } from '#core/problem.ts';
import type { Near } from '#core/view/view.ts';
import type { Facts } from './facts.ts';
import type { MapCommands } from './map-commands.ts';
import type { SideState } from './side.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** What of the explorer looking around rests on. */
interface NearbyGround {
  readonly view: ViewState;
  readonly facts: Pick<Facts, 'projectGeometries' | 'streets'>;
  readonly side: SideState;
  readonly commands: MapCommands;
  readonly projects: readonly PlacedProject[];
  readonly shownProjects: readonly PlacedProject[];
}

/** So much is shown around an origin when no distance is asked for. */
const roundAboutMeters = 1000;
/** A device that has no position by then says so. */
const patienceMilliseconds = 15_000;

/** Looking around a place: where from, how the device's own position is asked for, and what lies how far away. */
export class NearbyState {
  readonly #ground: NearbyGround;
  readonly #geolocation: Pick<Geolocation, 'getCurrentPosition'> | null;
  #picking = $state(false);
  #asking = $state(false);
  #problem: Problem | null = $state.raw(null);
  /** The device's own position as it was last given, with its error; it stays in here. */
  #own: { lngLat: LngLat; accuracyMeters: number } | null = $state.raw(null);

  // apart from the rest of the view, so that another distance or a moved map measures nothing anew
  readonly #origin: LngLat | null = $derived.by(() => this.#ground.view.current.near?.lngLat ?? null);

  /** How far off the origin itself may be, metres: a chosen one is where it is, a device's own has an error. */
  readonly accuracyMeters: number = $derived.by(() => {
    const own = this.#own;
    return own !== null && this.#ground.view.current.near?.ownPosition === true && this.#origin === own.lngLat
      ? own.accuracyMeters
      : 0;
  });

  /** Of every project that has a place, by id. */
  readonly #ranges: ReadonlyMap<string, DistanceRange> = $derived.by(() => {
    const origin = this.#origin;
    if (origin === null) return new Map();
    const { projects, facts } = this.#ground;
    return new Map(
      projects.flatMap((project): [string, DistanceRange][] => {
        const standings = standingsOf(project, facts.projectGeometries);
        const range = distanceRange(origin, standings, this.accuracyMeters);
        return range ? [[project.id, range]] : [];
      }),
    );
  });

  /** The shown projects that have a place, nearest first; none while there is no origin. */
  readonly found: readonly AtDistance<PlacedProject>[] = $derived.by(() =>
    sortByDistance(
      this.#ground.shownProjects.flatMap((project) => {
        const range = this.#ranges.get(project.id);
        return range ? [{ thing: project, range }] : [];
      }),
    ),
  );

  /** How many of the shown projects have no place, so that nobody can say how far they are. */
  readonly unlocated: number = $derived.by(
    () => this.#ground.shownProjects.filter(({ precision }) => precision === 'unlocated').length,
  );

  /** @param geolocation null where the device gives no position, or the page is not served securely */
  constructor(
    ground: NearbyGround,
    geolocation: Pick<Geolocation, 'getCurrentPosition'> | null = ownGeolocation(),
  ) {
    this.#ground = ground;
    this.#geolocation = geolocation;
    // an address that asks what is near asks for the list of it
    if (ground.view.current.near !== null) ground.side.open('near');
  }

  /** True while the next click on the map gives the origin. */
  get picking(): boolean {
    return this.#picking;
  }

  /** True while the device is asked where it is. */
  get asking(): boolean {
    return this.#asking;
  }

  /** Why the device's position could not be used; null when nothing went wrong. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** Looks around a position (WGS-84) and shows it on the map; `name` is empty for a mere position. */
  lookFrom(lngLat: LngLat, name: string): void {
    this.#take({ lngLat: toSixDecimals(lngLat), name, ownPosition: false });
    this.show();
  }

  /** Lists what lies within a distance in whole metres, or everything for null. */
  within(meters: number | null): void {
    const { near } = this.#ground.view.current;
    if (near === null || near.withinMeters === meters) return;
    this.#ground.view.lookNear({ ...near, withinMeters: meters });
    if (meters !== null) this.show();
  }

  clear(): void {
    this.#own = null;
    this.#problem = null;
    if (this.#ground.view.current.near !== null) this.#ground.view.lookNear(null);
  }

  pickOnMap(): void {
    this.#problem = null;
    this.#picking = true;
  }

  /** The map's answer: where the click was. */
  picked(lngLat: LngLat): void {
    this.#picking = false;
    this.#take({ lngLat: toSixDecimals(lngLat), name: '', ownPosition: false });
  }

  stopPicking(): void {
    this.#picking = false;
    this.#ground.side.open('near');
  }

  /** Asks the device once where it is. The position is used on this device only: no address and no request holds it. */
  async askDevice(): Promise<void> {
    if (this.#asking) return;
    this.#problem = null;
    if (!this.#geolocation) {
      this.#problem = problem('near.no-geolocation');
      return;
    }
    this.#asking = true;
    try {
      this.#takeOwn(await positionOf(this.#geolocation));
    } catch (error) {
      this.#problem = whyNot(error);
    } finally {
      this.#asking = false;
    }
  }

  #takeOwn({ coords: { longitude, latitude, accuracy } }: GeolocationPosition): void {
    const lngLat = toSixDecimals([longitude, latitude]);
    const { features } = this.#ground.facts.streets;
    const away = Math.min(...features.map(({ geometry }) => nearestMeters(lngLat, geometry)));
    if (away > accuracy) {
      this.#problem = problem('near.outside-district', { meters: Math.round(away) });
      return;
    }
    this.#own = { lngLat, accuracyMeters: accuracy };
    this.#take({ lngLat, name: '', ownPosition: true });
    this.show();
  }

  #take(origin: Omit<Near, 'withinMeters'>): void {
    const { view, side } = this.#ground;
    this.#problem = null;
    view.lookNear({ ...origin, withinMeters: view.current.near?.withinMeters ?? null });
    side.open('near');
  }

  /** Shows on the map how far one looks. */
  show(): void {
    const { near } = this.#ground.view.current;
    if (near === null) return;
    const around = discPolygon(near.lngLat, near.withinMeters ?? roundAboutMeters);
    this.#ground.commands.send({ kind: 'show-extent', extent: extentOf([around]) });
  }
}

function ownGeolocation(): Geolocation | null {
  if (typeof navigator === 'undefined' || !('geolocation' in navigator)) return null;
  // elsewhere browsers refuse, which would read as if the person had
  return globalThis.isSecureContext ? navigator.geolocation : null;
}

function positionOf(geolocation: Pick<Geolocation, 'getCurrentPosition'>): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: true,
      timeout: patienceMilliseconds,
    });
  });
}

/** The codes are those of the Geolocation API: 1 refused, 2 unavailable, 3 timed out. */
function whyNot(error: unknown): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 1) return problem('near.refused');
  return problem(code === 3 ? 'near.timeout' : 'near.unavailable');
}

/** As an address keeps it, about 0.1 m. */
function toSixDecimals([lng, lat]: LngLat): LngLat {
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}
