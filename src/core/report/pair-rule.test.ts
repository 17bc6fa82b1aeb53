import { describe, expect, it } from 'vitest';
import { refusePair, type StatedMeasure } from './pair-rule.ts';

const done: StatedMeasure = {
  measure: { unit: 'household', of: 'signed' },
  kind: 'result',
  period: '2025-H1',
};
const task: StatedMeasure = { measure: { unit: 'household', of: 'signed' }, kind: 'target', period: '2025' };
const plainly = { as: 'amount', basisStated: true } as const;
const asShare = { as: 'share', basisStated: true } as const;

describe('what may be paired', () => {
  it('a result with the target for the same quantity, unit and a period that holds its own', () => {
    expect(refusePair(done, task, plainly)).toBeNull();
  });

  it('not a target with a target, nor a result with a result', () => {
    expect(refusePair({ ...done, kind: 'target' }, task, plainly)).toBe('actual-is-no-result');
    expect(refusePair(done, { ...task, kind: 'result' }, plainly)).toBe('target-is-no-target');
  });

  it('not what is declared to measure something else, or nothing', () => {
    const other = { ...task, measure: { unit: 'household', of: 'moved' } } as const;
    expect(refusePair(done, other, plainly)).toBe('not-one-quantity');
    const none = { ...done, measure: { unit: 'household' } } as const;
    expect(refusePair(none, { ...task, measure: { unit: 'household' } }, plainly)).toBe('not-one-quantity');
  });

  it('not two units, but a percentage as the share done of an amount', () => {
    const percent = { ...done, measure: { unit: 'percent', of: 'signed' } } as const;
    expect(refusePair(percent, task, plainly)).toBe('not-one-unit');
    expect(refusePair(percent, task, asShare)).toBeNull();
    expect(refusePair(done, task, asShare)).toBe('share-is-no-percentage');
    expect(refusePair(percent, { ...task, measure: percent.measure }, asShare)).toBe('share-of-a-share');
  });

  it('not a target for another period, unless the report leaves the basis open', () => {
    const secondHalf = { ...task, period: '2025-H2' };
    expect(refusePair(done, secondHalf, plainly)).toBe('target-does-not-contain-actual');
    expect(refusePair(done, secondHalf, { as: 'amount', basisStated: false })).toBeNull();
  });
});
