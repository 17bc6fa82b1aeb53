import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  frozenTiling,
  line,
  point,
  polygon,
  randomLine,
  randomPolygon,
  randomTiling,
} from '#core/summary/tiling.fixture.ts';
import { discPolygon } from './disc-polygon.ts';
import { shareWeightedCounts, shareWeightedCountsBy } from './share-weighted-counts.ts';
import { streetShares } from './street-shares.ts';

it('sum to 1 over the part inside the district, largest first', () => {
  fc.assert(
    fc.property(randomTiling, fc.oneof(randomLine, randomPolygon), ({ areas }, geometry) => {
      const shares = streetShares(geometry, areas);
      if (shares.length === 0) return;
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(shares.map(({ share }) => share)).toEqual(
        shares.map(({ share }) => share).toSorted((a, b) => b - a),
      );
    }),
  );
});

it('give a disc over a border to both streets by area', () => {
  const shares = streetShares(discPolygon([113.281, 23.1205], 300), frozenTiling.areas);
  expect(shares.map(({ code }) => code).toSorted()).toEqual(['102', '103']);
  expect(shares[0]!.share).toBeCloseTo(0.5, 3);
});

it('give a point wholly to its street, and a point on a border to the lower code', () => {
  expect(streetShares(point(113.28, 23.115), frozenTiling.areas)).toEqual([{ code: '102', share: 1 }]);
  expect(streetShares(point(113.264, 23.118), frozenTiling.areas)).toEqual([{ code: '101', share: 1 }]);
});

it('leave out what lies outside the district, and are empty when all does', () => {
  const half = line([113.28, 23.115], [113.28, 23.1]);
  expect(streetShares(half, frozenTiling.areas)).toEqual([{ code: '102', share: 1 }]);
  const away = polygon([
    [114, 23],
    [114.1, 23],
    [114.1, 23.1],
    [114, 23],
  ]);
  expect(streetShares(away, frozenTiling.areas)).toEqual([]);
});

it('weigh each located project 1 over all streets', () => {
  const projects = [
    {
      theme: 'parking',
      streets: [
        { code: '101', share: 0.75 },
        { code: '102', share: 0.25 },
      ],
    },
    { theme: 'roads', streets: [{ code: '101', share: 1 }] },
    { theme: 'roads', streets: [] },
  ];
  expect([...shareWeightedCounts(projects)]).toEqual([
    ['101', { touching: 2, weighted: 1.75 }],
    ['102', { touching: 1, weighted: 0.25 }],
  ]);
  const byTheme = shareWeightedCountsBy(projects, ({ theme }) => theme);
  expect(byTheme.get('roads')?.get('101')).toEqual({ touching: 1, weighted: 1 });
});
