import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProjects, projectWith } from '#core/report/project.fixture.ts';
import type { Status } from '#core/report/catalogue.ts';
import { streetRows, type StreetFacts, type StreetRow } from '#core/summary/street-row.ts';
import { streetMeasureGroups, streetMeasures } from './street-measures.ts';

const themes = [{ id: 'roads' }, { id: 'parking' }];
const measures = streetMeasures(themes);

const street: StreetFacts = {
  code: '101',
  name: '西街',
  nameEn: 'West Subdistrict',
  areaSquareMeters: 4e6,
  parkSquareMeters: 1e6,
  waterSquareMeters: 2e5,
  roadLengthMeters: 60_000,
  metroStations: 3,
  neighbours: [],
};
const elsewhere = { ...street, code: '102' };

const here = (status: Status, share: number, theme = 'roads') =>
  projectWith({ precision: 'vicinity', status, theme, streets: [{ code: '101', share }] });

function rowOf(...projects: ReturnType<typeof projectWith>[]): StreetRow {
  const [row] = streetRows([street, elsewhere], projects, new Map([['101', 1200]]));
  if (!row) throw new Error('streetRows gave no row');
  return row;
}

const valueOf = (id: string, row: StreetRow) => {
  const measure = measures.find((each) => each.id === id);
  if (!measure) throw new Error(`there is no measure ${id}`);
  return measure.value(row);
};

describe('the street measures', () => {
  it('have ids that can stand in an address, each its own', () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(ids).toEqual(expect.arrayContaining(['density', 'located', 'progress', 'theme-parking', 'parks']));
  });

  it('stand together by group, in the order of the groups', () => {
    const groups = measures.map(({ group }) => streetMeasureGroups.indexOf(group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    expect(new Set(groups).size).toBe(streetMeasureGroups.length);
  });

  it('count, weigh and divide what lies in the street', () => {
    const row = rowOf(here('completed', 0.5), { ...here('planned', 1, 'parking'), precision: 'site' });
    expect(Object.fromEntries(measures.map(({ id, value }) => [id, value(row)]))).toEqual({
      weighted: 1.5,
      projects: 2,
      density: 0.375,
      length: 1200,
      located: 1 / 1.5,
      completed: 0.5 / 1.5,
      progress: 0.5 / 1.5,
      'theme-roads': 0.5,
      'theme-parking': 1,
      parks: 0.25,
      water: 0.05,
      roads: 0.015,
      metro: 3,
      area: 4e6,
    });
  });

  it('call progress what is not merely planned', () => {
    const row = rowOf(
      here('completed', 0.5),
      here('under-way', 0.25),
      here('started', 0.25),
      here('planned', 1),
    );
    expect(valueOf('progress', row)).toBe(0.5);
    expect(valueOf('completed', row)).toBe(0.25);
  });

  it('have no share to tell where no project is, and exactly none or all where none or all are', () => {
    for (const id of ['located', 'completed', 'progress']) expect(valueOf(id, rowOf()), id).toBeNull();
    const shares = [0.1, 0.2, 0.300001, 0.7];
    const done = rowOf(...shares.map((share) => here('completed', share)));
    expect([valueOf('completed', done), valueOf('progress', done)]).toEqual([1, 1]);
    const planned = rowOf(...shares.map((share) => here('planned', share)));
    expect([valueOf('completed', planned), valueOf('progress', planned)]).toEqual([0, 0]);
  });

  it('are never negative, and shares never above one', () => {
    fc.assert(
      fc.property(anyProjects(['roads', 'parking'], ['101', '102']), (projects) => {
        for (const row of streetRows([street, elsewhere], projects, new Map())) {
          for (const { id, kind, value } of measures) {
            const found = value(row);
            if (found === null) continue;
            expect(found, id).toBeGreaterThanOrEqual(0);
            // weights are rounded to the millionth
            if (kind === 'share') expect(found, id).toBeLessThanOrEqual(1.001);
          }
        }
      }),
    );
  });

  it('are what their quotient says', () => {
    const row = rowOf(here('completed', 0.5));
    for (const { id, kind, value, quotient } of measures) {
      if (!quotient) continue;
      const { dividend, divisor } = quotient(row);
      const perUnit = kind === 'density' ? 1e6 : 1;
      expect(value(row), id).toBeCloseTo((dividend.value / divisor.value) * perUnit, 12);
    }
  });
});
