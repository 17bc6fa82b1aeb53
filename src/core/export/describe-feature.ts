import type { Statement, Theme } from '#core/report/catalogue.ts';
import type { Attribute, ExportFeature } from './export-layer.ts';
import type { ColumnId, ExportWords } from './export-words.ts';
import { creditLine, remarkLines, type Imprint } from './imprint.ts';
import { streetsInWords, type NamedStreet } from './place-words.ts';
import type { Standing } from './standing.ts';

/** A feature for programs: plain values under names that no language changes. Lists are joined by `;`. */
export function attributesOf(
  { project, origin, precision, radiusMeters, quantity, streets, basis }: Standing,
  cited: readonly Statement[],
  imprint: Imprint,
  words: ExportWords,
): Record<string, Attribute> {
  const { id, name, theme, status, set, reportedCount, locatedCount } = project;
  return {
    project: id,
    nameZh: name.zh,
    nameEn: name.en,
    theme,
    status,
    precision,
    radiusMeters,
    origin,
    illustrative: origin === 'illustrative',
    set: set !== null,
    unit: set?.unit ?? 'count',
    quantity,
    reportedCount,
    locatedCount,
    streets: streets.map(({ code, share }) => `${code}:${share}`).join(';'),
    statements: project.statements.join(';'),
    quotes: cited.map(words.quote).join(words.separator),
    translations: cited.map(({ translation }) => translation).join('; '),
    citations: cited.map(words.citation).join(words.separator),
    basis,
    ...stampOf(imprint, words),
  };
}

/** What every feature says of the export it is from, since it may be copied out of its file. */
export function stampOf(imprint: Imprint, words: ExportWords): Record<string, Attribute> {
  return {
    report: imprint.report,
    reportDate: imprint.reportDate,
    credits: creditLine(imprint),
    remarks: remarkLines(imprint).join(words.separator),
  };
}

/** A feature for people: what it is, how well its place is known, on what that rests, and the report's own words. */
export function describeFeature(
  { project, origin, precision, radiusMeters, quantity, streets, basis }: Standing,
  cited: readonly Statement[],
  themes: readonly Theme[],
  rows: readonly NamedStreet[],
  words: ExportWords,
): ExportFeature['described'] {
  const { set, status, reportedCount, locatedCount, note, theme } = project;
  const placed = precision !== 'unlocated' || origin !== 'report';
  const lines: [ColumnId, string | null][] = [
    ['theme', themes.find(({ id }) => id === theme)?.name[words.language] ?? null],
    ['status', words.status(status)],
    ['precision', words.precision(precision)],
    ['radius', radiusMeters > 0 ? String(radiusMeters) : null],
    ['origin', placed ? words.origin(origin) : null],
    ['count', quantity === null ? null : String(quantity)],
    ['unit', set && set.noun[words.language]],
    ['reported', set && String(reportedCount)],
    ['located', set && String(locatedCount)],
    ['not-published', set && String(Math.max(0, reportedCount - locatedCount))],
    ['streets', streetsInWords(streets, words, rows)],
    ...cited.flatMap((statement): typeof lines => [
      ['quote', words.quote(statement)],
      ['translation', words.language === 'zh' ? null : statement.translation],
      ['citation', words.citation(statement)],
    ]),
    ['basis', basis],
    ['note', note && note[words.language]],
  ];
  return lines.flatMap(([id, text]) =>
    text === null || text === '' ? [] : [words.labelled(words.column(id), text)],
  );
}
