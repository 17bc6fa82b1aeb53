import { describe, expect, it } from 'vitest';
import { projectLayer } from '#core/export/project-layer.ts';
import { exportFacts, exportGeometries, illustrativeLamps, plainWords } from '#core/export/export.fixture.ts';
import { exportTables } from '#core/export/export-tables.ts';
import { remarkLines } from '#core/export/imprint.ts';
import {
  bookFormats,
  layerFormats,
  tableFormats,
  writeBook,
  writeLayer,
  writeTable,
} from './export-formats.ts';
import { readFeatureCollection } from './feature-collection.ts';
import { readDataset } from './registry.ts';

const words = plainWords('zh');
const layer = projectLayer(
  { ...exportFacts, geometries: exportGeometries, illustrative: illustrativeLamps },
  words,
);
const placed = layer.features.filter(({ geometry }) => geometry !== null);
const unplaced = layer.features.length - placed.length;

describe('a layer as GeoJSON', () => {
  it('reads back with every feature, those without a place too, and says what it is', async () => {
    const { bytes, notes } = await writeLayer(layer, '.geojson');
    expect(notes).toEqual([]);
    const written: unknown = JSON.parse(new TextDecoder().decode(bytes));
    expect(written).toMatchObject({
      type: 'FeatureCollection',
      reportDate: '2031-07-01',
      credits: exportFacts.credits,
      remarks: remarkLines(layer.imprint),
      features: layer.features.map(({ id, name, geometry, attributes }) => ({
        type: 'Feature',
        id,
        geometry,
        properties: { name, ...attributes },
      })),
    });
  });

  it('is a layer that the program itself takes in', async () => {
    const { bytes } = await writeLayer(layer, '.geojson');
    const read = await readDataset(bytes, 'projects.geojson');
    expect(read).toMatchObject({
      ok: true,
      notes: [{ key: 'input.records-without-place', params: { count: unplaced } }],
    });
  });
});

describe('a layer as FlatGeobuf', () => {
  it('reads back with every feature that has a place, and tells how many have none', async () => {
    const { bytes, notes } = await writeLayer(layer, '.fgb');
    expect(notes).toEqual([{ key: 'export.left-out-without-place', params: { count: unplaced } }]);
    const read = await readFeatureCollection(bytes, 'projects.fgb');
    const features = read.ok ? read.value.features : [];
    expect(features.map(({ geometry }) => geometry)).toEqual(placed.map(({ geometry }) => geometry));
    features.forEach(({ properties }, index) => {
      const { id, name, attributes } = placed[index]!;
      const known = Object.entries(attributes).filter(([, value]) => value !== null);
      expect(properties).toEqual({ id, name, ...Object.fromEntries(known) });
    });
  });

  it('may hold nothing at all', async () => {
    const { bytes } = await writeLayer({ ...layer, features: [] }, '.fgb');
    expect(await readDataset(bytes, 'nothing.fgb')).toMatchObject({ ok: true });
  });
});

describe('formats', () => {
  it('are known by endings of which each stands once', () => {
    const extensions = [...bookFormats, ...tableFormats, ...layerFormats].map(({ extension }) => extension);
    expect(extensions).toEqual(['.xlsx', '.csv', '.geojson', '.fgb', '.kml']);
  });

  it('bring tables into files: a book as a whole, or one table with its imprint in every row', async () => {
    const book = exportTables(exportFacts, words);
    const workbook = await writeBook(book, '.xlsx');
    expect([...workbook.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
    const [, streets] = book.tables;
    const csv = await writeTable(streets!, book, words, '.csv');
    const lines = new TextDecoder().decode(csv.bytes).trim().split('\r\n');
    expect(lines).toHaveLength(1 + streets!.rows.length);
    for (const line of lines.slice(1)) expect(line).toContain('2031-07-01');
    expect(csv.mediaType).toBe('text/csv;charset=utf-8');
    const names = [workbook, csv, await writeLayer(layer, '.kml')].map(({ name }) => name);
    expect(names).toEqual([
      'three-streets-2031-h1-tables.xlsx',
      'three-streets-2031-h1-streets.csv',
      'three-streets-2031-h1-projects-illustrative.kml',
    ]);
  });
});
