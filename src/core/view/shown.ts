import type { Catalogue, Theme } from '#core/report/catalogue.ts';
import type { View } from './view.ts';

/** Whether the layer of a theme is on. */
export function isThemeShown(theme: Theme['id'], view: Pick<View, 'themes'>): boolean {
  return view.themes === null || view.themes.includes(theme);
}

/** The themes that are on after one of them is switched; null when all are. */
export function withThemeSwitched(
  view: Pick<View, 'themes'>,
  theme: Theme['id'],
  catalogue: Pick<Catalogue, 'themes'>,
): readonly string[] | null {
  const on = catalogue.themes
    .map(({ id }) => id)
    .filter((id) => (id === theme ? !isThemeShown(id, view) : isThemeShown(id, view)));
  return on.length === catalogue.themes.length ? null : on;
}
