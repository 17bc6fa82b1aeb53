import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as v from 'valibot';
import { readYamlFile } from './yaml-file.ts';

const schema = v.array(
  v.strictObject({
    id: v.string(),
    name: v.optional(v.strictObject({ zh: v.string(), en: v.string() })),
    count: v.optional(v.number('write a number')),
  }),
);

/** A file of these lines, removed when the test is finished. */
function fileOf(...lines: (string | Uint8Array)[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'yaml-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = join(directory, 'list.yaml');
  writeFileSync(file, lines.length === 1 && lines[0] instanceof Uint8Array ? lines[0] : lines.join('\n'));
  return file;
}

/** What reading the lines complains of: `line reason`. */
function complaints(...lines: string[]): string[] {
  const file = fileOf(...lines);
  const read = readYamlFile(file, schema);
  if (read.ok) return [];
  return read.problems.map(({ key, params }) => {
    expect(key).toBe('data.broken-rule');
    expect(params.file).toBe(file);
    return `${params.line} ${params.reason}`;
  });
}

function readLines(...lines: string[]) {
  const read = readYamlFile(fileOf(...lines), schema);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('a file by hand that is sound', () => {
  const lines = [
    '# a comment',
    '- id: one',
    '  name:',
    '    zh: 一',
    '    en: One',
    '',
    '- { id: two, count: 2 }',
    '- id: >-',
    '    folded',
    '    words',
    '  count: 3',
  ];

  it('gives its value', () => {
    expect(readLines(...lines).value).toEqual([
      { id: 'one', name: { zh: '一', en: 'One' } },
      { id: 'two', count: 2 },
      { id: 'folded words', count: 3 },
    ]);
  });

  it('knows on which line each part stands', () => {
    const { lineOf } = readLines(...lines);
    expect(lineOf([])).toBe(2);
    expect(lineOf([0])).toBe(2);
    expect(lineOf([0, 'id'])).toBe(2);
    expect(lineOf([0, 'name', 'zh'])).toBe(4);
    expect(lineOf([0, 'name', 'en'])).toBe(5);
    expect(lineOf([1])).toBe(7);
    expect(lineOf([1, 'count'])).toBe(7);
    expect(lineOf([2, 'id'])).toBe(8);
    expect(lineOf([2, 'count'])).toBe(11);
  });

  it('answers for a part that is missing with the nearest part above it', () => {
    const { lineOf } = readLines(...lines);
    expect(lineOf([1, 'name'])).toBe(7);
    expect(lineOf([1, 'name', 'zh'])).toBe(7);
    expect(lineOf([0, 'id', 'deeper'])).toBe(2);
    expect(lineOf([99, 'id'])).toBe(2);
  });

  it('keeps its lines when they end as on Windows', () => {
    const { lineOf } = readLines(lines.join('\r\n'));
    expect(lineOf([2, 'count'])).toBe(11);
  });

  it('makes a problem out of a broken rule, with file, line and reason', () => {
    const { broken, file } = readLines(...lines);
    expect(broken([1, 'id'], 'stands twice')).toEqual({
      key: 'data.broken-rule',
      params: { file, line: 7, reason: 'stands twice' },
    });
  });
});

describe('a file by hand that is broken', () => {
  it('is said to be missing when it cannot be read', () => {
    expect(readYamlFile('no/such/file.yaml', schema)).toEqual({
      ok: false,
      problems: [
        {
          key: 'data.broken-rule',
          params: { file: 'no/such/file.yaml', line: 0, reason: 'the file is missing or cannot be read' },
        },
      ],
    });
  });

  it('names the line of a value of the wrong type, in the schema’s words', () => {
    expect(complaints('- id: one', '- id: two', '  count: many')).toEqual(['3 1.count: write a number']);
  });

  it('names the record that lacks a key, and the line of a key that is unknown', () => {
    const [missing] = complaints('- id: one', '- count: 2');
    expect(missing).toMatch(/^2 1\.id: .*"id"/);
    const [unknown] = complaints('- id: one', '  colour: red');
    expect(unknown).toMatch(/^2 0\.colour: /);
  });

  it('tells every fault at once', () => {
    const found = complaints('- id: 1', '- count: x', '  id: two', '- id: three', '  name: { zh: 三 }');
    expect(found.map((complaint) => Number.parseInt(complaint))).toEqual([1, 2, 5]);
  });

  it('names the line of a fault of the notation: a key twice, a tab, a bracket left open, a second document', () => {
    expect(complaints('- id: one', '  id: two')[0]).toMatch(/^2 /);
    expect(complaints('- id: one', '\tcount: 2')[0]).toMatch(/^2 /);
    expect(complaints('- id: one', '- { id: two')[0]).toMatch(/^[23] /);
    expect(complaints('- id: one', '---', '- id: two')[0]).toMatch(/^[23] /);
  });

  it('names the line of a reference, to nothing or to something, and of words that only look like one', () => {
    expect(complaints('- id: one', '- *nowhere')).toEqual([
      '2 *nowhere is read as a reference: write the value out or quote it',
    ]);
    expect(complaints('- id: &name one', '- id: *name')[0]).toMatch(/^2 \*name /);
    expect(readLines('- id: "*nowhere"').value).toEqual([{ id: '*nowhere' }]);
  });

  it('has one fault when it is empty or no list', () => {
    expect(complaints('')).toHaveLength(1);
    expect(complaints('')[0]).toMatch(/^1 file: /);
    expect(complaints('just words')[0]).toMatch(/^1 file: /);
  });
});
