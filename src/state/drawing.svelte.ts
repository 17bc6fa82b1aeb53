import { mostAreaNameCharacters, mostAreas, type AreaShape, type DrawnArea } from '#core/area/drawn-area.ts';
import type { PlainShape } from '#core/area/area-polygon.ts';
import { settleShape } from '#core/area/settle-shape.ts';
import { sketchShape, type Sketch } from '#core/area/sketch.ts';
import type { Datum } from '#core/place/datum.ts';
import type { LngLat } from '#core/place/place.ts';
import { problem, type Problem, type Result } from '#core/problem.ts';
import { asAddressText } from '#core/view/address/fields.ts';
import { writeAreas } from '#io/areas-geojson.ts';
import { readAreas, type RefusedFeature } from '#io/read-areas-geojson.ts';
import type { AreaClient } from '#workers/area-client.ts';
import { AreaMeasuring, type AreaGround } from './area-measuring.svelte.ts';
import type { Facts } from './facts.ts';
import type { SideState } from './side.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** What the pointer does on the map: draws a shape, or changes one that is there. */
export type DrawingTool = 'polygon' | 'rectangle' | 'circle' | 'change';

/** Why a shape was not taken. */
export interface Refusal {
  problem: Problem;
  /** Its outline, where there is one to show; degrees, without the repeated last position. */
  ring: readonly LngLat[];
}

/** What came of reading a file. */
export interface AreasRead {
  added: number;
  refused: readonly RefusedFeature[];
  /** Why nothing could be read, or not everything could be taken. */
  problems: readonly Problem[];
}

/** What a file says besides the figures, in the words of the screen. */
export interface AreasFileWords {
  /** ISO date. */
  created: string;
  /** Of the areas, as they are shown. */
  names: readonly string[];
  /** That the boundaries are for orientation. */
  boundaries: string;
  /** That projects without a place belong to no area. */
  unlocated: string;
}

interface DrawingGround extends AreaGround {
  readonly view: ViewState;
  readonly side: SideState;
  readonly facts: AreaGround['facts'] & Pick<Facts, 'catalogue' | 'credits' | 'streetFacts'>;
}

/** The person's own areas: the tool in hand, what is being drawn, which one is chosen, and what each comes to. */
export class DrawingState {
  readonly #view: ViewState;
  readonly #facts: DrawingGround['facts'];
  #tool: DrawingTool | null = $state(null);
  #shape: PlainShape | null = $state.raw(null);
  #corners = $state(0);
  #refusal: Refusal | null = $state.raw(null);
  #selected: number | null = $state(null);
  /** Whether there is a map to draw on; null until it is known. */
  canDraw: boolean | null = $state(null);
  /** Radius that a click gives the next circle, whole metres; null lets the pointer draw it. */
  circleRadiusMeters: number | null = $state(null);

