import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TinyCopy } from './tiny-copy.ts';

type BrokenEntry = [from: string, to: string, line: number, reason: RegExp];

const marketAnchor = 'lngLat: [10.03, 50.04]';

const rules: Record<string, BrokenEntry> = {
  'an unlocated place with a coordinate': [
    'precision: unlocated',
    'precision: unlocated\n  lngLat: [10.03, 50.04]',
    17,
    /a place of precision unlocated has no lngLat/,
  ],
  'a vicinity without a radius': ['  radiusMeters: 300\n', '', 21, /precision vicinity needs radiusMeters/],
  'a vicinity without a coordinate': [`  ${marketAnchor}\n`, '', 21, /precision vicinity needs lngLat/],
  'a vicinity of radius 0': ['radiusMeters: 300', 'radiusMeters: 0', 23, /more than 0 m and at most 1000 m/],
  'a vicinity of 30 km': ['radiusMeters: 300', 'radiusMeters: 30000', 23, /at most 1000 m/],
  'a site known only to 80 m': ['radiusMeters: 20', 'radiusMeters: 80', 37, /at most 60 m/],
  'a street that does not exist': ["'990001002'", "'990001009'", 4, /there is no street 990001009/],
  'a street left out': ["  street: '990001002'\n", '', 3, /precision street needs the code/],
  'a layer that does not exist': ['layer: roads', 'layer: rails', 11, /geometry.layer/],
  'a course that its layer lacks': ['names: [长路]', 'names: [短路]', 11, /layer roads has no 短路/],
  'a part that the course lacks': ['parts: [1]', 'parts: [3]', 11, /no line 3; these courses have 2/],
  'a part of an area': ['names: [方岛] }', 'names: [方岛], parts: [1] }', 30, /an area has none/],
  'an anchor far from its course': ['[10.04, 50.0251]', '[10.04, 50.0291]', 10, /45\d m from its course/],
  'an anchor beside its area': ['[10.032, 50.022]', '[10.042, 50.022]', 29, /outside its area/],
  'a place that misses the district': [marketAnchor, 'lngLat: [10.08, 50.08]', 22, /touches the district/],
  'a place outside the box': [marketAnchor, 'lngLat: [11.03, 50.04]', 22, /outside the box/],
  'an id that stands twice': ['id: market', 'id: lost-plot', 19, /id lost-plot stands twice/],
  'an id in capitals': ['id: market', 'id: Market', 19, /lower-case/],
  'a name that stands twice': ['zh: 市场', 'zh: 长路', 20, /name 长路 stands twice/],
  'places out of order': ['id: market', 'id: a-market', 19, /sorted by id/],
  'no basis': ['  basis: { zh: 测绘。, en: Surveyed. }', '', 33, /basis/],
  'YAML that does not parse': ['names: [方岛] }', 'names: [方岛 }', 30, /flow/i],
};

describe('the gazetteer', () => {
  let tiny: TinyCopy;
  beforeEach(() => (tiny = new TinyCopy()));
  afterEach(() => tiny.remove());

  it.each(Object.entries(rules))('is refused, by file and line, for %s', (_, [from, to, line, reason]) => {
    tiny.edit('gazetteer.yaml', from, to);
    const complaints = tiny.complaints();
    expect(complaints.filter((it) => it.startsWith(`gazetteer.yaml:${line} `)).join('\n')).toMatch(reason);
  });
});
