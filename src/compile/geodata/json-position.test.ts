import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './json-position.ts';

describe('scanJson', () => {
  it('finds a part by keys and indices', () => {
    const text = '{"a": [1, {"b": "x"}], "c": null}';
    expect(text.slice(scanJson(text, ['a', 1, 'b']).found)).toBe('"x"}], "c": null}');
  });

  it('falls back on the nearest part above a missing one', () => {
    const text = '{"a": [1, {"b": "x"}]}';
    expect(text.slice(scanJson(text, ['a', 1, 'z']).found)).toBe('{"b": "x"}]}');
  });

  it.each([
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['[1', 2],
    ['[1] x', 4],
    ["{'a': 1}", 1],
  ])('finds where %s stops being JSON', (text, offset) => {
    expect(scanJson(text).fault).toBe(offset);
  });

  it('accepts whatever JSON.stringify writes', () => {
    fc.assert(fc.property(fc.json(), (text) => scanJson(text).fault === null));
  });
});
