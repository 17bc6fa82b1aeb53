import type { Project } from '#core/report/catalogue.ts';

interface NamedStreet {
  code: string;
  name: string;
  nameEn: string;
}

/** Something that a person looked for by its name. */
export type Finding =
  { kind: 'street'; id: string; street: NamedStreet } | { kind: 'project'; id: string; project: Project };

const mostFindings = 12;

/** Streets, then projects, whose name in either language holds the words; letter case and blanks aside. */
export function findByName(
  words: string,
  streets: readonly NamedStreet[],
  projects: readonly Project[],
): Finding[] {
  const wanted = folded(words);
  if (wanted === '') return [];
  const holds = (...names: string[]) => names.some((name) => folded(name).includes(wanted));
  return [
    ...streets
      .filter(({ name, nameEn }) => holds(name, nameEn))
      .map((street): Finding => ({ kind: 'street', id: street.code, street })),
    ...projects
      .filter(({ name }) => holds(name.zh, name.en))
      .map((project): Finding => ({ kind: 'project', id: project.id, project })),
  ].slice(0, mostFindings);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
