import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { Statement } from '#core/report/catalogue.ts';
import { currentLanguage, inLanguage } from '#i18n/language.svelte.ts';
import { citation, kindName, quoteInLine, statusName } from '#i18n/names.ts';
import { placeInWords } from '#i18n/place-in-words.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatShare } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { SheetProject, SheetSentence } from './sheet-content.ts';

/** A project of the sheet with the number that it has in the list and on the map. */
export interface NumberedProject {
  number: number;
  project: PlacedProject;
  /** Part of its place that lies here, 0 to 1. */
  share: number;
}

export function numberProjects(
  here: readonly { project: PlacedProject; share: number }[],
): NumberedProject[] {
  return here.map(({ project, share }, index) => ({ number: index + 1, project, share }));
}

export function sheetProjects(explorer: Explorer, numbered: readonly NumberedProject[]): SheetProject[] {
  return numbered.map(({ number, project, share }) => {
    const theme = explorer.theme(project.theme);
    return {
      number,
      name: inLanguage(project.name),
      theme: inLanguage(theme.name),
      colour: theme.colour,
      status: statusName(project.status),
      place: placeInWords(project),
      share: share > 0.99995 ? m.sheet_share_all() : m.sheet_share({ share: shareInWords(share) }),
      local: project.locatedHere.length > 0 ? m.local_mark() : null,
      sentences: project.statements.map((id) => sentenceOf(explorer.statement(id))),
    };
  });
}

/** So little that it rounds to nothing is still something. */
function shareInWords(share: number): string {
  return share < 0.001 ? m.sheet_less_than({ value: formatShare(0.001, 1) }) : formatShare(share, 1);
}

function sentenceOf(statement: Statement): SheetSentence {
  const { quote, translation, kind, section } = statement;
  return {
    quote: quoteInLine(quote),
    translation: currentLanguage() === 'zh' ? null : translation,
    kind: kindName(kind),
    citation: citation(statement),
    shortCitation: citation({ ...statement, section: section.slice(-1) }),
  };
}
