import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat } from '#core/place/place.ts';
import type { Camera } from '#core/view/view.ts';
import type { ViewCorners } from './in-view.ts';

const sides = ['top', 'bottom', 'left', 'right'] as const;
/** Pixels kept free at each side, because panels lie there. */
export type Padding = Readonly<Record<(typeof sides)[number], number>>;
export type Extent = readonly [west: number, south: number, east: number, north: number];
/** Who asked for a move: a person with a button, which is kept like a move by hand; or the program, for a choice. */
type MovedBy = 'person' | 'program';
/** Goes with the events of a move that a person asked for: to wherever, or to the whole district. */
interface PersonalMove {
  byPerson: 'camera' | 'district';
}
const mostZoomOfFits = 15.5;

/** Where the map looks, and how it is moved, between the panels that lie on it. */
export class MapMoves {
  readonly #map: MapLibreMap;
  readonly #district: Extent;
  #padding: Padding;
  /** The extent that was last asked for; null once a person has moved the map. */
  #shown: Extent | null = null;
  #shownFor: PersonalMove | undefined;

  constructor(map: MapLibreMap, district: Extent, padding: Padding) {
    this.#map = map;
    this.#district = district;
    this.#padding = padding;
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#shown = null;
    });
  }

  /** Keeps what was last shown in the part of the map that panels leave free, until a person moves the map. */
  keepFree(padding: Padding): void {
    const changed = sides.some((side) => padding[side] !== this.#padding[side]);
    this.#padding = padding;
    if (changed && this.#shown) this.#fit(this.#shown, 300, this.#shownFor);
  }

  /** The part of the map that panels leave free, pixels. */
  freeBox(): { left: number; top: number; right: number; bottom: number } {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { left, top, right, bottom } = this.#padding;
    return { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
  }

  /**
   * The ground between the panels at the sides, clockwise from the upper left: down to the foot of the map, because
   * what stands there (a legend of what is in view) is as high as it is for what is in view.
   */
  freeCorners(): ViewCorners {
    const { left, top, right } = this.freeBox();
    const bottom = this.#map.getContainer().clientHeight;
    const under = (x: number, y: number): LngLat => this.#map.unproject([x, y]).toArray();
    return [under(left, top), under(right, top), under(right, bottom), under(left, bottom)];
  }

  /** The whole district, facing north, seen from straight above. */
  showDistrict(milliseconds = 600): void {
    this.#map.stop().jumpTo({ bearing: 0, pitch: 0 });
    this.#fit(this.#district, milliseconds, { byPerson: 'district' });
  }

  /** Moves so that an extent fits between the panels; the map stays turned and tilted as it is. */
  show(extent: Extent, by: MovedBy = 'program'): void {
    this.#fit(extent, 600, by === 'person' ? { byPerson: 'camera' } : undefined);
  }

  /** An extent, facing north, seen from straight above. */
  showLevel(extent: Extent): void {
    this.#map.stop().jumpTo({ bearing: 0, pitch: 0 });
    this.#fit(extent, 600, undefined);
  }

  zoomBy(steps: number): void {
    this.#turn({ zoom: this.#map.getZoom() + steps });
  }

  /** @param pitch degrees; 0 looks straight down */
  tiltTo(pitch: number): void {
    this.#turn({ pitch });
  }

  faceNorth(): void {
    this.#turn({ bearing: 0 });
  }

  lookFrom({ center, zoom, bearing, pitch }: Camera): void {
    this.#shown = null;
    this.#map.jumpTo({ center, zoom, bearing, pitch });
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    const center: LngLat = [lng, lat];
    const map = this.#map;
    return { center, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
  }

  /**
   * Calls with the camera whenever a person has moved the map, by hand or with a button; with null when the whole
   * district was asked for, which fits every window.
   */
  onMovedByPerson(listener: (camera: Camera | null) => void): void {
    this.#map.on('moveend', (event: object) => {
      const byPerson = personalMoveOf(event);
      if (byPerson !== null) listener(byPerson === 'district' ? null : this.camera());
    });
  }

  #fit([west, south, east, north]: Extent, duration: number, personal: PersonalMove | undefined): void {
    this.#shown = [west, south, east, north];
    this.#shownFor = personal;
    const extent = new LngLatBounds([west, south], [east, north]);
    const bearing = this.#map.getBearing();
    this.#map.fitBounds(
      extent,
      { padding: { ...this.#padding }, maxZoom: mostZoomOfFits, duration, bearing },
      personal,
    );
  }

  /** What a button changes is kept like a move by hand. */
  #turn(change: Partial<Pick<Camera, 'zoom' | 'bearing' | 'pitch'>>): void {
    this.#shown = null;
    const personal: PersonalMove = { byPerson: 'camera' };
    this.#map.easeTo({ ...change, duration: 250 }, personal);
  }
}

/** What a person asked for, by the event that tells of the move; null where it was the program. */
function personalMoveOf(event: object): PersonalMove['byPerson'] | null {
  if ('originalEvent' in event && event.originalEvent) return 'camera';
  if (!('byPerson' in event)) return null;
  return event.byPerson === 'district' ? 'district' : 'camera';
}
