import { join, resolve } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyEdition } from '#compile/catalogue/edition-copy.ts';
import { TinyCopy } from '#compile/geodata/tiny-copy.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { units } from '#core/report/catalogue.ts';
import { textBlocks } from '#core/report/text-blocks.ts';
import { compileEdition } from './compile-edition.ts';
import { compiled, realFolders, tinyFolders } from './compiled.fixture.ts';

const tiny = compiled(tinyFolders);
const real = compiled(realFolders);
const editions = [
  { name: 'the fictional edition', edition: tiny },
  { name: 'the report on the first half of 2025', edition: real },
];

describe.each(editions)('$name, joined with its ground', ({ edition }) => {
  const { catalogue, reportText, projectFeatures, rows, geodata } = edition;
  const { projects, statements } = catalogue;

  it('quotes the report letter by letter', () => {
    for (const { quote, start, end } of [...statements, ...catalogue.excluded]) {
      expect(reportText.slice(start, end)).toBe(quote);
    }
    for (const { start, end, measures } of statements) {
      for (const measure of measures) {
        expect(reportText.slice(measure.start, measure.end)).toBe(measure.text);
        expect(measure.start >= start && measure.end <= end, measure.id).toBe(true);
        expect(units, measure.id).toContain(measure.unit);
      }
    }
  });

  it('has each id once', () => {
    const measures = statements.flatMap((statement) => statement.measures);
    for (const records of [catalogue.themes, statements, measures, projects]) {
      const ids = records.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('refers from statements to projects and back, with nothing left over on either side', () => {
    const citing = projects.flatMap(({ id, statements: cited }) =>
      cited.map((statement) => `${statement} ${id}`),
    );
    const cited = statements.flatMap(({ id, projects: citers }) =>
      citers.map((project) => `${id} ${project}`),
    );
    expect(cited.toSorted()).toEqual(citing.toSorted());
    expect(new Set(cited).size).toBe(cited.length);
    for (const { id, projects: citers } of statements) expect(citers.length, id).toBeGreaterThan(0);
    for (const { id, statements: quoted } of projects) expect(quoted.length, id).toBeGreaterThan(0);
  });

  it('lets each statement be read in the report: no other covers it', () => {
    const runs = textBlocks(reportText, statements).flatMap((block) => block.runs);
    const readable = new Set(runs.map(({ statement }) => statement));
    for (const { id } of statements) expect(readable, id).toContain(id);
  });

  it('shares each located project out among streets, to 1 in all', () => {
    const codes = geodata.streets.features.map(({ properties }) => properties.code);
    for (const { id, precision, streets } of projects) {
      if (precision === 'unlocated') continue;
      expect(streets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const { code, share } of streets) {
        expect(codes, id).toContain(code);
        expect(share > 0 && share <= 1, id).toBe(true);
        expect(Number(share.toFixed(6)), id).toBe(share);
      }
      const own = streets.map(({ code }) => code);
      expect(own, id).toEqual([...new Set(own)].toSorted());
    }
  });

  it('gives an unlocated project no place at all, and says why', () => {
    for (const project of projects.filter(({ precision }) => precision === 'unlocated')) {
      expect(project, project.id).toMatchObject({ streets: [], anchor: null, radiusMeters: 0 });
      if (project.set === null) expect(project.locatedCount, project.id).toBe(0);
      expect(project.basis.zh.length * project.basis.en.length, project.id).toBeGreaterThan(0);
    }
  });

  it('counts of a set as located the members that are, and never more than the report counts', () => {
    for (const { id, set, locatedCount, reportedCount } of projects.filter(
      (project) => project.set !== null,
    )) {
      const members = projects.filter((project) => set?.members.includes(project.id));
      expect(
        members.map((member) => member.id),
        id,
      ).toEqual(set?.members);
      for (const member of members) expect(member.memberOf, member.id).toContain(id);
      expect(locatedCount, id).toBe(members.filter(({ precision }) => precision !== 'unlocated').length);
      expect(locatedCount, id).toBeLessThanOrEqual(reportedCount);
    }
  });

  it('counts a project that stands for itself as one, located or not', () => {
    for (const { id, precision, reportedCount, locatedCount } of projects.filter(({ set }) => set === null)) {
      expect([reportedCount, locatedCount], id).toEqual([1, precision === 'unlocated' ? 0 : 1]);
    }
  });

  it('draws every located project and no other, a vague one as the disc of its radius', () => {
    const located = projects.filter(({ precision }) => precision !== 'unlocated');
    expect(projectFeatures.map(({ properties }) => properties?.id)).toEqual(located.map(({ id }) => id));
    for (const [index, { geometry, properties }] of projectFeatures.entries()) {
      const project = located[index];
      expect(properties).toMatchObject({
        precision: project?.precision,
        radiusMeters: project?.radiusMeters,
      });
      if (project?.precision === 'vicinity' && project.anchor) {
        expect(geometry, project.id).toEqual(discPolygon(project.anchor, project.radiusMeters));
      }
    }
  });

  it('keeps the middle of a vague place inside the district', () => {
    for (const { id, anchor } of projects.filter(({ precision }) => precision === 'vicinity')) {
      if (anchor) expect(booleanPointInPolygon(anchor, geodata.district), id).toBe(true);
    }
  });

  it('has a row for each street in order of code, and over all rows each located project once', () => {
    expect(rows.map(({ code }) => code)).toEqual(
      geodata.streets.features.map(({ properties }) => properties.code),
    );
    const located = projects.filter(({ precision }) => precision !== 'unlocated').length;
    expect(rows.reduce((sum, { projectsWeighted }) => sum + projectsWeighted, 0)).toBeCloseTo(located, 9);
    const stations = rows.reduce((sum, { metroStations }) => sum + metroStations, 0);
    expect(stations).toBeLessThanOrEqual(geodata.layers['metro-stations'].features.length);
    expect(stations).toBeGreaterThan(0);
  });

  it('makes neighbours of each other', () => {
    for (const { code, neighbours } of rows) {
      expect(neighbours.length, code).toBeGreaterThan(0);
      expect(neighbours, code).toEqual([...new Set(neighbours)].toSorted());
      for (const other of neighbours) {
        expect(rows.find((row) => row.code === other)?.neighbours, `${code} ${other}`).toContain(code);
      }
    }
  });

  it('never has more park or water in a street than the street is large', () => {
    for (const row of rows) {
      expect(row.parkSquareMeters, row.code).toBeLessThanOrEqual(row.areaSquareMeters);
      expect(row.waterSquareMeters, row.code).toBeLessThanOrEqual(row.areaSquareMeters);
    }
  });
});

describe('the fictional edition on its three streets', () => {
  const project = (id: string) => tiny.catalogue.projects.find((each) => each.id === id);

  it('gives each project the precision of its place', () => {
    expect(tiny.catalogue.projects.map(({ id, precision }) => [id, precision])).toEqual([
      ['long-road', 'site'],
      ['lamps', 'unlocated'],
      ['east-pavement', 'street'],
      ['station-square', 'site'],
      ['old-shops', 'unlocated'],
      ['market', 'vicinity'],
      ['island-trees', 'site'],
      ['lost-plot-trees', 'unlocated'],
    ]);
  });

  it('puts a place into the street that holds it, a point on a border into the lower code', () => {
    expect(project('island-trees')?.streets).toEqual([{ code: '990001003', share: 1 }]);
    expect(project('east-pavement')?.streets).toEqual([{ code: '990001002', share: 1 }]);
    expect(project('station-square')?.streets).toEqual([{ code: '990001001', share: 1 }]);
  });

  it('parts a disc that crosses a border between both streets', () => {
    const ground = new TinyCopy();
    onTestFinished(() => ground.remove());
    ground.edit('gazetteer.yaml', 'lngLat: [10.03, 50.04]', 'lngLat: [10.04, 50.04]');
    const { projects } = compiled({ ...tinyFolders, geodata: ground.directory }).catalogue;
    const shares = projects.find(({ id }) => id === 'market')?.streets ?? [];
    expect(shares.map(({ code }) => code)).toEqual(['990001001', '990001002']);
    for (const { share } of shares) expect(share).toBeCloseTo(0.5, 3);
  });

  it('counts the market among the three shops, which have no place themselves', () => {
    expect(project('old-shops')).toMatchObject({
      reportedCount: 3,
      locatedCount: 1,
      anchor: null,
      streets: [],
    });
    expect(project('lamps')).toMatchObject({ reportedCount: 40, locatedCount: 0 });
  });

  it('measures line projects along their course, in the one street that holds it', () => {
    expect(tiny.rows.map(({ projectLengthMeters }) => projectLengthMeters > 0)).toEqual([false, false, true]);
    // 0.04 degrees of longitude at 50° north, one carriageway
    expect(tiny.rows[2]?.projectLengthMeters).toBeCloseTo(2858, -1);
  });

  it('knows what surrounds the projects', () => {
    expect(tiny.rows.map(({ metroStations }) => metroStations)).toEqual([1, 0, 0]);
    expect(tiny.rows.map(({ parkSquareMeters }) => parkSquareMeters > 0)).toEqual([true, false, false]);
    expect(tiny.rows.map(({ neighbours }) => neighbours)).toEqual([
      ['990001002', '990001003'],
      ['990001001', '990001003'],
      ['990001001', '990001002'],
    ]);
  });
});

describe('an edition that does not fit its ground', () => {
  it('names the file and line of a project whose place no gazetteer has', () => {
    const edition = copyEdition();
    edition.edit('projects.yaml', 'place: market', 'place: fish-market');
    expect(compileEdition({ ...tinyFolders, seeds: edition.directory })).toEqual({
      ok: false,
      problems: [
        {
          key: 'data.broken-rule',
          params: {
            file: join(edition.directory, 'projects.yaml'),
            line: edition.lineOf('projects.yaml', 'place: fish-market'),
            reason: 'the gazetteer has no place "fish-market"',
          },
        },
      ],
    });
  });

  it('names every such project at once', () => {
    const edition = copyEdition();
    edition.edit('projects.yaml', 'place: market', 'place: fish-market');
    edition.edit('projects.yaml', 'place: station', 'place: bus-station');
    const compiledWrong = compileEdition({ ...tinyFolders, seeds: edition.directory });
    expect(compiledWrong.ok ? [] : compiledWrong.problems.map(({ params }) => params.reason)).toEqual([
      'the gazetteer has no place "bus-station"',
      'the gazetteer has no place "fish-market"',
    ]);
  });

  it('tells what is wrong with the report and with the ground in one go', () => {
    const wrong = compileEdition({ seeds: 'no/such/report', geodata: 'no/such/ground' });
    const files = wrong.ok ? [] : wrong.problems.map(({ params }) => resolve(String(params.file)));
    expect(files.some((file) => file.startsWith(resolve('no/such/report')))).toBe(true);
    expect(files.some((file) => file.startsWith(resolve('no/such/ground')))).toBe(true);
  });
});
