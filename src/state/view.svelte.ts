import type { DrawnArea } from '#core/area/drawn-area.ts';
import { beginHistory, record, redo, undo, type History } from '#core/history.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import { noFilters, type Filters } from '#core/view/filters.ts';
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

/** `push`: a step that can be taken back; `replace`: the same step, refined. */
export type HistoryStep = 'push' | 'replace';

/** The view of this window, the ways a person changes it, and the way back. */
export class ViewState {
  #history: History<View> = $state.raw(beginHistory(startView));
  readonly #catalogue: Pick<Catalogue, 'themes'>;
  readonly #onChange: (view: View, step: HistoryStep) => void;

  constructor(
    initial: View,
    catalogue: Pick<Catalogue, 'themes'>,
    onChange: (view: View, step: HistoryStep) => void = () => undefined,
  ) {
    this.#history = beginHistory(initial);
    this.#catalogue = catalogue;
    this.#onChange = onChange;
  }

  get current(): View {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Takes over a view that the address gave; the browser has counted the step already. */
  restore(view: View): void {
    this.#history = record(this.#history, view);
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

  selectProject(id: string | null): void {
    if (id !== this.current.project) this.#change({ project: id }, 'push');
  }

  switchTheme(theme: string): void {
    this.#change({ themes: withThemeSwitched(this.current, theme, this.#catalogue) }, 'push');
  }

  showThemes(themes: readonly string[] | null): void {
    this.#change({ themes }, 'push');
  }

  filter(change: Partial<Filters>, step: HistoryStep = 'push'): void {
    this.#change({ filters: { ...this.current.filters, ...change } }, step);
  }

  filterText(text: string, step: HistoryStep = 'push'): void {
    this.filter({ text: text.trim() }, step);
  }

  /** Shows everything again: no filter, every theme. */
  clearFilters(): void {
    this.#change({ filters: noFilters, themes: null }, 'push');
  }

  colourStreets(choropleth: Choropleth | null): void {
    this.#change({ choropleth }, 'push');
  }

  setAreas(areas: readonly DrawnArea[]): void {
    this.#change({ areas }, 'push');
  }

  lookNear(near: Near | null): void {
    this.#change({ near }, 'push');
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

  moveCamera(camera: Camera): void {
    this.#change({ camera }, 'replace');
  }

  speak(language: Language): void {
    this.#change({ language }, 'replace');
  }

  /** Light or dark; null follows the device. */
  show(mode: Mode | null): void {
    this.#change({ mode }, 'replace');
  }

  #change(change: Partial<View>, step: HistoryStep): void {
    const view = { ...this.current, ...change };
    this.#history = step === 'push' ? record(this.#history, view) : { ...this.#history, present: view };
    this.#onChange(view, step);
  }

  /** Going back undoes choices, not the language and light one reads in, nor where the map looks. */
  #walk(to: History<View>): void {
    if (to === this.#history) return;
    const { camera, language, mode } = this.current;
    this.#history = { ...to, present: { ...to.present, camera, language, mode } };
    this.#onChange(this.current, 'push');
  }
}
