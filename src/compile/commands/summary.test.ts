import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

// each test starts processes of its own
vi.setConfig({ testTimeout: 30_000 });

const command = fileURLToPath(new URL('./summary.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../../../tests/fixtures/summary/', import.meta.url));
const STREETS = ['--streets', 'streets.geojson'];

/** Runs the real command among the fixtures. */
function summary(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
    cwd: fixtures,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: fixtures, NODE_OPTIONS: '' },
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

function expectRefusal(args: readonly string[], reason: RegExp): void {
  const { status, stdout, stderr } = summary(...args);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toMatch(reason);
  expect(stdout).toBe('');
  expect(status).toBe(1);
}

describe('bad data: exit 1, one line with file, record and reason, nothing on standard output', () => {
  it.each([
    ['absent.geojson', /^absent\.geojson: there is no such file/],
    ['empty.geojson', /^empty\.geojson: the file is empty/],
    ['empty.csv', /empty\.csv: the file is empty/],
    ['empty.fgb', /empty\.fgb: the file is empty/],
    ['not-json.geojson', /not-json\.geojson: not JSON/],
    ['not-geojson.json', /not GeoJSON.*found object/],
    ['topology.json', /not GeoJSON.*found Topology/],
    ['not-a-feature.geojson', /record 1: expected a Feature, found Point/],
    ['nan.geojson', /nan\.geojson: record 2: a coordinate is not a number: "NaN"/],
    ['text-coordinate.geojson', /record 2: a coordinate is not a number: "113.26"/],
    ['null-coordinate.geojson', /record 2: a coordinate is not a number: null/],
    ['infinite.geojson', /record 2: a coordinate is not finite: Infinity/],
    ['swapped.geojson', /record 2: .*swapped/],
    ['latitude-91.geojson', /record 2: latitude 91 is beyond 90/],
    ['longitude-200.geojson', /record 2: longitude 200 is beyond 180/],
    ['point-without-latitude.geojson', /record 2: a coordinate is not a number: nothing/],
    ['flat-line.geojson', /record 1: coordinates are not nested/],
    ['unclosed-ring.geojson', /record 2: a ring is not closed/],
    ['short-ring.geojson', /record 2: a ring needs 4 positions or more, found 3/],
    ['self-crossing.geojson', /record 2: the polygon crosses itself .* at 113\.26\d*, 23\.13\d*/],
    ['hole-outside.geojson', /record 2: a hole lies outside/],
    ['line-of-one-position.geojson', /record 2: a line needs 2 positions or more, found 1/],
    ['geometry-collection.geojson', /record 2: a GeometryCollection is not supported/],
    ['unknown-geometry.geojson', /record 2: geometry of unknown type Circle/],
    ['other-crs.geojson', /EPSG::3857 is not supported/],
    ['gbk.geojson', /the text is not UTF-8/],
    ['no-coordinates.csv', /no columns for longitude and latitude; found: 名称, 地址/],
    ['half-position.csv', /record 2: one of longitude and latitude is blank/],
    ['text-coordinate.csv', /record 2: a coordinate is not a number: "about 113"/],
    ['swapped.csv', /record 1: .*swapped/],
    ['open-quote.csv', /the CSV is damaged/],
    ['unknown-ending.xyz', /the ending of the name tells no known format/],
    ['bad-magic.fgb', /not a FlatGeobuf file/],
    ['truncated.fgb', /record 3: the FlatGeobuf is damaged/],
    ['truncated-header.fgb', /the FlatGeobuf is damaged: the header is cut off/],
    ['swapped.fgb', /record 1: .*swapped/],
    ['.', /the ending of the name|cannot be read/],
  ])('%s', (file, reason) => {
    expectRefusal([...STREETS, '--data', file], reason);
  });

  it('a good file does not hide a bad one after it', () => {
    expectRefusal([...STREETS, '--data', 'points.fgb', '--data', 'swapped.csv'], /^swapped\.csv: record 1/);
  });
});

describe('bad options', () => {
  it.each([
    [['--nonsense'], /--nonsense/],
    [['--format', 'xml'], /unknown --format xml; known are json, csv, table/],
    [['--crs', 'cgcs2000'], /unknown --crs cgcs2000/],
    [['--crs', 'gcj02'], /--crs gcj02 needs --data/],
    [
      [...STREETS, '--data', 'points.fgb', '--street', '南街'],
      /unknown --street 南街; known are 101 西街, 102 东街/,
    ],
    [['loose.geojson'], /loose\.geojson/],
    [['--data'], /--data/],
    [
      ['--streets', 'streets-twice.geojson', '--data', 'points.fgb'],
      /record 2: code 101 stands twice, first in record 1/,
    ],
    [['--streets', 'streets-without-code.geojson', '--data', 'points.fgb'], /record 1: a street needs/],
    [
      ['--streets', 'streets-not-polygons.geojson', '--data', 'points.fgb'],
      /record 1: a street must be a polygon/,
    ],
    [['--streets', 'no-features.geojson', '--data', 'points.fgb'], /there are no streets/],
  ])('%j', (args, reason) => {
    expectRefusal(args, reason);
  });
});

describe('good input', () => {
  it('gives JSON by street code and what is outside', () => {
    const { status, stdout, stderr } = summary(...STREETS, '--data', 'points.fgb', '--data', 'points.csv');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      streets: [
        { code: '101', name: '西街', points: 4 },
        { code: '102', name: '东街', points: 1 },
      ],
      outside: { points: 0, lines: 0, lengthMeters: 0, polygons: 0, overlapSquareMeters: 0 },
    });
    expect(stderr).toBe('note: points.csv: 1 without a place (null or blank geometry), not counted\n');
  });

  it('says how many records have null geometry, and counts the others', () => {
    const { status, stdout, stderr } = summary(
      ...STREETS,
      '--data',
      'null-geometry.geojson',
      '--format',
      'csv',
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/null-geometry\.geojson: 2 without a place/);
    expect(stdout).toMatch(/^101,西街,[\d.]+,1,0,0,0,0$/m);
  });

  it.each(['no-features.geojson', 'no-features.fgb'])('gives zeros and a note for %s', (file) => {
    const { status, stdout, stderr } = summary(...STREETS, '--data', file, '--format', 'csv');
    expect(status).toBe(0);
    expect(stderr).toMatch(/has no records/);
    expect(stdout).toMatch(/^,outside,,0,0,0,0,0$/m);
  });

  it('lists one street by name or code, the rest as outside', () => {
    const byName = summary(...STREETS, '--data', 'points.fgb', '--street', '东街', '--format', 'csv');
    const byCode = summary(...STREETS, '--data', 'points.fgb', '--street', '102', '--format', 'csv');
    expect(byName.stdout).toBe(byCode.stdout);
    expect(byName.stdout.trim().split('\n')).toHaveLength(3);
  });

  it('moves GCJ-02 by some 500 metres', () => {
    const { stdout } = summary(...STREETS, '--data', 'points.fgb', '--crs', 'gcj02', '--format', 'csv');
    expect(stdout).toMatch(/^101,西街,[\d.]+,3,/m);
  });

  it('draws a table and prints its usage', () => {
    expect(summary(...STREETS, '--data', 'points.fgb', '--format', 'table').stdout).toMatch(
      /^code +name +areaSquareMeters/,
    );
    const help = summary('--help');
    expect(help.status).toBe(0);
    expect(help.stdout).toMatch(/^Usage: /);
  });
});
