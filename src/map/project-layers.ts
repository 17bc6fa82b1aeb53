import type { Layer } from '@deck.gl/core';
import type { Theme } from '#core/report/catalogue.ts';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { firstLayerAboveFills } from './layer-order.ts';
import { illustrativeLayers } from './layers/illustrative-layers.ts';
import { areaLayers, lineLayers } from './layers/place-layers.ts';
import { symbolLayers, type PlacedSymbol } from './layers/symbol-layers.ts';
import type { MappedProject } from './mapped-project.ts';

/** What of the projects is to be drawn. */
export interface ProjectDrawing {
  /** From the bottom up. */
  themes: readonly Theme[];
  /** Each theme's glyph in the current language. */
  glyphs: ReadonlyMap<string, string>;
  projects: readonly MappedProject[];
  shownThemes: ReadonlySet<string>;
  selected: string | null;
}

/** Illustrative things by the theme they are drawn for; a theme without any draws nothing. */
export interface IllustrativeDrawing {
  /** From the bottom up. */
  themes: readonly Theme[];
  things: ReadonlyMap<Theme['id'], readonly IllustrativeThing[]>;
}

/** Illustrative things of every theme. */
export function allIllustrativeLayers({ themes, things }: IllustrativeDrawing): Layer[] {
  return themes.flatMap((theme) => {
    const ofTheme = things.get(theme.id) ?? [];
    return ofTheme.length === 0
      ? []
      : illustrativeLayers({ theme, things: ofTheme, beforeId: firstLayerAboveFills });
  });
}

/** Discs, areas and lines of every theme: all areas under all lines, so that none hides another's. */
export function placeLayers(drawing: ProjectDrawing): Layer[] {
  const perTheme = themesOf(drawing).map((theme) => ({
    ...theme,
    projects: drawing.projects.filter((project) => project.theme === theme.theme.id),
    beforeId: firstLayerAboveFills,
  }));
  return [...perTheme.flatMap(areaLayers), ...perTheme.flatMap(lineLayers)];
}

/** Symbols of every theme, over everything else. */
export function allSymbolLayers(drawing: ProjectDrawing, symbols: readonly PlacedSymbol[]): Layer[] {
  return themesOf(drawing).flatMap((theme) =>
    symbolLayers({
      ...theme,
      glyph: drawing.glyphs.get(theme.theme.id) ?? '',
      symbols: symbols.filter(({ project }) => project.theme === theme.theme.id),
    }),
  );
}

function themesOf({ themes, shownThemes, selected }: ProjectDrawing) {
  return themes.map((theme) => ({ theme, visible: shownThemes.has(theme.id), selected }));
}
