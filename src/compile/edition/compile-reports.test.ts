import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as v from 'valibot';
import { catalogueSchema } from '#io/catalogue-schema.ts';
import { reportsSchema } from '#io/reports-schema.ts';
import { compileReports } from './compile-reports.ts';
import { writeReports } from './write-edition.ts';

const geodata = 'tests/fixtures/geodata-tiny';
const seeds = 'tests/fixtures/edition-tiny';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A copy of the two fictional reports with one file rewritten. */
function rewritten(file: string, change: (text: string) => string): string {
  const copy = temporaryFolder();
  cpSync(seeds, copy, { recursive: true });
  const path = join(copy, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return copy;
}

function reasons(folder: string): string[] {
  const compiled = compileReports({ seeds: folder, geodata });
  if (compiled.ok) return [];
  return compiled.problems.map(({ params: { file, line, reason } }) =>
    `${file}:${line} ${reason}`.replace(`${folder}/`, ''),
  );
}

describe('two reports of one district', () => {
  const compiled = compileReports({ seeds, geodata });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const [first, second] = compiled.value;

  it('compile oldest first', () => {
    expect(compiled.value.map(({ catalogue }) => catalogue.report.id)).toEqual([
      'three-streets-2031-h1',
      'three-streets-2031-h2',
    ]);
  });

  it('hold the result of the second against the target of the first', () => {
    expect(first?.catalogue.followUps).toEqual([]);
    expect(second?.catalogue.followUps).toEqual([
      expect.objectContaining({
        promised: expect.objectContaining({
          report: expect.objectContaining({ id: 'three-streets-2031-h1' }),
          quote: expect.stringContaining('新装路灯'),
          period: '2031-H2',
          measure: expect.objectContaining({ value: 60 }),
        }),
        done: expect.objectContaining({
          statement: 'lamps-installed',
          measure: expect.objectContaining({ value: 45 }),
        }),
      }),
    ]);
  });

  it('are written with the latest in the folder itself, the earlier one below it, and a list of both', () => {
    const folder = temporaryFolder();
    writeReports(folder, compiled.value);
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const listed = v.parse(reportsSchema, read('reports.json'));
    expect(listed.map(({ id, folder: own }) => [id, own])).toEqual([
      ['three-streets-2031-h2', ''],
      ['three-streets-2031-h1', 'reports/three-streets-2031-h1/'],
    ]);
    for (const { id, folder: own } of listed) {
      const catalogue = v.parse(catalogueSchema, read(`${own}catalogue.json`));
      expect(catalogue.report.id).toBe(id);
      const text = readFileSync(join(folder, own, catalogue.report.textUrl), 'utf8');
      for (const { start, end, quote } of catalogue.statements) expect(text.slice(start, end)).toBe(quote);
    }
  });
});

describe('a folder of reports is refused', () => {
  it('when it holds none', () => {
    expect(reasons(temporaryFolder())).toEqual([
      expect.stringContaining('holds no folder with a report.yaml'),
    ]);
  });

  it('when two have one id', () => {
    const folder = rewritten('three-streets-2031-h2/report.yaml', (text) =>
      text.replace('id: three-streets-2031-h2', 'id: three-streets-2031-h1'),
    );
    expect(reasons(folder)).toEqual([
      expect.stringMatching(/^three-streets-2031-h2\/report\.yaml:1 another report has the id/),
    ]);
  });

  it('when the later folder has the earlier date', () => {
    const folder = rewritten('three-streets-2031-h2/report.yaml', (text) =>
      text.replace('date: 2032-01-05', 'date: 2030-01-05'),
    );
    expect(reasons(folder)).toEqual([
      expect.stringContaining('name the folders so that reports sort by date'),
    ]);
  });

  it('when a report is of another district than the boundaries, naming the line', () => {
    const folder = rewritten('three-streets-2031-h1/report.yaml', (text) =>
      text.replace("district: '990001'", "district: '990002'"),
    );
    expect(reasons(folder)).toEqual([
      'three-streets-2031-h1/report.yaml:10 is 990002, but the boundaries are those of 990001',
    ]);
  });
});
