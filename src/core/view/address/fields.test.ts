import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAddressText, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

const separators = [':', ';'] as const;
const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'~:;.,a') }));

describe('joined fields', () => {
  it('come apart again whatever stands in them, also when joined twice', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const joined = joinFields(
          rows.map((row) => joinFields(row, ':')),
          ';',
        );
        expect(splitFields(joined, ';')?.map((row) => splitFields(row, ':'))).toEqual(rows);
      }),
    );
  });

  it('have one spelling: what can be split is what is joined from it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'~:;.,a') }),
        fc.constantFrom(...separators),
        (text, by) => {
          const fields = splitFields(text, by);
          if (fields !== null) expect(joinFields(fields, by)).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are none where an escape is left open or unknown', () => {
    expect(splitFields('a~', ':')).toBeNull();
    expect(splitFields('~x', ':')).toBeNull();
    expect(splitFields('~,', ':')).toBeNull();
    expect(splitFields('~.:~~', ':')).toEqual([':', '~']);
  });
});

describe('a text for an address', () => {
  it('is the same when it is made again, within its length, and whole characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', ' ', 'x') })),
        (text) => {
          const kept = asAddressText(text, 8);
          expect(asAddressText(kept, 8)).toBe(kept);
          expect([...kept].length).toBeLessThanOrEqual(8);
          expect(kept).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});

describe('a number of an address', () => {
  it('is read as it was written, to its decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(9), (value, decimals) => {
        const read = readNumber(writeNumber(value, decimals));
        if (read === null) throw new Error('it is not read');
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.51 * 10 ** -decimals);
        expect(writeNumber(read, decimals)).toBe(writeNumber(value, decimals));
      }),
      { numRuns: 1000 },
    );
  });

  it('is short, plain, and has no sign before a zero', () => {
    expect([100, 0.5, -0, -1e-12, 1e30, -1e30].map((value) => writeNumber(value, 9))).toEqual([
      '100',
      '0.5',
      '0',
      '0',
      '999999999999999',
      '-999999999999999',
    ]);
    expect(writeNumber(120, 0)).toBe('120');
    expect(writeNumber(-0.4, 0)).toBe('0');
  });

  it('is nothing but plain decimals', () => {
    expect(
      ['1e3', '0x10', ' 1', '1.', '.5', '+1', '', '１', '1'.repeat(16), '0.0000000001', 'NaN'].map(
        readNumber,
      ),
    ).toEqual(Array(11).fill(null));
    expect(Object.is(readNumber('-0'), 0)).toBe(true);
  });
});
