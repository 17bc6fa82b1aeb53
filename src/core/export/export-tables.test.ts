import { describe, expect, it } from 'vitest';
import { quantitiesPerStreet } from '#core/illustrative/quantities-per-street.ts';
import { languages } from '#core/view/view.ts';
import { withImprint } from './about-table.ts';
import type { Cell, ExportBook, TableId } from './export-table.ts';
import { exportTables, type ExportFacts } from './export-tables.ts';
import { remarkLines } from './imprint.ts';
import { exportFacts, exportRows, illustrativeLamps, placedProjects, plainWords } from './export.fixture.ts';

const words = plainWords('en');
const book = exportTables(exportFacts, words);
const counting: ExportFacts = {
  ...exportFacts,
  illustrativeQuantities: quantitiesPerStreet(illustrativeLamps),
};

function tableOf(id: TableId, from: ExportBook = book) {
  const table = from.tables.find((each) => each.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return table;
}

/** The cells of a column, from the top. */
function cells(id: TableId, column: string, from: ExportBook = book): Cell[] {
  const table = tableOf(id, from);
  const at = table.columns.findIndex((each) => each.id === column);
  if (at < 0) throw new Error(`${id} has no column ${column}`);
  return table.rows.map((row) => row[at] ?? null);
}

describe('the tables of an export', () => {
  it.each(languages)('have a cell of the right type for every column, in %s', (language) => {
    for (const { columns, rows } of exportTables(counting, plainWords(language)).tables) {
      expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        row.forEach((cell, index) => {
          const type = columns[index]?.type;
          if (cell === null) return;
          expect(typeof cell).toBe(type === 'number' ? 'number' : 'string');
          if (type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        });
      }
    }
  });

  it('say the figures of each street as they are, none rounded', () => {
    expect(cells('streets', 'code')).toEqual(['101', '102']);
    expect(cells('streets', 'name')).toEqual(['East Street', 'West Street']);
    expect(cells('streets', 'weighted')).toEqual(exportRows.map((row) => row.projectsWeighted));
    expect(cells('streets', 'length')).toEqual([0, 1500.25]);
    expect(cells('streets', 'theme-commerce')).toEqual([0, 1]);
    expect(cells('streets', 'status-planned')).toEqual([0, 1]);
    expect(cells('streets', 'road-length')).toEqual([12_345.6, 12_345.6]);
  });

  it('hold every shown project, located or not, with three counts that close', () => {
    expect(cells('projects', 'id')).toEqual(placedProjects.map(({ id }) => id));
    const [reported, located, missing] = ['reported', 'located', 'not-published'].map((column) =>
      cells('projects', column),
    );
    expect(reported).toEqual([1, 40, 1, 1, 1]);
    expect(located).toEqual([1, 4, 1, 1, 0]);
    expect(missing).toEqual([0, 36, 0, 0, 1]);
  });

  it('mark what this device located, apart from what the report and open sources did', () => {
    expect(cells('projects', 'located-here')).toEqual([null, 4, null, null, null]);
    const [report, here] = ['origin report (en)', 'origin located-here (en)'];
    expect(cells('projects', 'origin')).toEqual([report, here, report, report, null]);
    expect(cells('places', 'origin')).toEqual([here]);
    expect(cells('places', 'count')).toEqual([4]);
    expect(cells('places', 'note')).toEqual(['现场核对']);
  });

  it('give no position where only the street is known, or nothing, or only parts of a set have one', () => {
    const placed = cells('projects', 'longitude').map((cell) => cell !== null);
    expect(placed).toEqual([true, false, true, false, false]);
    expect(cells('places', 'longitude')).toEqual([113.28]);
  });

  it('bring to each project its sentences, with where they stand', () => {
    expect(cells('projects', 'quote').slice(0, 2)).toEqual(['长路翻修完工', '新装路灯 40 盏。']);
    expect(cells('projects', 'citation')[0]).toBe('Part > Chapter #3');
    expect(cells('projects', 'streets')[0]).toBe('West Street 75%; East Street 25%');
  });

  it('hold every figure with its value, its printed words and its sentence', () => {
    expect(cells('measures', 'value')).toEqual([2500.5, 40]);
    expect(cells('measures', 'unit')).toEqual(['m', 'count']);
    expect(cells('measures', 'printed')).toEqual(['40盏', '40盏']);
    expect(cells('measures', 'statement')).toEqual(['road-renewed', 'lamps-installed']);
  });

  it('hold only the sentences that the shown projects cite', () => {
    const onlyRoad = { ...exportFacts, shown: placedProjects.slice(0, 1), filters: ['roads'] };
    const filtered = exportTables(onlyRoad, words);
    expect(cells('statements', 'id', filtered)).toEqual(['road-renewed']);
    expect(cells('measures', 'id', filtered)).toEqual(['road-length']);
    expect(filtered.tables.map(({ id }) => id)).not.toContain('places');
  });

  it('count the illustration apart, in a column that says so, and sum to what is reported', () => {
    const column = 'illustrative-lamps';
    expect(() => cells('streets', column)).toThrow('no column');
    const counted = exportTables(counting, words);
    const heading = tableOf('streets', counted).columns.find(({ id }) => id === column)?.heading;
    expect(heading).toBe('Lamps & "posts", incl. illustrative');
    const sum = cells('streets', column, counted).reduce<number>((total, cell) => total + Number(cell), 0);
    expect(sum).toBeCloseTo(40, 9);
    expect(cells('projects', 'located', counted)).toEqual(cells('projects', 'located'));
  });
});

describe('the imprint of an export', () => {
  it('names the report with its date, whom to credit, and that boundaries are not legal', () => {
    expect(book.imprint).toMatchObject({
      reportDate: '2031-07-01',
      report: 'Report of the Three Streets (District Office)',
    });
    const said = cells('about', 'content').join('\n');
    for (const part of ['2031-07-01', 'Three Streets', 'OpenStreetMap', 'not legal boundaries'])
      expect(said).toContain(part);
    expect(exportTables(exportFacts, plainWords('zh')).imprint.report).toBe('三街区工作报告 (三街区公所)');
  });

  it('says what is filtered, illustrated or located here, and nothing of the kind where there is none', () => {
    expect(remarkLines(book.imprint)).toEqual(['not legal boundaries', '1 places of this device']);
    const all = exportTables({ ...counting, filters: ['roads', 'planned'] }, words);
    expect(remarkLines(all.imprint)).toEqual([
      'not legal boundaries',
      'illustrative distribution',
      '1 places of this device',
      'only roads and planned',
    ]);
    expect([book.imprint.illustrative, all.imprint.illustrative]).toEqual([false, true]);
  });

  it('speaks of an illustration only beside the table that counts it', () => {
    const counted = exportTables(counting, words);
    const saidOf = (id: TableId) => withImprint(tableOf(id, counted), counted.imprint, words).rows[0]?.at(-1);
    expect(saidOf('streets')).toContain('illustrative distribution');
    for (const id of ['projects', 'measures', 'statements'] as const) {
      expect(saidOf(id)).toContain('not legal boundaries');
      expect(saidOf(id)).not.toContain('illustrative');
    }
  });

  it('stands in every row of a table that is alone in its file', () => {
    const streets = tableOf('streets');
    const stamped = withImprint(streets, book.imprint, words);
    expect(stamped.columns.slice(-4).map(({ id }) => id)).toEqual([
      'report',
      'report-date',
      'credits',
      'remarks',
    ]);
    stamped.rows.forEach((row, index) => {
      expect(row.slice(0, streets.columns.length)).toEqual(streets.rows[index]);
      expect(row.slice(-4)).toEqual([
        'Report of the Three Streets (District Office)',
        '2031-07-01',
        '© OpenStreetMap contributors (https://www.openstreetmap.org/copyright)',
        'not legal boundaries; 1 places of this device',
      ]);
    });
  });
});
