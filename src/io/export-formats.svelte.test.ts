// in the browser, where people export
import readExcelFile from 'read-excel-file/universal';
// what the writers load when they are first asked: loaded before the tests, which a late arrival would start anew
import 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { exportFacts, exportGeometries, plainWords } from '#core/export/export.fixture.ts';
import { exportTables } from '#core/export/export-tables.ts';
import { projectLayer } from '#core/export/project-layer.ts';
import { writeBook, writeLayer, writeTable } from './export-formats.ts';
import { readFeatureCollection } from './feature-collection.ts';
import './write-csv.ts';
import './write-layer-flatgeobuf.ts';

const words = plainWords('zh');
const book = exportTables(exportFacts, words);
const layer = projectLayer({ ...exportFacts, geometries: exportGeometries, illustrative: [] }, words);

describe('in a browser', () => {
  it('a workbook is written and reads back with another library', async () => {
    const { bytes } = await writeBook(book, '.xlsx');
    const sheets = await readExcelFile(bytes.buffer, { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(book.tables.map(({ title }) => title));
    const [, streets] = sheets;
    expect(streets?.data[1]?.slice(0, 3)).toEqual(book.tables[1]?.rows[0]?.slice(0, 3));
  });

  it('a FlatGeobuf is written and reads back', async () => {
    const { bytes } = await writeLayer(layer, '.fgb');
    const read = await readFeatureCollection(bytes, 'projects.fgb');
    const placed = layer.features.filter(({ geometry }) => geometry);
    expect(read.ok && read.value.features.map(({ geometry }) => geometry)).toEqual(
      placed.map(({ geometry }) => geometry),
    );
  });

  it('GeoJSON, KML and CSV are written as text that says when the report was given', async () => {
    const files = [
      await writeLayer(layer, '.geojson'),
      await writeLayer(layer, '.kml'),
      await writeTable(book.tables[2]!, book, words, '.csv'),
    ];
    for (const { bytes } of files) expect(new TextDecoder().decode(bytes)).toContain('2031-07-01');
  });
});
