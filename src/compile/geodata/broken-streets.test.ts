import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TinyCopy, type BrokenRule } from './tiny-copy.ts';

const file = 'streets.topo.json';
const lastArc = '[10.06,50.03]]\n]}';
const withArcs = (...arcs: string[]) => `[10.06,50.03]],\n${arcs.join(',\n')}\n]}`;

const rules: Record<string, BrokenRule> = {
  'a code of eight digits': [file, '990001002', '99000102', 3, /nine digits/],
  'a code of another district': [
    file,
    '990001002',
    '990002002',
    3,
    /does not begin with the district's code 990001/,
  ],
  'a code that stands twice': [file, '990001003', '990001002', 4, /990001002 stands twice/],
  'a name that stands twice': [file, '"name":"南街"', '"name":"西街"', 4, /西街 stands twice/],
  'an arc that does not exist': [file, '[[0,2,1]]', '[[0,2,9]]', 2, /there is no arc 9/],
  'arcs that do not meet': [
    file,
    '[[0,2,1]]',
    '[[0,1,2]]',
    2,
    /arc 0 ends at \[10.02, 50.03\], but arc 1 begins/,
  ],
  'an arc used by three streets': [file, '[[-2,4,3]]', '[[-2,4,3],[1,-2]]', 7, /more than two streets/],
  'an arc that bounds nothing': [
    file,
    lastArc,
    withArcs('[[10.05,50.05],[10.05,50.04]]'),
    12,
    /arc 6 bounds no street/,
  ],
  'a position outside the box': [file, '[10.02,50.02]', '[10.02,49.02]', 11, /\[10.02, 49.02\] lies outside/],
  'an outline that crosses itself': [
    file,
    '[10.02,50.02],[10.06,50.02]',
    '[10.06,50.02],[10.02,50.02]',
    4,
    /南街: .*crosses/,
  ],
};

describe('the streets', () => {
  let tiny: TinyCopy;
  beforeEach(() => (tiny = new TinyCopy()));
  afterEach(() => tiny.remove());

  it.each(Object.entries(rules))('are refused, by file and line, for %s', (_, [, from, to, line, reason]) => {
    tiny.edit(file, from, to);
    const complaints = tiny.complaints().filter((complaint) => complaint.startsWith(`${file}:${line} `));
    expect(complaints.join('\n')).toMatch(reason);
  });

  it('are refused when one is missing', () => {
    tiny.edit('district.yaml', 'streetCount: 3', 'streetCount: 4');
    expect(tiny.complaints()).toEqual([`${file}:1 3 streets, where district.yaml says 4`]);
  });

  it('are refused when a border is stored twice', () => {
    tiny.edit(file, '[[-2,4,3]]', '[[6,4,3]]');
    tiny.edit(file, lastArc, withArcs('[[10.04,50.05],[10.04,50.03]]'));
    expect(tiny.complaints().join('\n')).toMatch(/json:12 the border .* stands in arc 1 and in arc 6/);
  });

  it('are refused for a gap between them, measured and located', () => {
    // the southern half of the border between west and east: the west side moves 14 m away, the east side stays
    tiny.edit(file, '[[10.04,50.03],[10.04,50.05]]', '[[10.04,50.03],[10.04,50.04]]');
    tiny.edit(file, '[[0,2,1]]', '[[0,2,7,6]]');
    tiny.edit(file, '[[-2,4,3]]', '[[-7,-2,4,3]]');
    const northernHalf = '[[10.04,50.04],[10.04,50.05]]';
    tiny.edit(file, lastArc, withArcs(northernHalf, '[[10.04,50.03],[10.0398,50.035],[10.04,50.04]]'));
    const complaints = tiny.complaints();
    expect(complaints).toHaveLength(1);
    // half of 14.3 m by 1112 m
    expect(complaints[0]).toMatch(
      /json:1 79\d\d\.\d\d m² of the district are in no street, around \[10\.0399/,
    );
  });

  it('are refused for a gap that opens to the outside', () => {
    tiny.edit(file, '[[0,2,1]]', '[[0,2,6]]');
    tiny.edit(file, lastArc, withArcs('[[10.04,50.03],[10.0398,50.04],[10.04,50.05]]'));
    expect(tiny.complaints()).toContain(
      `${file}:1 in the outline of the district: a ring passes [10.04, 50.05] twice`,
    );
  });

  it('are refused for an overlap, measured, with both names', () => {
    tiny.edit(file, '[[0,2,1]]', '[[0,2,6]]');
    tiny.edit(file, lastArc, withArcs('[[10.04,50.03],[10.0402,50.04],[10.04,50.05]]'));
    expect(tiny.complaints().join('\n')).toMatch(
      /json:3 streets 990001001 and 990001002 overlap by 158\d\d\.\d\d m²/,
    );
  });
});
