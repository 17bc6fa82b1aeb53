import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairWith } from './pair.fixture.ts';
import { furthestBehindFirst, progressOf } from './progress.ts';

const reportDate = '2025-07-11';
const open = { zh: '未注明', en: 'Not stated' };

describe('progress', () => {
  it('holds the result against the target, and both against the half of the year that is over', () => {
    const progress = progressOf(pairWith(897, 2197), reportDate);
    expect(progress.ratio).toBeCloseTo(0.40828, 5);
    expect(progress.expected).toBe(0.5);
    expect(progress.expectedAtReport).toBeCloseTo(0.5233, 4);
    expect(progress.lead).toBeCloseTo(-0.09172, 5);
    expect(progress.remaining).toBe(1300);
  });

  it('takes a share as the report gives it, and computes no amount', () => {
    const progress = progressOf(pairWith(77.5, 4.07e9, { as: 'share' }, 'CNY'), reportDate);
    expect(progress.ratio).toBe(0.775);
    expect(progress.lead).toBeCloseTo(0.275, 12);
    expect(progress.remaining).toBeNull();
  });

  it('expects nothing where the basis is open', () => {
    const progress = progressOf(pairWith(101, 500, { basisOpen: open }), reportDate);
    expect(progress).toEqual({
      ratio: 0.202,
      expected: null,
      expectedAtReport: null,
      lead: null,
      remaining: null,
    });
  });

  it('expects nothing of a rate, which does not grow from zero', () => {
    expect(progressOf(pairWith(80, 85, {}, 'percent'), reportDate).lead).toBeNull();
  });

  it('expects no more than the day of the report allows', () => {
    const { expected, expectedAtReport } = progressOf(pairWith(1, 2), '2025-04-01');
    expect(expected).toBeCloseTo(90 / 365, 12);
    expect(expected).toBe(expectedAtReport);
    expect(progressOf(pairWith(1, 2), '2025-07-01').expected).toBe(0.5);
  });

  it('has nothing left once the target is passed', () => {
    expect(progressOf(pairWith(12, 10), reportDate).remaining).toBe(0);
  });
});

describe('furthest behind first', () => {
  it('sorts by lead, keeps the order of equals, and leaves those without expectation at the end', () => {
    const pair = fc.tuple(fc.nat(300), fc.boolean());
    fc.assert(
      fc.property(fc.array(pair), (values) => {
        const rows = values.map(([done, isOpen], index) => ({
          index,
          progress: progressOf(pairWith(done, 100, isOpen ? { basisOpen: open } : {}), reportDate),
        }));
        const sorted = furthestBehindFirst(rows);
        expect(sorted.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          rows.map(({ index }) => index),
        );
        for (const [at, row] of sorted.entries()) {
          const next = sorted[at + 1];
          if (!next) continue;
          const [a, b] = [row.progress.lead ?? Infinity, next.progress.lead ?? Infinity];
          expect(a < b || (a === b && row.index < next.index)).toBe(true);
        }
      }),
    );
  });
});
