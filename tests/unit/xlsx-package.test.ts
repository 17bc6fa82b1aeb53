import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { exportTables } from '#core/export/export-tables.ts';
import { exportFacts, plainWords } from '#core/export/export.fixture.ts';
import { writeXlsx } from '#io/write-xlsx.ts';

const centralSignature = 0x02014b50;

/** The files of a zip archive as text, by path; walks its central directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === centralSignature) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    const [size, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(data, data + size);
    files.set(name, (zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'));
    at += 46 + nameLength! + extra! + comment!;
  }
  return files;
}

const { tables } = exportTables(exportFacts, plainWords('zh'));
const files = unzip(await writeXlsx({ tables }));
const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/sheet')).map(([, xml]) => xml);

it('a workbook keeps the header of every sheet in sight, in bold', () => {
  expect(sheets).toHaveLength(tables.length);
  for (const xml of sheets) expect(xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  expect(files.get('xl/styles.xml')).toMatch(/<b\s*\/>/);
});

it('a workbook gives columns the width of what stands in them, within limits', () => {
  for (const xml of sheets) {
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths.length).toBeGreaterThan(1);
    for (const width of widths) {
      expect(width).toBeGreaterThanOrEqual(8);
      expect(width).toBeLessThanOrEqual(60);
    }
    expect(new Set(widths).size).toBeGreaterThan(1);
  }
});

it('a workbook holds no formula, though a sentence begins like one', () => {
  expect(tables.flatMap(({ rows }) => rows.flat())).toContain('=市场翻修, “老”');
  for (const xml of sheets) expect(xml).not.toMatch(/<f[ >]/);
});
