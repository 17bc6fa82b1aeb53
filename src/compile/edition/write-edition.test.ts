import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as v from 'valibot';
import { units } from '#core/report/catalogue.ts';
import { dataPackageSchema } from '#io/data-package.ts';
import { readFeatureCollection } from '#io/feature-collection.ts';
import { streetRowsSchema } from '#io/street-rows-schema.ts';
import { compiled, realFolders, tinyFolders } from './compiled.fixture.ts';
import { summaryColumns, summaryCsv } from './summary-csv.ts';
import { editionFiles, writeReports } from './write-edition.ts';

const real = compiled(realFolders);
const files = editionFiles(real);

function textOf(name: string): string {
  const content = files.get(name);
  if (typeof content !== 'string') throw new Error(`${name} is not among the text files`);
  return content;
}

const json = (name: string): unknown => JSON.parse(textOf(name));

async function featuresOf(name: string) {
  const content = files.get(name);
  if (!(content instanceof Uint8Array)) throw new Error(`${name} is not among the layers`);
  const read = await readFeatureCollection(content, name);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.features;
}

const text = v.pipe(v.string(), v.nonEmpty());
const local = v.object({ zh: text, en: text });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.minValue(0));

/** What docs promise of `catalogue.json` to people and programs that build on it; more may stand there. */
const promisedCatalogue = v.object({
  report: v.object({ id: text, title: text, issuer: text, date: v.pipe(text, v.isoDate()), textUrl: text }),
  themes: v.array(v.object({ id: text, name: local })),
  statements: v.array(
    v.object({
      id: text,
      quote: text,
      start: offset,
      end: offset,
      kind: v.picklist(['result', 'target']),
      period: text,
      measures: v.array(
        v.object({ id: text, name: local, value: v.number(), unit: v.picklist(units), text }),
      ),
      projects: v.pipe(v.array(text), v.minLength(1)),
    }),
  ),
  projects: v.array(
    v.object({
      id: text,
      name: local,
      theme: text,
      status: v.picklist(['completed', 'under-way', 'started', 'planned']),
      precision: v.picklist(['site', 'vicinity', 'street', 'unlocated']),
      radiusMeters: count,
      reportedCount: count,
      locatedCount: count,
      streets: v.array(v.object({ code: v.pipe(text, v.regex(/^\d{9}$/)), share: v.number() })),
      statements: v.pipe(v.array(text), v.minLength(1)),
      basis: local,
    }),
  ),
  excluded: v.array(v.object({ quote: text, start: offset, end: offset, reason: text })),
});

