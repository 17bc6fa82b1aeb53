import { afterEach, describe, expect, it } from 'vitest';
import { distanceInWords } from './distance-in-words.ts';
import { setLanguage } from './language.svelte.ts';

const said = (leastMeters: number, mostMeters: number) => distanceInWords({ leastMeters, mostMeters });

afterEach(() => setLanguage('zh'));

describe('a distance in words', () => {
  it('is one length where the place is known', () => {
    expect([said(323, 323), said(1432, 1432), said(3, 3)]).toEqual(['320 米', '1.4 公里', '就在这里']);
  });

  it('is about a range where it is not', () => {
    expect([said(204, 797), said(950, 1380), said(0, 612)]).toEqual([
      '约 200–800 米',
      '约 0.9–1.4 公里',
      '620 米以内',
    ]);
  });

  it('says the same in English', () => {
    setLanguage('en');
    expect([said(323, 323), said(204, 797), said(0, 612), said(0, 0)]).toEqual([
      '320 m',
      'about 200–800 m',
      'within 620 m',
      'right here',
    ]);
  });
});
