import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Project, Statement } from '#core/report/catalogue.ts';
import { quoteInLine } from '#core/report/quote-in-line.ts';
import type { NamedEntry, SearchEntry, SentenceEntry } from '#core/search/search-entry.ts';
import type { Geodata } from '#compile/geodata/geodata.ts';
import { brokenRule } from '#compile/yaml-file.ts';
import { places, roads, stations, type Unread } from './named-things.ts';
import { readName } from './read-name.ts';

/**
 * Everything of a report and its ground that can be searched: streets, projects, places, roads, stations, sentences.
 * Fails for every name with a character that nobody can read.
 */
export function searchEntries(
  { projects, statements }: { projects: readonly Project[]; statements: readonly Statement[] },
  geodata: Geodata,
): Result<SearchEntry[]> {
  const { file, corrections } = geodata.pinyin;
  const problems: Problem[] = [];
  const read = (entry: Unread<NamedEntry>): NamedEntry => {
    const characters = [...entry.name.zh];
    const pinyin = readName(entry.name.zh, corrections).map((syllable, index) => {
      if (syllable === null) {
        const reason = `nothing reads ${characters[index]} in ${entry.name.zh} (${entry.kind}): add the name here`;
        problems.push(brokenRule(file, 1, reason));
      }
      return syllable ?? '';
    });
    return { ...entry, pinyin };
  };
  const named: Unread<NamedEntry>[] = [
    ...geodata.streets.features.map(
      ({ properties: { code, name, nameEn, fullName } }): Unread<NamedEntry> => ({
        kind: 'street',
        id: code,
        name: { zh: name, en: nameEn },
        fullName,
      }),
    ),
    ...projects.map(({ id, name }): Unread<NamedEntry> => ({ kind: 'project', id, name })),
    ...places(geodata, projectsByPlace(projects)),
    ...roads(geodata),
    ...stations(geodata),
  ];
  const entries = named.map(read);
  if (problems.length > 0) return fail(...problems);
  return succeed([...entries, ...statements.map(sentence)]);
}

/** The corrections that touch none of the names, as broken rules. */
export function idleCorrections(
  { file, corrections }: Geodata['pinyin'],
  entries: readonly SearchEntry[],
): Problem[] {
  const names = entries.flatMap((entry) => (entry.kind === 'sentence' ? [] : [entry.name.zh]));
  return corrections
    .filter(({ name }) => !names.some((each) => each.includes(name)))
    .map(({ name, line }) => brokenRule(file, line, `no name holds ${name}: mend or remove the correction`));
}

function sentence({ id, quote, translation }: Statement): SentenceEntry {
  return { kind: 'sentence', id, text: { zh: quoteInLine(quote), en: translation } };
}

function projectsByPlace(projects: readonly Project[]): Map<string, string[]> {
  const byPlace = new Map<string, string[]>();
  for (const { id, place } of projects) {
    if (place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  }
  return byPlace;
}
