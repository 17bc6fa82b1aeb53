import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TinyCopy, type BrokenRule } from './tiny-copy.ts';

const twice = '{"type":"Feature","properties":{"class":"river","name":"直涌"},"geometry":';
const course = '{"type":"LineString","coordinates":[[10.045,50.02],[10.045,50.05]]}}';

const rules: Record<string, BrokenRule> = {
  'JSON that does not parse': [
    'roads.geojson',
    '[10.021,50.041]',
    '[10.021 50.041]',
    2,
    /not JSON: unexpected "5"/,
  ],
  'a file cut short': ['green.geojson', '\n]}\n', '\n', 3, /unexpected the end of the file/],
  'an unknown class': ['roads.geojson', '"trunk"', '"highway"', 3, /class/],
  'an unknown property': ['water.geojson', '"source"', '"depth":3,"source"', 2, /depth/],
  'a geometry of the wrong kind': ['metro-stations.geojson', '"Point"', '"LineString"', 2, /geometry/],
  'swapped coordinates': [
    'waterways.geojson',
    '[10.045,50.02]',
    '[50.02,10.045]',
    2,
    /\(longitude comes first\)/,
  ],
  'a coordinate outside the box': [
    'roads.geojson',
    '50.0252]',
    '55.0252]',
    3,
    /\[10.06, 55.0252\] lies outside/,
  ],
  'a third coordinate': ['metro-stations.geojson', '50.035]', '50.035,7]', 2, /coordinates/],
  'an unclosed ring': ['green.geojson', ',[10.025,50.035]]]', ']]', 2, /end where it begins/],
  'a ring of two corners': ['green.geojson', '[10.025,50.04],[10.03,50.04],', '', 2, /at least 4 positions/],
  'a ring that passes a point twice': [
    'green.geojson',
    '[10.03,50.04],',
    '[10.03,50.04],[10.03,50.04],',
    2,
    /twice/,
  ],
  'a ring that crosses itself': [
    'water.geojson',
    '[10.055,50.04],[10.055,50.045]',
    '[10.055,50.045],[10.055,50.04]',
    2,
    /crosses itself/,
  ],
  'a feature that stands twice': ['waterways.geojson', '\n]}', `,\n${twice}${course}\n]}`, 3, /stands twice/],
  'a credit that does not exist': [
    'sources.yaml',
    'credits: [nobody]',
    'credits: [none]',
    13,
    /no credit none/,
  ],
  'a layer file that does not exist': [
    'sources.yaml',
    'file: roads.geojson',
    'file: rails',
    26,
    /no file rails/,
  ],
  'a layer without a source': ['sources.yaml', 'id: green', 'id: greens', 9, /layer green has no entry/],
  'a layer described twice': ['sources.yaml', 'id: green', 'id: roads', 33, /layer roads stands twice/],
  'a box turned inside out': ['district.yaml', 'west: 10,', 'west: 11,', 6, /west must be less than east/],
};

describe('a layer, its source or the district', () => {
  let tiny: TinyCopy;
  beforeEach(() => (tiny = new TinyCopy()));
  afterEach(() => tiny.remove());

  it('is accepted as the fixture has it', () => {
    expect(tiny.complaints()).toEqual([]);
  });

  it.each(Object.entries(rules))(
    'is refused, by file and line, for %s',
    (_, [file, from, to, line, reason]) => {
      tiny.edit(file, from, to);
      const complaints = tiny.complaints().filter((complaint) => complaint.startsWith(`${file}:${line} `));
      expect(complaints.join('\n')).toMatch(reason);
    },
  );

  it('is named when its file is missing', () => {
    rmSync(join(tiny.directory, 'water.geojson'));
    expect(tiny.complaints()).toContain('water.geojson:0 the file is missing or cannot be read');
  });

  it('does not hide the faults of another file', () => {
    tiny.edit('roads.geojson', '"trunk"', '"highway"');
    tiny.edit('green.geojson', '"park"', '"parc"');
    expect(tiny.complaints().map((complaint) => complaint.split(' ')[0])).toEqual([
      'roads.geojson:3',
      'green.geojson:2',
    ]);
  });
});
