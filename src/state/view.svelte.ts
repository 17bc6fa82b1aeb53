import type { DrawnArea } from '#core/area/drawn-area.ts';
import { beginHistory, record, redo, undo, type History } from '#core/history.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import { changedParts } from '#core/view/address/address-parts.ts';
import { asAddressText } from '#core/view/address/fields.ts';
import type { Asked } from '#core/view/filter/facets.ts';
import { mostFilterCharacters, noFilters, type Filters } from '#core/view/filters.ts';
import { withThemeSwitched } from '#core/view/shown.ts';
import {
  mostComparedStreets,
  startView,
  type Aggregation,
  type Camera,
  type Choropleth,
  type Language,
  type Mode,
  type Near,
  type View,
} from '#core/view/view.ts';

/**
 * `push`: a step that can be taken back; `replace`: the last step, refined, where it changed the same thing
 * (typing on, dragging on), else a step too.
 */
export type HistoryStep = 'push' | 'replace';

/** How one reads, not what one chose: never a step, and not undone. */
type Reading = Pick<View, 'camera' | 'language' | 'mode'>;

/** The view of this window, the ways a person changes it, and the way back. */
export class ViewState {
  #history: History<View> = $state.raw(beginHistory(startView));
  /** The person's own view and steps, while a presentation stands before them. */
  #aside: History<View> | null = $state.raw(null);
  /** What the last step changed, while it can be refined. */
  #refinable: string | null = null;
  readonly #catalogue: Pick<Catalogue, 'themes'>;
  readonly #onChange: (view: View, step: HistoryStep) => void;

  /** @param own where `initial` is of a presentation, what it stands before; null for the start view */
  constructor(
    initial: View,
    catalogue: Pick<Catalogue, 'themes'>,
    onChange: (view: View, step: HistoryStep) => void = () => undefined,
    own: View | null = null,
  ) {
    this.#history = beginHistory(initial);
    if (initial.present) this.#aside = beginHistory(own ?? bareView(initial));
    this.#catalogue = catalogue;
    this.#onChange = onChange;
  }

  get current(): View {
    return this.#history.present;
  }

