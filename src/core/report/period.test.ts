import { describe, expect, it } from 'vitest';
import { isOverOn, periodContains, shareOverAfter, shareOverOn } from './period.ts';

describe('periods', () => {
  it('a year holds its halves and itself; a half holds no year and no other half', () => {
    expect(periodContains('2025', '2025-H1')).toBe(true);
    expect(periodContains('2025', '2025-H2')).toBe(true);
    expect(periodContains('2025', '2025')).toBe(true);
    expect(periodContains('2025-H2', '2025-H1')).toBe(false);
    expect(periodContains('2025-H1', '2025')).toBe(false);
    expect(periodContains('2025', '2024-H2')).toBe(false);
  });

  it('half of a year is over when its first half ends, all of it when its second does', () => {
    expect(shareOverAfter('2025', '2025-H1')).toBe(0.5);
    expect(shareOverAfter('2025', '2025-H2')).toBe(1);
    expect(shareOverAfter('2025-H1', '2025-H1')).toBe(1);
    expect(shareOverAfter('2025-H2', '2025-H1')).toBe(0);
  });

  it('a day counts from its beginning: 191 of 365 days are over on 11 July', () => {
    expect(shareOverOn('2025', '2025-07-11')).toBeCloseTo(191 / 365, 12);
    expect(shareOverOn('2024', '2024-07-01')).toBeCloseTo(182 / 366, 12);
    expect(shareOverOn('2025', '2026-03-01')).toBe(1);
    expect(shareOverOn('2025-H2', '2025-06-30')).toBe(0);
  });

  it('the first half is over when July begins', () => {
    expect(isOverOn('2025-H1', '2025-06-30')).toBe(false);
    expect(isOverOn('2025-H1', '2025-07-01')).toBe(true);
  });

  it('refuses what is no period and no date', () => {
    expect(() => periodContains('2025', '2025-Q1')).toThrow('"2025-Q1" is no period');
    expect(() => shareOverOn('2025', 'July')).toThrow('"July" is no date');
  });
});