  // apart from the rest of the view, so that a moved map measures nothing anew
  readonly areas: readonly DrawnArea[] = $derived.by(() => this.#view.current.areas);
  readonly #shapes: readonly AreaShape[] = $derived.by(() => this.areas.map(({ shape }) => shape));
  readonly measuring: AreaMeasuring;

  /** Measures of what is being drawn; null between drawings. */
  readonly sketch: Sketch | null = $derived.by(() => this.#shape && sketchShape(this.#shape));

  /** Where the refused outline crosses itself. */
  readonly refusedAt: LngLat | null = $derived.by(() => {
    const { lng, lat } = this.#refusal?.problem.params ?? {};
    return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : null;
  });

  /** Index of the chosen area. */
  readonly selected: number | null = $derived.by(() =>
    this.#selected !== null && this.#selected < this.areas.length ? this.#selected : null,
  );

  readonly isFull: boolean = $derived.by(() => this.areas.length >= mostAreas);

  /** @param client measures; the worker's where none is given */
  constructor(ground: DrawingGround, client?: AreaClient) {
    this.#view = ground.view;
    this.#facts = ground.facts;
    this.measuring = new AreaMeasuring(ground, () => this.#shapes, client);
    // an address that holds areas asks for the list of them, unless it asks for something else too
    if (ground.view.current.areas.length > 0 && ground.side.current === null) ground.side.open('areas');
  }

  get tool(): DrawingTool | null {
    return this.#tool;
  }

  /** How many corners of what is being drawn are set. */
  get corners(): number {
    return this.#corners;
  }

  get refusal(): Refusal | null {
    return this.#refusal;
  }

  /** Takes a tool in hand; the same again puts it away. */
  take(tool: DrawingTool): void {
    const again = tool === this.#tool;
    this.putAway();
    if (!again) this.#tool = tool;
  }

  putAway(): void {
    this.#tool = null;
    this.draw(null);
    this.#refusal = null;
  }

  /**
   * What the pointer has drawn so far, however unfinished; null when nothing. A refusal holds until there is another
   * corner, or one less.
   */
  draw(shape: PlainShape | null, corners = 0): void {
    this.#shape = shape;
    if (corners === this.#corners) return;
    this.#corners = corners;
    this.#refusal = null;
  }

  select(index: number | null): void {
    this.#selected = index;
  }

  /** @returns why a shape could not be added; null when it could */
  check(shape: AreaShape): Problem | null {
    const settled = settleShape(shape);
    return settled.ok ? null : this.#refuse(settled.problems, shape);
  }

  /** Adds an area behind the others and chooses it. @returns why not; null when it was done */
  add(shape: AreaShape, name = ''): Problem | null {
    const settled = this.isFull ? tooMany() : settleShape(shape);
    if (!settled.ok) return this.#refuse(settled.problems, shape);
    this.#view.setAreas([...this.areas, { name: asName(name), shape: settled.value }]);
    this.#selected = this.areas.length - 1;
    this.putAway();
    return null;
  }

  /** @returns why not; null when it was done */
  reshape(index: number, shape: AreaShape): Problem | null {
    const settled = settleShape(shape);
    this.#shape = null;
    if (!settled.ok) return this.#refuse(settled.problems, shape);
    this.#refusal = null;
    this.#change(index, (area) => ({ ...area, shape: settled.value }));
    return null;
  }

  rename(index: number, name: string): void {
    if (this.areas[index]?.name !== asName(name)) {
      this.#change(index, (area) => ({ ...area, name: asName(name) }));
    }
  }

  remove(index: number): void {
    this.#view.setAreas(this.areas.filter((_, each) => each !== index));
    const selected = this.#selected;
    if (selected === index) this.#selected = null;
    else if (selected !== null && selected > index) this.#selected = selected - 1;
  }

  clear(): void {
    if (this.areas.length > 0) this.#view.setAreas([]);
    this.#selected = null;
    this.putAway();
  }

  /** Adds the polygons of a GeoJSON file, one step in all; what is no area or too many is told. */
  importGeoJson(text: string, file: string, datum: Datum): AreasRead {
    const read = readAreas(text, file, datum);
    if (!read.ok) return { added: 0, refused: [], problems: read.problems };
    const { areas, refused } = read.value;
    const room = mostAreas - this.areas.length;
    const added = areas.slice(0, room);
    if (added.length > 0) this.#view.setAreas([...this.areas, ...added]);
    const left = areas.length - added.length;
    const problems = left > 0 ? [problem('area.left-over', { count: left, most: mostAreas })] : [];
    return { added: added.length, refused, problems };
  }

  /** All areas as GeoJSON, with the figures over the shown projects. */
  exportGeoJson({ names, ...words }: AreasFileWords): string {
    const { catalogue, credits, streetFacts } = this.#facts;
    return writeAreas(
      this.areas.map((area, index) => {
        const result = this.measuring.results[index];
        const summary = result?.state === 'measured' ? result.summary : null;
        return { area, name: names[index] ?? area.name, summary };
      }),
      {
        ...words,
        report: catalogue.report,
        credits,
        streetName: (code) => streetFacts.find((street) => street.code === code)?.name ?? code,
      },
    );
  }

  #change(index: number, change: (area: DrawnArea) => DrawnArea): void {
    this.#view.setAreas(this.areas.map((area, each) => (each === index ? change(area) : area)));
  }

  #refuse([reason = problem('area.no-extent')]: readonly Problem[], shape: AreaShape): Problem {
    this.#refusal = { problem: reason, ring: shape.kind === 'polygon' ? shape.ring : [] };
    return reason;
  }
}

function tooMany(): Result<never> {
  return { ok: false, problems: [problem('area.too-many', { most: mostAreas })] };
}

function asName(name: string): string {
  return asAddressText(name, mostAreaNameCharacters);
}
