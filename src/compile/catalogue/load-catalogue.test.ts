import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';

function load(directory: string) {
  const loaded = loadCatalogue(directory);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

describe('loading an edition', () => {
  it('gives statements, measures and excluded figures exactly as printed', () => {
    const { report, statements, excluded } = load(copyEdition().directory);
    const printed = [...statements, ...statements.flatMap(({ measures }) => measures), ...excluded];
    for (const { start, end, ...rest } of printed) {
      expect('text' in rest ? rest.text : rest.quote).toBe(report.text.slice(start, end));
    }
    expect(statements.map(({ quote }) => quote)).toContain('长路翻修 2.5 公里完工');
  });

  it('tells where each statement stands', () => {
    const { statements } = load(copyEdition().directory);
    const pavement = statements.find(({ id }) => id === 'east-pavement-levelled');
    expect(pavement?.section).toEqual(['一、上半年工作', '（一）修路开店，让日子“好过”', '道路越修越平']);
    expect(pavement?.measures.map(({ text }) => text)).toEqual(['91.5%', '2 个百分点']);
  });

  it('links statements, projects, sets and members both ways', () => {
    const { statements, projects } = load(copyEdition().directory);
    expect(statements.find(({ id }) => id === 'shops-renovated')?.projects).toEqual(['old-shops', 'market']);
    expect(projects.find(({ id }) => id === 'old-shops')).toMatchObject({
      reportedCount: 3,
      set: { measure: 'shops-count', unit: 'count', members: ['market'] },
    });
    expect(projects.find(({ id }) => id === 'market')).toMatchObject({
      reportedCount: 1,
      memberOf: ['old-shops'],
      place: 'market',
      unlocatedBasis: null,
    });
  });

  it('says that the report gives no place where no other reason stands', () => {
    const { projects } = load(copyEdition().directory);
    const basisOf = (id: string) => projects.find((project) => project.id === id)?.unlocatedBasis?.en;
    expect(basisOf('old-shops')).toBe('The report does not say where.');
    expect(basisOf('lamps')).toBe('The report does not say where the lamps stand.');
  });

  it('joins the reason of an excluded figure with what is particular to it', () => {
    const { excluded } = load(copyEdition().directory);
    expect(excluded.map(({ reason }) => reason)).toEqual([
      'name',
      'date',
      'date',
      'date',
      'idiom',
      'volunteers',
    ]);
    expect(excluded.at(-1)?.explanation).toEqual({
      zh: '义务劳动，不是更新。人数为估计。',
      en: 'Voluntary work, not renewal. The number is an estimate.',
    });
  });

  it('keeps file and line of each project for those who give it a place', () => {
    const edition = copyEdition();
    const { origins } = load(edition.directory);
    expect(origins.get('market')?.(['place'], 'no such place').params).toEqual({
      file: join(edition.directory, 'projects.yaml'),
      line: edition.lineOf('projects.yaml', 'place: market'),
      reason: 'no such place',
    });
  });

  it('reads a folder of files as one list, in order of their names', () => {
    const edition = copyEdition();
    const whole = load(edition.directory);
    const content = readFileSync(join(edition.directory, 'projects.yaml'), 'utf8');
    const cut = content.indexOf('- id: island-trees');
    edition.write('projects/2-green.yaml', content.slice(cut));
    edition.write('projects/1-streets.yaml', content.slice(0, cut));
    edition.remove('projects.yaml');
    expect(load(edition.directory).projects).toEqual(whole.projects);
  });

  it('is not misled by carriage returns', () => {
    const edition = copyEdition();
    const lines = load(edition.directory);
    edition.write('../report-2031-07.txt', lines.report.text.replaceAll('\n', '\r\n'));
    const { report, statements } = load(edition.directory);
    for (const { start, end, quote } of statements) expect(report.text.slice(start, end)).toBe(quote);
    const unwrapped = (quotes: { quote: string }[]) => quotes.map(({ quote }) => quote.replaceAll('\r', ''));
    expect(unwrapped(statements)).toEqual(unwrapped(lines.statements));
  });

  it('gives the same offsets with and without a byte order mark, as a browser does', () => {
    const edition = copyEdition();
    const { report, statements } = load(edition.directory);
    edition.write('../report-2031-07.txt', `\uFEFF${report.text}`);
    const marked = load(edition.directory);
    expect(marked.report.text).toBe(report.text);
    expect(marked.statements).toEqual(statements);
  });
});