  /** The person's own view: what a presentation stands before, else the current one. */
  get own(): View {
    return this.#aside?.present ?? this.current;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /**
   * Takes over a view that the browser went back or forth to, which has counted the step already: a step back or
   * forth here where it is the view next to this one, else a step of its own.
   */
  restore(view: View): void {
    if (!view.present && this.#aside) {
      this.#history = this.#aside;
      this.#aside = null;
    }
    const { past, future } = this.#history;
    const [previous, next] = [past.at(-1), future[0]];
    this.#refinable = null;
    if (view.present && this.#aside === null) {
      this.#aside = this.#history;
      this.#history = beginHistory(view);
      return;
    }
    if (previous && isSameAddress(previous, view)) this.#history = reading(view, undo(this.#history));
    else if (next && isSameAddress(next, view)) this.#history = reading(view, redo(this.#history));
    else this.#history = record(this.#history, view);
  }

  /** Shows a scene: the person's own view and steps are kept aside; steps begin anew with every scene. */
  present(view: View): void {
    const entering = this.#aside === null;
    this.#aside ??= this.#history;
    this.#history = beginHistory({ ...view, present: true });
    this.#refinable = null;
    this.#onChange(this.current, entering ? 'push' : 'replace');
  }

  /** Brings the person's own view and steps back as they were; language and mode stay as they are now. */
  leavePresentation(): void {
    if (!this.#aside) return;
    const { language, mode } = this.current;
    this.#history = { ...this.#aside, present: { ...this.#aside.present, language, mode } };
    this.#aside = null;
    this.#refinable = null;
    this.#onChange(this.current, 'push');
  }

  /** Shows a view that was kept elsewhere: a step that can be taken back. */
  open(view: View): void {
    const { camera, language, mode } = view;
    this.#history = { ...this.#history, present: { ...this.current, camera, language, mode } };
    this.#change(view, 'push');
    this.#onChange(this.current, 'replace');
  }

  undo(): void {
    this.#walk(undo(this.#history));
  }

  redo(): void {
    this.#walk(redo(this.#history));
  }

  /** Chooses one street alone; null chooses none. */
  selectStreet(code: string | null): void {
    this.#change({ streets: code === null ? [] : [code], project: null }, 'push');
  }

  /** Adds a street to those compared, or takes it away; when there are too many the oldest choice gives way. */
  compareStreet(code: string): void {
    const { streets } = this.current;
    const compared = streets.includes(code)
      ? streets.filter((each) => each !== code)
      : [code, ...streets].slice(0, mostComparedStreets);
    this.#change({ streets: compared }, 'push');
  }

  /** Streets and a project at once. */
  choose(streets: readonly string[], project: string | null): void {
    this.#change({ streets, project }, 'push');
  }

  selectProject(id: string | null): void {
    if (id !== this.current.project) this.#change({ project: id }, 'push');
  }

  switchTheme(theme: string): void {
    this.#change({ themes: withThemeSwitched(this.current, theme, this.#catalogue) }, 'push');
  }

  showThemes(themes: readonly string[] | null): void {
    this.#change({ themes }, 'push');
  }

  /** Themes and filters at once. */
  ask({ themes, filters }: Asked): void {
    this.#change({ themes, filters }, 'push');
  }

  /** What is done, what is planned, either, or the two side by side at a percentage of the map's width. */
  showKinds(kinds: Filters['kinds'], swipe: number | null = null): void {
    this.#change({ filters: { ...this.current.filters, kinds }, swipe }, 'push');
  }

  filter(change: Partial<Filters>, step: HistoryStep = 'push'): void {
    const filters = { ...this.current.filters, ...change };
    this.#change({ filters }, step, `filters ${Object.keys(change).toSorted().join(' ')}`);
  }

  /** What is typed in one go is one step. */
  filterText(text: string): void {
    this.filter({ text: asAddressText(text, mostFilterCharacters) }, 'replace');
  }

  /** Shows everything again: no filter, every theme. */
  clearFilters(): void {
    this.#change({ filters: noFilters, themes: null }, 'push');
  }

  colourStreets(choropleth: Choropleth | null): void {
    this.#change({ choropleth }, 'push');
  }

  setAreas(areas: readonly DrawnArea[], step: HistoryStep = 'push'): void {
    this.#change({ areas }, step);
  }

  lookNear(near: Near | null, step: HistoryStep = 'push'): void {
    this.#change({ near }, step);
  }

  /** Results left, targets right of a percentage of the map's width; null ends the comparison. */
  swipe(percent: number | null): void {
    const step = this.current.swipe === null || percent === null ? 'push' : 'replace';
    this.#change({ swipe: percent === null ? null : Math.round(percent) }, step);
  }

  aggregate(aggregation: Aggregation | null): void {
    this.#change({ aggregation }, 'push');
  }

  /** What is no longer shown is no longer counted either. */
  showIllustrative(shown: boolean): void {
    this.#change({ illustrative: shown, illustrativeCounted: false }, 'push');
  }

  countIllustrative(counted: boolean): void {
    if (this.current.illustrative) this.#change({ illustrativeCounted: counted }, 'push');
  }

  /** Null lets the map fit the district. */
  moveCamera(camera: Camera | null): void {
    this.#read({ camera });
  }

  speak(language: Language): void {
    this.#read({ language });
  }

  /** Light or dark; null follows the device. */
  show(mode: Mode | null): void {
    this.#read({ mode });
  }

  /** @param changed what is changed, for steps that refine it */
  #change(
    change: Partial<View>,
    step: HistoryStep,
    changed = Object.keys(change).toSorted().join(' '),
  ): void {
    const view = { ...this.current, ...change };
    // a choice that changes nothing is no step: undoing it would seem to do nothing
    if (isSameChoice(view, this.current)) return;
    const refines = step === 'replace' && this.#refinable === changed;
    this.#history = refines ? { ...this.#history, present: view, future: [] } : record(this.#history, view);
    this.#refinable = changed;
    this.#onChange(view, refines ? 'replace' : 'push');
  }

  #read(change: Partial<Reading>): void {
    this.#history = { ...this.#history, present: { ...this.current, ...change } };
    this.#onChange(this.current, 'replace');
  }

  /** Going back undoes choices, not the language and light one reads in, nor where the map looks. */
  #walk(to: History<View>): void {
    if (to === this.#history) return;
    this.#history = reading(this.current, to);
    this.#refinable = null;
    this.#onChange(this.current, 'push');
  }
}

/** Nothing chosen, read as a view is. */
function bareView({ report, language, mode }: View): View {
  return { ...startView, report, language, mode };
}

/** A history whose present is read as a view is. */
function reading({ camera, language, mode }: Reading, history: History<View>): History<View> {
  return { ...history, present: { ...history.present, camera, language, mode } };
}

/** Whether two views are the same but for how they are read; the device's own position counts only by itself. */
function isSameChoice(a: View, b: View): boolean {
  const own = a.near?.ownPosition || b.near?.ownPosition;
  return isSameAddress(a, b) && (!own || a.near === b.near);
}

/** Whether the addresses of two views are the same but for how they are read. */
function isSameAddress(a: View, b: View): boolean {
  return changedParts(a, b).every((part) => part === 'map' || part === 'lang' || part === 'mode');
}
