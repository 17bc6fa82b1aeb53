import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readFigureReference,
  setParts,
  themeParts,
  totalParts,
  writeFigureReference,
  type FigureReference,
} from './figure-reference.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const reference: fc.Arbitrary<FigureReference> = fc.oneof(
  fc.record({ kind: fc.constantFrom('measure' as const, 'check' as const, 'pair' as const), id }),
  fc.record({ kind: fc.constant('set' as const), id, part: fc.constantFrom(...setParts) }),
  fc.record({ kind: fc.constant('theme' as const), id, part: fc.constantFrom(...themeParts) }),
  fc.record({ kind: fc.constant('total' as const), part: fc.constantFrom(...totalParts) }),
);

describe('a reference to a figure', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(reference, (each) => {
        expect(readFigureReference(writeFigureReference(each))).toEqual(each);
      }),
    );
  });

  it.each([
    '',
    '55',
    'measure',
    'measure:',
    'measure:a:b',
    'set:a',
    'set::located',
    'set:a:named',
    'total:trees',
    'sum:a',
  ])('is not read from “%s”', (text) => {
    expect(readFigureReference(text)).toBeNull();
  });
});
