import { describe, expect, it } from 'vitest';
import type { Measure, Statement } from './catalogue.ts';
import { followUps, fulfilment } from './follow-up.ts';

const words = { zh: '路灯', en: 'lamps' };
const lamps = { id: 'lamps-installed', name: words, unit: 'count' as const, scope: null };
const report = (id: string) => ({
  id,
  title: id,
  issuer: '',
  date: '2031-07-01',
  textUrl: 'report.txt',
  translation: { title: id, issuer: '' },
  periods: [],
});

function statement(
  kind: Statement['kind'],
  period: string,
  value: number,
  of = 'lamps-installed',
): Statement {
  const measure: Measure = {
    id: `${kind}-${period}-${value}`,
    name: words,
    value,
    unit: 'count',
    text: `${value}盏`,
    start: 0,
    end: 3,
    of,
  };
  return {
    id: `${kind} ${period}`,
    quote: `${value}盏`,
    start: 0,
    end: 3,
    kind,
    period,
    measures: [measure],
    projects: [],
    translation: `${value} lamps`,
    section: [],
    paragraph: 1,
  };
}

const earlier = { report: report('2031-h1'), statements: [statement('target', '2031-H2', 60)] };

describe('what was promised and what was done', () => {
  it('holds a result against the target that an earlier report set for the same period', () => {
    const [only, ...others] = followUps([earlier], {
      quantities: [lamps],
      statements: [statement('result', '2031-H2', 45)],
    });
    expect(others).toEqual([]);
    expect(only?.promised).toMatchObject({ report: { id: '2031-h1' }, quote: '60盏', period: '2031-H2' });
    expect(only && fulfilment(only)).toBe(0.75);
  });

  it('gives no ratio where the result is of a part of the period', () => {
    const year = { ...earlier, statements: [statement('target', '2031', 100)] };
    const [only] = followUps([year], {
      quantities: [lamps],
      statements: [statement('result', '2031-H2', 45)],
    });
    expect(only && fulfilment(only)).toBeNull();
  });

  it('lets the latest report speak for a period that two set a target for', () => {
    const later = { report: report('2031-later'), statements: [statement('target', '2031-H2', 50)] };
    const found = followUps([earlier, later], {
      quantities: [lamps],
      statements: [statement('result', '2031-H2', 45)],
    });
    expect(found.map(({ promised }) => promised.measure.value)).toEqual([50]);
  });

  it('pairs neither other quantities, nor other periods, nor targets with targets', () => {
    const results = [
      statement('result', '2031-H2', 45, 'trees'),
      statement('result', '2032-H1', 45),
      statement('target', '2031-H2', 45),
    ];
    expect(followUps([earlier], { quantities: [lamps], statements: results })).toEqual([]);
  });
});
