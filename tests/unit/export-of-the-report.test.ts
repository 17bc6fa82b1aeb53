import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { compiled, realFolders } from '#compile/edition/compiled.fixture.ts';
import { exportTables, type ExportFacts } from '#core/export/export-tables.ts';
import { projectLayer } from '#core/export/project-layer.ts';
import { streetLayer } from '#core/export/street-layer.ts';
import { quantitiesPerStreet } from '#core/illustrative/quantities-per-street.ts';
import { applyLocalPlaces } from '#core/place/apply-local-places.ts';
import { languages } from '#core/view/view.ts';
import { exportWords } from '#i18n/export-words.ts';
import { readFeatureCollection } from '#io/feature-collection.ts';
import { layerFormats, writeBook, writeLayer } from '#io/export-formats.ts';

const { catalogue, rows, geodata, projectFeatures, illustrative } = compiled(realFolders);
const { projects } = applyLocalPlaces(catalogue.projects, []);
const credits = [{ title: '© OpenStreetMap contributors', path: 'https://www.openstreetmap.org/copyright' }];
const facts: ExportFacts = {
  catalogue,
  credits,
  projects,
  shown: projects,
  rows,
  filters: [],
  illustrativeQuantities: quantitiesPerStreet(illustrative),
};
const geometries = new Map(
  projectFeatures.map(({ properties, geometry }) => [String(properties?.id), geometry]),
);

describe.each(languages)('the report exported in %s', (language) => {
  const words = exportWords(language);
  const book = exportTables(facts, words);
  const tableOf = (id: string) => book.tables.find((table) => table.id === id)!;

  it('is a workbook in which another library finds every cell of every table', async () => {
    const { bytes } = await writeBook(book, '.xlsx');
    const sheets = await readExcelFile(bytes.buffer, { trim: false });
    expect(sheets.map(({ data }) => data.length - 1)).toEqual(book.tables.map((table) => table.rows.length));
    for (const [index, { columns, rows: expected }] of book.tables.entries()) {
      expect(sheets[index]?.data).toEqual([
        columns.map(({ heading }) => heading),
        ...expected.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      ]);
    }
  });

  it('holds what the catalogue holds, in words of one language', () => {
    const sizes = book.tables.map(({ id, rows: { length } }) => [id, length]);
    const measures = catalogue.statements.flatMap((statement) => statement.measures);
    expect(sizes.slice(1)).toEqual([
      ['streets', 18],
      ['projects', catalogue.projects.length],
      ['measures', measures.length],
      ['statements', catalogue.statements.length],
    ]);
    for (const { title, columns } of book.tables) {
      const headings = [title, ...columns.map(({ heading }) => heading)];
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
      for (const heading of headings) {
        expect(heading.trim()).not.toBe('');
        if (language === 'en') expect(heading).not.toMatch(/[\p{Script=Han}（）：]/u);
        else expect(heading).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('counts each illustrated set to exactly what the report counts', () => {
    const { columns, rows: cells } = tableOf('streets');
    const sums = columns.flatMap(({ id }, index) =>
      id.startsWith('illustrative-')
        ? [
            [
              id.slice('illustrative-'.length),
              cells.reduce((sum, row) => sum + Number(row[index]), 0),
            ] as const,
          ]
        : [],
    );
    expect(sums.length).toBeGreaterThan(10);
    for (const [set, sum] of sums) {
      expect(sum).toBeCloseTo(projects.find(({ id }) => id === set)?.reportedCount ?? NaN, 6);
    }
  });

  it('is a layer of every project in each format, and of every street', async () => {
    const layer = projectLayer({ ...facts, geometries, illustrative }, words);
    expect(layer.features).toHaveLength(projects.length + illustrative.length);
    for (const { extension } of layerFormats) {
      const { bytes, notes } = await writeLayer(layer, extension);
      expect(bytes.length).toBeGreaterThan(100_000);
      expect(notes.length).toBe(extension === '.fgb' ? 1 : 0);
    }
    const { bytes } = await writeLayer(layer, '.fgb');
    const read = await readFeatureCollection(bytes, 'projects.fgb');
    expect(read.ok && read.value.features.length).toBe(geometries.size + illustrative.length);
    const streets = streetLayer(
      {
        report: catalogue.report,
        credits,
        streets: geodata.streets,
        table: tableOf('streets'),
        illustrative: true,
        placesHere: 0,
        filters: [],
      },
      words,
    );
    expect((await writeLayer(streets, '.kml')).notes).toEqual([]);
    expect(streets.features).toHaveLength(18);
  });
});
