import type { LocalText } from '#core/report/catalogue.ts';
import type { CrossCheck } from '#core/report/cross-check.ts';
import type { FigureReference } from '#core/story/figure-reference.ts';
import type { SceneFigure } from '#core/story/scene-figure.ts';
import { fillSceneText } from '#core/story/scene-text.ts';
import { checkInWords } from './check-words.ts';
import { inLanguage } from './language.svelte.ts';
import { measureInWords, statusName } from './names.ts';
import { m } from './paraglide/messages.js';
import { formatArea, formatNumber, formatQuantity, formatShare } from './quantities.ts';

/** The wording in the current language; of own stories, whose words may stand in one alone, in the other. */
export function storyText(text: LocalText): string {
  const words = inLanguage(text);
  return words.trim() === '' ? (text.zh.trim() === '' ? text.en : text.zh) : words;
}

/**
 * The value of a figure with its unit.
 * @param value on its way there, while it counts up
 */
export function figureInWords(figure: SceneFigure, value = figure.value): string {
  switch (figure.kind) {
    case 'measure':
      return measureInWords({ ...figure.measure, value });
    case 'check': {
      const quantity = formatQuantity(value, figure.unit);
      return figure.check.bound === undefined ? quantity : m.bound_at_least({ value: quantity });
    }
    case 'pair':
      return formatShare(value / 100, 1);
    case 'set':
      // what is counted stands in the figure's name
      return figure.unit === 'm' || figure.unit === 'm2'
        ? formatQuantity(value, figure.unit)
        : formatNumber(value);
    case 'theme':
      return formatNumber(value);
    case 'total':
      return figure.part === 'area' ? formatArea(value) : formatNumber(value);
  }
}

/** What a figure is of. */
export function figureName(figure: SceneFigure): string {
  switch (figure.kind) {
    case 'measure':
      return inLanguage(figure.measure.name);
    case 'check':
      return inLanguage(figure.check.name);
    case 'pair':
      return m.story_of_target({ name: inLanguage(figure.pair.quantity.name) });
    case 'set':
      return m.story_part_of({ name: inLanguage(figure.name), part: partName(figure.part) });
    case 'theme':
      return m.story_part_of({ name: inLanguage(figure.theme.name), part: partName(figure.part) });
    case 'total':
      return totalName(figure.part);
  }
}

/** How a figure came about; null for the report's own, which its sentence answers for. */
export function figureRule(figure: SceneFigure, checks: readonly CrossCheck[]): string | null {
  switch (figure.kind) {
    case 'measure':
      return null;
    case 'check':
      return checkInWords(figure.check, checks);
    case 'pair': {
      const { as, actual, target, basisOpen } = figure.pair;
      if (as === 'share') return m.progress_share_reported();
      const rule = m.story_of_target_rule({
        actual: measureInWords(actual.measure),
        target: measureInWords(target.measure),
      });
      return basisOpen === null ? rule : m.story_basis_open({ rule, open: inLanguage(basisOpen) });
    }
    case 'set':
      return figure.part === 'reported'
        ? m.column_set_reported_rule()
        : figure.part === 'located'
          ? m.column_located_rule()
          : m.story_rule_not_published_of_set();
    case 'theme':
      return totalRule(figure.part);
    case 'total':
      return totalRule(figure.part);
  }
}

/** The words of a scene in the current language, every figure written out; one that is not known is left empty. */
export function sceneTextInWords(
  text: string,
  figureOf: (reference: FigureReference) => SceneFigure | null,
): string {
  return fillSceneText(text, (reference) => {
    const figure = figureOf(reference);
    return figure ? figureInWords(figure) : '';
  });
}

function partName(part: Extract<SceneFigure, { kind: 'set' | 'theme' }>['part']): string {
  switch (part) {
    case 'reported':
      return m.tally_reported();
    case 'projects':
      return m.figure_named();
    case 'located':
      return m.figure_located();
    case 'not-published':
      return m.precision_unlocated();
  }
}

function totalName(part: Extract<SceneFigure, { kind: 'total' }>['part']): string {
  switch (part) {
    case 'streets':
      return m.figure_streets();
    case 'area':
      return m.figure_area();
    case 'statements':
      return m.figure_statements();
    case 'results':
      return m.story_results();
    case 'targets':
      return m.story_targets();
    case 'measures':
      return m.story_measures();
    case 'projects':
      return m.figure_named();
    case 'located':
      return m.figure_located();
    case 'not-published':
      return m.precision_unlocated();
    case 'sets':
      return m.figure_sets();
    case 'sets-without-place':
      return m.story_sets_without_place();
    case 'completed':
    case 'under-way':
    case 'started':
    case 'planned':
      return statusName(part);
  }
}

function totalRule(part: Extract<SceneFigure, { kind: 'total' }>['part']): string {
  switch (part) {
    case 'streets':
      return m.figure_streets_rule();
    case 'area':
      return m.figure_district_area_rule();
    case 'statements':
      return m.figure_statements_rule();
    case 'results':
      return m.story_rule_results();
    case 'targets':
      return m.story_rule_targets();
    case 'measures':
      return m.story_rule_measures();
    case 'projects':
      return m.story_rule_projects();
    case 'located':
      return m.figure_located_rule();
    case 'not-published':
      return m.story_rule_not_published();
    case 'sets':
      return m.figure_sets_rule();
    case 'sets-without-place':
      return m.story_rule_sets_without_place();
    case 'completed':
    case 'under-way':
    case 'started':
    case 'planned':
      return m.story_rule_status();
  }
}
