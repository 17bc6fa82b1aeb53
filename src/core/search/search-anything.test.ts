import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from './findings.ts';
import { foldJoined } from './fold.ts';
import { searched } from './named.fixture.ts';
import { SearchIndex } from './search-index.ts';

const index = new SearchIndex(searched);
const nameOf = ({ entry }: Finding) => (entry.kind === 'sentence' ? entry.id : entry.name.zh);

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    '瑶',
    '台',
    'ytc',
    'yao',
    ' ',
    '街道',
    '10.83',
    '(',
    '[',
    '\\',
    '.*',
    '\ud800',
    '\udc00',
    'ü',
    'v',
    '𠮷',
    '\u0301',
    '\u0000',
    'village',
    '，',
  );
  const typed = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .constantFrom('a', '瑶', 'an', 'a ', '街 ', '\ud800', '(a+)+$', 'xian')
      .map((part) => part.repeat(2000)),
  );

  it('nothing is thrown, marks lie in their texts, and the same words find the same', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const findings = index.search(words);
        expect(index.search(words)).toEqual(findings);
        expect(findings.total).toBe(findings.groups.reduce((sum, { total }) => sum + total, 0));
        for (const { findings: each } of findings.groups) {
          expect(each.length).toBeGreaterThan(0);
          for (const { entry, marks } of each) {
            const texts = entry.kind === 'sentence' ? entry.text : entry.name;
            expect(marks.zh.length + marks.en.length).toBeGreaterThan(0);
            for (const language of ['zh', 'en'] as const) {
              let from = 0;
              for (const [start, end] of marks[language]) {
                expect(start).toBeGreaterThanOrEqual(from);
                expect(end).toBeGreaterThan(start);
                from = end;
              }
              expect(from).toBeLessThanOrEqual(texts[language]?.length ?? 0);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('any part of a name finds it, marked', () => {
    const part = fc
      .constantFrom(...searched.flatMap((entry) => (entry.kind === 'sentence' ? [] : [entry.name.zh])))
      .chain((name) =>
        fc.tuple(fc.constant(name), fc.nat(name.length - 1), fc.integer({ min: 1, max: name.length })),
      );
    fc.assert(
      fc.property(part, ([name, start, length]) => {
        const words = name.slice(start, start + length);
        const findings = index.search(words).groups.flatMap((group) => group.findings);
        const itself = findings.find((finding) => nameOf(finding) === name);
        const [from, to] = itself?.marks.zh[0] ?? [0, 0];
        expect(foldJoined(name.slice(from, to)).text).toBe(words);
      }),
    );
  });
});
