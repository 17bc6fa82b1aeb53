import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import type { Datum } from './datum.ts';
import { parseLngLat, type Box } from './parse-lng-lat.ts';

const district: Box = [113.23, 23.1, 113.33, 23.17];

function parsed(text: string, datum: Datum = 'wgs84', box = district) {
  const result = parseLngLat(text, datum, box);
  return result.ok ? result.value : result.problems[0]?.key;
}

describe('typed coordinates', () => {
  it('are read in either order, with the separators people type', () => {
    for (const text of [
      '113.2638, 23.12478',
      '23.12478, 113.2638',
      '113.2638，23.12478',
      ' (23.12478;113.2638) ',
      '113.2638° 23.12478°',
    ]) {
      expect(parsed(text), text).toEqual([113.2638, 23.12478]);
    }
  });

  it('are moved to WGS-84 from the datum they are given in', () => {
    const wgs84: [number, number] = [113.2638, 23.12478];
    for (const [datum, system] of [
      ['gcj02', gcoord.GCJ02],
      ['bd09', gcoord.BD09],
    ] as const) {
      const [lng, lat] = gcoord.transform<[number, number]>(wgs84, gcoord.WGS84, system);
      expect(parsed(`${lat.toFixed(7)}, ${lng.toFixed(7)}`, datum)).toEqual(wgs84);
    }
  });

  it('are refused when they are no pair of numbers', () => {
    for (const text of ['', '113.26', '113.26, 23.12, 5', '113°15′, 23°7′', 'abc, def', '1e3, 23']) {
      expect(parsed(text), text).toBe('local.not-coordinates');
    }
  });

  it('are refused when they lie outside the district in both orders', () => {
    expect(parsed('121.47, 31.23')).toBe('local.coordinates-elsewhere');
    expect(parsed('113.2638, 2.312478')).toBe('local.coordinates-elsewhere');
  });

  it('are refused when both orders fit, unless they mean the same', () => {
    const diagonal: Box = [9, 9, 12, 12];
    expect(parsed('10, 11', 'wgs84', diagonal)).toBe('local.coordinates-ambiguous');
    expect(parsed('10.5, 10.5', 'wgs84', diagonal)).toEqual([10.5, 10.5]);
  });
});
