import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProjects, projectWith } from '#core/report/project.fixture.ts';
import { streetRows, type StreetFacts } from './street-row.ts';

const codes = ['101', '102', '103', '104'];

function street(code: string, areaSquareMeters = 2e6): StreetFacts {
  return {
    code,
    name: `街${code}`,
    nameEn: `Street ${code}`,
    areaSquareMeters,
    parkSquareMeters: 1000,
    waterSquareMeters: 200,
    roadLengthMeters: 3000,
    metroStations: 1,
    neighbours: [],
  };
}

const streets = codes.map((code, index) => street(code, 1e6 * (index + 1)));
const inStreet = (...shares: [string, number][]) =>
  projectWith({ precision: 'vicinity', streets: shares.map(([code, share]) => ({ code, share })) });
const noLengths = new Map<string, number>();

describe('the rows of the streets', () => {
  it('weigh every located project once, over all streets together', () => {
    fc.assert(
      fc.property(anyProjects(['roads', 'parking'], codes), (projects) => {
        const rows = streetRows(streets, projects, noLengths);
        const weight = rows.reduce((sum, { projectsWeighted }) => sum + projectsWeighted, 0);
        const located = projects.filter(({ precision }) => precision !== 'unlocated').length;
        expect(weight).toBeCloseTo(located, 9);
        const touching = rows.reduce((sum, { projects: count }) => sum + count, 0);
        expect(touching).toBe(projects.reduce((sum, project) => sum + project.streets.length, 0));
      }),
    );
  });

  it('are the same without the unlocated projects', () => {
    fc.assert(
      fc.property(anyProjects(['roads', 'parking'], codes), (projects) => {
        const located = projects.filter(({ precision }) => precision !== 'unlocated');
        expect(streetRows(streets, projects, noLengths)).toEqual(streetRows(streets, located, noLengths));
      }),
    );
  });

  it('do not depend on the order of the projects', () => {
    const shuffled = anyProjects(['roads', 'parking'], codes).chain((projects) =>
      fc.tuple(fc.constant(projects), fc.shuffledSubarray(projects, { minLength: projects.length })),
    );
    fc.assert(
      fc.property(shuffled, ([projects, otherwise]) => {
        expect(streetRows(streets, otherwise, noLengths)).toEqual(streetRows(streets, projects, noLengths));
      }),
    );
  });

  it('count each touching project once by theme and once by status', () => {
    fc.assert(
      fc.property(anyProjects(['roads', 'parking'], codes), (projects) => {
        for (const row of streetRows(streets, projects, noLengths)) {
          for (const counts of [row.projectsByTheme, row.projectsByStatus]) {
            expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(row.projects);
          }
        }
      }),
    );
  });

  it('weigh themes and statuses so that each of the two sums to the street’s own weight', () => {
    fc.assert(
      fc.property(anyProjects(['roads', 'parking'], codes), (projects) => {
        for (const row of streetRows(streets, projects, noLengths)) {
          for (const weights of [row.projectsWeightedByTheme, row.projectsWeightedByStatus]) {
            const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
            expect(sum).toBeCloseTo(row.projectsWeighted, 9);
          }
          expect(Object.keys(row.projectsWeightedByTheme)).toEqual(Object.keys(row.projectsByTheme));
          expect(Object.keys(row.projectsWeightedByStatus)).toEqual(Object.keys(row.projectsByStatus));
        }
      }),
    );
  });

  it('weigh apart what stands on a known site or course', () => {
    const [first] = streetRows(
      streets,
      [
        { ...inStreet(['101', 0.25], ['102', 0.75]), precision: 'site' },
        inStreet(['101', 0.5], ['102', 0.5]),
        { ...inStreet(['101', 1]), precision: 'street' },
      ],
      noLengths,
    );
    expect(first).toMatchObject({ projectsWeighted: 1.75, projectsWeightedOnSite: 0.25 });
  });

  it('rank by the number of rows that stand higher, so that equal figures share a rank and the next is left out', () => {
    fc.assert(
      fc.property(anyProjects(['roads'], codes), (projects) => {
        const rows = streetRows(streets, projects, noLengths);
        for (const row of rows) {
          const higher = rows.filter(({ projectsWeighted }) => projectsWeighted > row.projectsWeighted);
          expect(row.projectsRank).toBe(higher.length + 1);
        }
      }),
    );
    const projects = [inStreet(['101', 1]), inStreet(['103', 1]), inStreet(['102', 1]), inStreet(['102', 1])];
    expect(streetRows(streets, projects, noLengths).map(({ projectsRank }) => projectsRank)).toEqual([
      2, 1, 2, 4,
    ]);
  });

  it('give equal sums of shares the same rank, in whatever parts they came', () => {
    const projects = [
      inStreet(['101', 0.1], ['103', 0.9]),
      inStreet(['101', 0.2], ['103', 0.8]),
      inStreet(['102', 0.3], ['103', 0.7]),
    ];
    const [first, second] = streetRows(streets, projects, noLengths);
    expect(first?.projectsWeighted).toBe(0.3);
    expect([first?.projectsRank, second?.projectsRank]).toEqual([2, 2]);
  });

  it('rank areas from the largest, equal ones together', () => {
    const rows = streetRows([street('101', 1), street('102', 3), street('103', 3)], [], noLengths);
    expect(rows.map(({ areaRank }) => areaRank)).toEqual([3, 1, 1]);
  });

  it('stay in the order given, one for each street, with zeros where nothing is', () => {
    const rows = streetRows(streets.toReversed(), [], noLengths);
    expect(rows.map(({ code }) => code)).toEqual(codes.toReversed());
    expect(rows[0]).toEqual({
      ...street('104', 4e6),
      areaRank: 1,
      projects: 0,
      projectsWeighted: 0,
      projectsPerSquareKilometer: 0,
      projectsRank: 1,
      projectsWeightedOnSite: 0,
      projectLengthMeters: 0,
      projectsByTheme: {},
      projectsByStatus: {},
      projectsWeightedByTheme: {},
      projectsWeightedByStatus: {},
    });
  });

  it('say how dense the weighted projects lie, and how long the line projects are', () => {
    const [first] = streetRows(
      [street('101', 500_000)],
      [inStreet(['101', 1]), inStreet(['101', 0.5], ['102', 0.5])],
      new Map([['101', 1250.5]]),
    );
    expect(first).toMatchObject({ projects: 2, projectsWeighted: 1.5, projectsPerSquareKilometer: 3 });
    expect(first?.projectLengthMeters).toBe(1250.5);
  });

  it('name themes and statuses in the order of the alphabet, so that files do not change by chance', () => {
    const projects = ['roads', 'heritage', 'parking'].map((theme) => ({ ...inStreet(['101', 1]), theme }));
    expect(Object.keys(streetRows(streets, projects, noLengths)[0]?.projectsByTheme ?? {})).toEqual([
      'heritage',
      'parking',
      'roads',
    ]);
  });
});
