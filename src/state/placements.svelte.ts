import {
  applyLocalPlaces,
  unknownProject,
  type AppliedPlaces,
  type RefusedPlace,
} from '#core/place/apply-local-places.ts';
import { nextPlaceId, type LocalPlace, type LocalPlaceDraft } from '#core/place/local-place.ts';
import { mergeLocalPlaces } from '#core/place/merge-local-places.ts';
import { placeOnGround, type PlacedPart, type PlacingGround } from '#core/place/placed-part.ts';
import { beginHistory, record, redo, undo, type History } from '#core/history.ts';
import { problem, type Problem, type Result } from '#core/problem.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas } from '#core/summary/areas.ts';
import { readLocalPlaces, writeLocalPlaces } from '#io/local-places-geojson.ts';
import type { Facts } from './facts.ts';
import type { Notices } from './notices.svelte.ts';
import type { PlacementStore } from './placement-store.ts';

type Places = readonly LocalPlace[];

/** What of the facts places rest on. */
interface PlaceableFacts extends Pick<Facts, 'streets'> {
  catalogue: Pick<Catalogue, 'projects'> & { report: Pick<Catalogue['report'], 'id'> };
  streetFacts: readonly { code: string; name: string }[];
}

/** What came of reading a file. */
export interface ImportOutcome {
  added: number;
  /** For each feature that was not taken, why. */
  problems: readonly Problem[];
}

/** The places that this device gives to what the report does not locate, and every way to change them. */
export class Placements {
  readonly #facts: PlaceableFacts;
  readonly #notices: Notices;
  readonly #projectIds: ReadonlySet<string>;
  readonly #now: () => string;
  #store: PlacementStore | null = null;
  #ground: PlacingGround | null = null;
  /** Overlays are costly; a place that has not changed keeps its own. */
  readonly #standing = new WeakMap<LocalPlace, Result<PlacedPart>>();
  #history: History<Places> = $state.raw(beginHistory<Places>([]));

  /** The catalogue's projects with these places. */
  readonly applied: AppliedPlaces = $derived.by(() => this.#apply(this.#history.present));

  /** @param now the clock, ISO time */
  constructor(facts: PlaceableFacts, notices: Notices, now = () => new Date().toISOString()) {
    this.#facts = facts;
    this.#notices = notices;
    this.#projectIds = new Set(facts.catalogue.projects.map(({ id }) => id));
    this.#now = now;
  }

  get places(): Places {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Gives a project a place. @returns why not; null when it was done */
  locate(draft: LocalPlaceDraft): Problem | null {
    const { places } = this;
    const place: LocalPlace = {
      ...draft,
      id: nextPlaceId(draft.projectId, places),
      createdAt: this.#now(),
    };
    const reason = this.#refuse(place, places);
    if (!reason) this.#take([...places, place]);
    return reason;
  }

  /** Puts another place in the place of one. @returns why not; null when it was done */
  change(id: string, draft: LocalPlaceDraft): Problem | null {
    const others = this.places.filter((place) => place.id !== id);
    const createdAt = this.places.find((place) => place.id === id)?.createdAt ?? this.#now();
    const place: LocalPlace = { ...draft, id, createdAt };
    const reason = this.#refuse(place, others);
    if (!reason) this.#take(this.places.map((each) => (each.id === id ? place : each)));
    return reason;
  }

  remove(id: string): void {
    this.#take(this.places.filter((place) => place.id !== id));
  }

  /** Puts other places in the place of all there are, as one step. */
  replace(places: Places): void {
    if (places.length > 0 || this.places.length > 0) this.#take([...places]);
  }

  undo(): void {
    this.#turn(undo(this.#history));
  }

  redo(): void {
    this.#turn(redo(this.#history));
  }

  /** How many of a project can be placed, the given place of it not counted. */
  roomFor(projectId: string, except: string | null): number {
    const applied =
      except === null ? this.applied : this.#apply(this.places.filter(({ id }) => id !== except));
    return applied.projects.find(({ id }) => id === projectId)?.placeable ?? 0;
  }

  exportGeoJson(): string {
    const { catalogue, streetFacts } = this.#facts;
    return writeLocalPlaces(this.places, {
      report: catalogue.report.id,
      projectName: (id) => catalogue.projects.find((project) => project.id === id)?.name.zh ?? '',
      streetName: (code) => streetFacts.find((street) => street.code === code)?.name ?? '',
    });
  }

  /** Adds what a file holds, as one step; says what of it could not be taken. */
  importGeoJson(text: string, file: string): ImportOutcome {
    const read = readLocalPlaces(text, file, this.#now());
    if (!read.ok) return { added: 0, problems: read.problems };
    const merged = mergeLocalPlaces(this.places, read.value, (place, after) => this.#refuse(place, after));
    if (merged.added > 0) this.#take(merged.places);
    return { added: merged.added, problems: [...read.notes, ...merged.keptOut] };
  }

  /** Takes up what the device kept, and keeps every change from now on. */
  async keepIn(store: PlacementStore): Promise<void> {
    try {
      const { places, broken } = await store.load();
      if (broken > 0) this.#notices.add(problem('local.stored-broken', { count: broken }));
      // whatever was placed while the store was opening comes after what it held
      const early = this.places;
      this.#history = beginHistory([
        ...places,
        ...early.filter(({ id }) => places.every((each) => each.id !== id)),
      ]);
      this.#store = store;
      store.onSavedElsewhere(() => void this.#reload(store));
      if (early.length > 0) this.#save();
    } catch (error) {
      this.#tellNotKept(error);
    }
  }

  #apply(places: Places): AppliedPlaces {
    const stood = places.map((place) => ({ place, part: this.#stand(place) }));
    const parts = stood.flatMap(({ part }) => (part.ok ? [part.value] : []));
    const unplaced = stood.flatMap(({ place, part }): RefusedPlace[] => {
      const [reason] = part.ok ? [] : part.problems;
      return reason ? [{ place, problem: reason }] : [];
    });
    const applied = applyLocalPlaces(this.#facts.catalogue.projects, parts);
    return { ...applied, refused: [...unplaced, ...applied.refused] };
  }

  #refuse(place: LocalPlace, others: Places): Problem | null {
    if (!this.#projectIds.has(place.projectId)) return unknownProject(place.projectId);
    const { refused } = this.#apply([...others, place]);
    return refused.find((each) => each.place === place)?.problem ?? null;
  }

  #stand(place: LocalPlace): Result<PlacedPart> {
    const known = this.#standing.get(place);
    if (known) return known;
    const part = placeOnGround(place, this.#theGround());
    this.#standing.set(place, part);
    return part;
  }

  /** Made when the first place asks for it. */
  #theGround(): PlacingGround {
    const { streets } = this.#facts;
    this.#ground ??= {
      streets,
      areas: prepareAreas(
        toColumns(streets.features.map(({ geometry }) => geometry)),
        streets.features.map(({ properties: { code, name } }) => ({ code, name })),
      ),
    };
    return this.#ground;
  }

  #take(places: Places): void {
    this.#turn(record(this.#history, places));
  }

  #turn(history: History<Places>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#save();
  }

  #save(): void {
    this.#store?.save(this.places).catch((error: unknown) => this.#tellNotKept(error));
  }

  async #reload(store: PlacementStore): Promise<void> {
    try {
      // the other window's change is a step here, so that it can be undone here
      const { places } = await store.load();
      this.#history = record(this.#history, places);
    } catch (error) {
      this.#tellNotKept(error);
    }
  }

  #tellNotKept(error: unknown): void {
    this.#notices.add(
      problem('local.not-kept', { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}