describe('the compiled files', () => {
  it('are the same bytes from two runs', () => {
    expect(editionFiles(compiled(realFolders))).toEqual(files);
    expect(editionFiles(compiled(tinyFolders))).toEqual(editionFiles(compiled(tinyFolders)));
  });

  it('hold the catalogue with every field that is promised', () => {
    const checked = v.safeParse(promisedCatalogue, json('catalogue.json'));
    expect(checked.issues ?? []).toEqual([]);
    expect(json('catalogue.json')).toEqual(JSON.parse(JSON.stringify(real.catalogue)));
  });

  it('name a unit from the list that is promised, in base form', () => {
    expect(units).toEqual([
      'count',
      'household',
      'dwelling',
      'person',
      'm',
      'm2',
      'CNY',
      'percent',
      'percentage-point',
    ]);
    const { statements } = v.parse(promisedCatalogue, json('catalogue.json'));
    const printed = (words: string) =>
      statements
        .flatMap(({ measures }) => measures)
        .find((measure) => measure.text.replace(/\s/g, '') === words);
    expect(printed('10.83公里')).toMatchObject({ value: 10830, unit: 'm' });
    expect(printed('63万平方米')).toMatchObject({ value: 630000, unit: 'm2' });
    expect(printed('40.7亿元')).toMatchObject({ value: 4070000000, unit: 'CNY' });
  });

  it('hold the report itself, which the offsets of the catalogue count in', () => {
    const { report, statements } = v.parse(promisedCatalogue, json('catalogue.json'));
    const reportText = textOf(report.textUrl);
    for (const { quote, start, end } of statements) expect(reportText.slice(start, end)).toBe(quote);
  });

  it('hold a summary that the program itself can read, a row for each of the 18 streets', () => {
    const rows = v.parse(streetRowsSchema, json('summary.json'));
    expect(rows).toHaveLength(18);
    expect(rows).toEqual(JSON.parse(JSON.stringify(real.rows)));
  });

  it('describe every file but the description, each once, with its credits', () => {
    const credited = v.array(v.object({ title: text, path: text }));
    const promised = v.object({
      profile: v.literal('data-package'),
      name: v.pipe(text, v.regex(/^[a-z0-9._-]+$/)),
      title: text,
      licenses: v.pipe(v.array(v.object({ name: text, title: text, path: text })), v.minLength(1)),
      sources: v.pipe(credited, v.minLength(1)),
      resources: v.array(
        v.object({ name: text, path: text, format: text, mediatype: text, sources: v.optional(credited) }),
      ),
    });
    const described = v.parse(promised, json('datapackage.json'));
    expect(v.is(dataPackageSchema, described)).toBe(true);
    const paths = described.resources.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== 'datapackage.json').toSorted(),
    );
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, format, sources } of described.resources) {
      expect(path.endsWith(`.${format}`), path).toBe(true);
      if (format === 'fgb') expect(sources?.length, path).toBeGreaterThan(0);
    }
  });

  it('describe the table column by column', () => {
    const table = v.object({ schema: v.object({ fields: v.array(v.object({ name: text, type: text })) }) });
    const { resources } = v.parse(v.object({ resources: v.array(v.unknown()) }), json('datapackage.json'));
    const described = resources.flatMap((resource) =>
      v.is(table, resource) ? [resource.schema.fields] : [],
    );
    expect(described).toHaveLength(1);
    const header = Papa.parse<string[]>(textOf('summary.csv').slice(1)).data[0];
    expect(described[0]?.map(({ name }) => name)).toEqual(header);
  });

  it('hold layers that read back with every feature', async () => {
    const { streets, district, layers } = real.geodata;
    const expected: [string, number][] = [
      ['streets', streets.features.length],
      ['district', 1],
      ...Object.entries(layers).map(([id, layer]): [string, number] => [id, layer.features.length]),
      ['projects', real.projectFeatures.length],
    ];
    expect(expected.map(([id]) => id).toSorted()).toEqual(
      [
        'streets',
        'district',
        'roads',
        'green',
        'water',
        'waterways',
        'metro-stations',
        'projects',
      ].toSorted(),
    );
    for (const [id, features] of expected) expect(await featuresOf(`${id}.fgb`), id).toHaveLength(features);
    expect(district.properties.code).toBe('440104');
  });

  it('hold streets and projects as they were compiled, to the last digit', async () => {
    const plain = (features: readonly object[]) => JSON.parse(JSON.stringify(features)) as unknown;
    const kept = (features: Awaited<ReturnType<typeof featuresOf>>) =>
      plain(features.map(({ geometry, properties }) => ({ type: 'Feature', properties, geometry })));
    expect(kept(await featuresOf('streets.fgb'))).toEqual(plain(real.geodata.streets.features));
    expect(kept(await featuresOf('projects.fgb'))).toEqual(plain(real.projectFeatures));
  });

  it('replace everything in their folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'of-last-year.json'), '{}');
    writeReports(folder, [real]);
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys(), 'reports.json'].toSorted());
    for (const [name, content] of files) {
      expect(Buffer.compare(readFileSync(join(folder, name)), Buffer.from(content)), name).toBe(0);
    }
  });
});

describe('the summary as a table', () => {
  it('opens in a spreadsheet as UTF-8: a byte order mark, a header, 18 rows', () => {
    const csv = textOf('summary.csv');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\n')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(18);
    for (const [index, row] of data.entries()) {
      expect(Object.keys(row)).toEqual([...summaryColumns]);
      for (const column of summaryColumns) expect(row[column]).toBe(String(real.rows[index]?.[column]));
    }
  });

  it('is no place for a formula: what begins like one is text', () => {
    const [row] = real.rows;
    if (!row) throw new Error('the edition has no rows');
    const dangerous = ['=HYPERLINK("x")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1'];
    const csv = summaryCsv(dangerous.map((name) => ({ ...row, name })));
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
    expect(data.map(({ name }) => name)).toEqual(dangerous.map((name) => `'${name}`));
  });

  it('keeps a name with a comma, a quote or a line break in one cell', () => {
    const [row] = real.rows;
    if (!row) throw new Error('the edition has no rows');
    const name = '矿泉街, “旧” "old"\n称';
    const { data } = Papa.parse<Record<string, string>>(
      summaryCsv([{ ...row, name }])
        .slice(1)
        .trimEnd(),
      {
        header: true,
        newline: '\n',
      },
    );
    expect(data.map((record) => record.name)).toEqual([name]);
  });
});
