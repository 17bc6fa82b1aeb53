import { withThemeSwitched } from '#core/view/shown.ts';
import { startView, type Camera, type Language, type View } from '#core/view/view.ts';
import type { Catalogue } from '#core/report/catalogue.ts';

/** `push`: a step the back button takes back; `replace`: the same step, refined. */
export type HistoryStep = 'push' | 'replace';

/** The view of this window and the ways a person changes it. */
export class ViewState {
  #view: View = $state.raw(startView);
  readonly #catalogue: Pick<Catalogue, 'themes'>;
  readonly #onChange: (view: View, step: HistoryStep) => void;

  constructor(
    initial: View,
    catalogue: Pick<Catalogue, 'themes'>,
    onChange: (view: View, step: HistoryStep) => void = () => undefined,
  ) {
    this.#view = initial;
    this.#catalogue = catalogue;
    this.#onChange = onChange;
  }

  get current(): View {
    return this.#view;
  }

  /** Takes over a view that the address gave; adds no step to the history. */
  restore(view: View): void {
    this.#view = view;
  }

  selectStreet(code: string | null): void {
    this.#change({ streets: code === null ? [] : [code], project: null }, 'push');
  }

  selectProject(id: string | null): void {
    if (id !== this.#view.project) this.#change({ project: id }, 'push');
  }

  switchTheme(theme: string): void {
    this.#change({ themes: withThemeSwitched(this.#view, theme, this.#catalogue) }, 'push');
  }

  showThemes(themes: readonly string[] | null): void {
    this.#change({ themes }, 'push');
  }

  /** What is no longer shown is no longer counted either. */
  showIllustrative(shown: boolean): void {
    this.#change({ illustrative: shown, illustrativeCounted: false }, 'push');
  }

  countIllustrative(counted: boolean): void {
    if (this.#view.illustrative) this.#change({ illustrativeCounted: counted }, 'push');
  }

  moveCamera(camera: Camera): void {
    this.#change({ camera }, 'replace');
  }

  speak(language: Language): void {
    this.#change({ language }, 'replace');
  }

  #change(change: Partial<View>, step: HistoryStep): void {
    this.#view = { ...this.#view, ...change };
    this.#onChange(this.#view, step);
  }
}
