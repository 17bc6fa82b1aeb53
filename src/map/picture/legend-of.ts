import { countClasses } from '#core/compare/count-classes.ts';
import { rampColours } from '#core/compare/ramp.ts';
import type { Language } from '#core/view/view.ts';
import { areaName } from '#i18n/area-names.ts';
import { speakIn } from '#i18n/language.svelte.ts';
import { legendKindName } from '#i18n/legend-names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatNumber } from '#i18n/quantities.ts';
import { classRanges, streetMeasureName, streetMeasureUnit } from '#i18n/street-measures.ts';
import { aggregationClasses } from '#state/density.svelte.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { VisibleKind } from '#state/visible.svelte.ts';

/** What stands before the words of an entry. */
export type LegendMark =
  | { kind: VisibleKind | 'own-area' }
  | { kind: 'disc'; colour: string; glyph: string }
  /** CSS colour; null for hatching. */
  | { kind: 'swatch'; colour: string | null };

export interface LegendGroup {
  title: string;
  entries: readonly { mark: LegendMark; words: string }[];
}

/** What a drawn map shows, explained in a language. */
export function legendOf(explorer: Explorer, language: Language): LegendGroup[] {
  return speakIn(language, () =>
    [
      choropleth(explorer),
      aggregated(explorer),
      kinds(explorer),
      themes(explorer, language),
      areas(explorer),
    ].filter(({ entries }) => entries.length > 0),
  );
}

function choropleth({ compare, facts }: Explorer): LegendGroup {
  if (!compare.isColoured) return { title: '', entries: [] };
  const { classes, noData } = compare.classification;
  const name = streetMeasureName(compare.measure, facts.catalogue.themes);
  const entry = (colour: string | null, range: string, count: number) => ({
    mark: { kind: 'swatch', colour } as const,
    words: [range, m.choropleth_count({ count })].join(' '),
  });
  return {
    title: m.choropleth_measure({ name, unit: streetMeasureUnit(compare.measure) }),
    entries: [
      ...classRanges(classes, compare.measure.kind).map((range, index) =>
        entry(compare.colours[index] ?? null, range, classes[index]?.count ?? 0),
      ),
      ...(noData > 0 ? [entry(null, m.no_data(), noData)] : []),
    ],
  };
}

function aggregated({ density, mode, view }: Explorer): LegendGroup {
  const { aggregation, swipe } = view.current;
  if (aggregation === null || swipe !== null) return { title: '', entries: [] };
  const colours = rampColours(mode.current, aggregationClasses.ramp).slice(aggregationClasses.skipped);
  const swatch = (index: number) => ({ kind: 'swatch', colour: colours[index] ?? null }) as const;
  if (density.hexagons) {
    const { radiusMeters, most } = density.hexagons;
    return {
      title: m.aggregation_per_hexagon({ meters: formatNumber(radiusMeters) }),
      entries: countClasses(most).map((each, index) => ({
        mark: swatch(index),
        words:
          each.least === each.most
            ? formatNumber(each.least)
            : m.aggregation_range({ least: formatNumber(each.least), most: formatNumber(each.most) }),
      })),
    };
  }
  return {
    title: m.aggregation_heat_legend(),
    entries: [
      { mark: swatch(0), words: m.aggregation_few() },
      { mark: swatch(colours.length - 1), words: m.aggregation_many() },
    ],
  };
}

function kinds({ visible }: Explorer): LegendGroup {
  return {
    title: m.legend_kinds(),
    entries: (visible.now?.kinds ?? []).map((kind) => ({ mark: { kind }, words: legendKindName(kind) })),
  };
}

function themes(explorer: Explorer, language: Language): LegendGroup {
  const { facts, illustrativeThings, visible } = explorer;
  const illustrated = visible.now?.kinds.includes('illustrative') ? illustrativeThings : [];
  const shown = new Set([
    ...(visible.now?.themes ?? []),
    ...illustrated.map(({ set }) => explorer.project(set).theme),
  ]);
  return {
    title: m.legend_themes(),
    entries: facts.catalogue.themes
      .filter(({ id }) => shown.has(id))
      .map(({ colour, glyph, name }) => ({
        mark: { kind: 'disc', colour, glyph: glyph[language] },
        words: name[language],
      })),
  };
}

function areas({ drawing }: Explorer): LegendGroup {
  return {
    title: m.export_own_areas(),
    entries: drawing.areas.map((area, index) => ({
      mark: { kind: 'own-area' },
      words: areaName(area, index),
    })),
  };
}
