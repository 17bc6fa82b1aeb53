import { describe, expect, it } from 'vitest';
import type { Measure, Statement } from '#core/report/catalogue.ts';
import type { CrossCheck } from '#core/report/cross-check.ts';
import { pairWith } from '#core/report/pair.fixture.ts';
import { projectWith, setOf } from '#core/report/project.fixture.ts';
import { readFigureReference } from './figure-reference.ts';
import { sceneFigure, type FigureSource } from './scene-figure.ts';

const name = { zh: '名', en: 'Name' };

function measure(id: string, value: number, text: string): Measure {
  return { id, name, value, unit: 'household', text, start: 0, end: text.length };
}

function statement(id: string, kind: Statement['kind'], measures: Measure[]): Statement {
  const place = { start: 0, end: 1, section: [], paragraph: 1 };
  return { id, quote: id, kind, period: '2025-H1', measures, projects: [], translation: id, ...place };
}

const signed = measure('signed', 1692, '1692户');
const rate = { ...measure('rate', 76.7, '76.70%'), unit: 'percent' as const };

const implied: CrossCheck = {
  id: 'in-all',
  name,
  operation: 'divide',
  operands: [
    { kind: 'measure', measure: signed, statement: 'signing' },
    { kind: 'measure', measure: rate, statement: 'rating' },
  ],
  unit: 'household',
  value: 2205.997,
  low: 2205.85,
  high: 2206.14,
  whole: 2206,
  against: null,
  verdict: 'implied',
  note: null,
};
const onTop: CrossCheck = {
  ...implied,
  id: 'on-top',
  operands: [
    { kind: 'measure', measure: signed, statement: 'signing' },
    { kind: 'check', check: 'in-all' },
  ],
  unit: 'percent',
  value: 76.7,
  whole: null,
};

const projects = [
  projectWith({ id: 'road', precision: 'site', status: 'completed', statements: ['signing'] }),
  projectWith({ id: 'park', theme: 'green', status: 'planned', statements: ['rating', 'goal'] }),
  projectWith({
    id: 'homes',
    set: { ...setOf([]), measure: 'signed', unit: 'household' },
    reportedCount: 1692,
    locatedCount: 5,
    statements: ['signing', 'goal'],
  }),
  projectWith({ id: 'lamps', set: setOf([]), reportedCount: 40, statements: ['goal'] }),
];

const source: FigureSource = {
  catalogue: {
    report: {
      id: 'report',
      title: '',
      issuer: '',
      date: '2025-07-11',
      textUrl: '',
      translation: { title: '', issuer: '' },
      periods: [],
    },
    themes: [{ id: 'roads', name, glyph: name, colour: '#000000' }],
    statements: [
      statement('signing', 'result', [signed]),
      statement('rating', 'result', [rate]),
      statement('goal', 'target', []),
    ],
    pairs: [pairWith(30, 120)],
    checks: [implied, onTop],
  },
  projects,
  shown: projects,
  streets: [{ areaSquareMeters: 2e6 }, { areaSquareMeters: 3e6 }],
};

function figure(written: string, from = source) {
  const reference = readFigureReference(written);
  if (!reference) throw new Error(`${written} is no reference`);
  return sceneFigure(reference, from);
}

function total(part: string, from = source) {
  return figure(`total:${part}`, from)?.value;
}

describe('a figure of a scene', () => {
  it('of the report has its value, unit, printed text and sentence', () => {
    expect(figure('measure:signed')).toEqual({
      kind: 'measure',
      measure: signed,
      value: 1692,
      unit: 'household',
      text: '1692户',
      statements: ['signing'],
    });
  });

  it('that is inferred is the only whole number where there is one, and names every sentence below it', () => {
    expect(figure('check:in-all')).toMatchObject({
      value: 2206,
      text: null,
      statements: ['signing', 'rating'],
    });
    expect(figure('check:on-top')).toMatchObject({
      value: 76.7,
      unit: 'percent',
      statements: ['signing', 'rating'],
    });
  });

  it('of a pair is the part of the target that the result comes to', () => {
    expect(figure('pair:pair')).toMatchObject({ value: 25, unit: 'percent', text: null, statements: ['s'] });
  });

  it('of a set closes: reported = located + not published, and rests on the sentence that counts the set', () => {
    const parts = ['reported', 'located', 'not-published'].map((part) => figure(`set:homes:${part}`));
    expect(parts.map((each) => each?.value)).toEqual([1692, 5, 1687]);
    for (const part of parts) expect(part).toMatchObject({ unit: 'household', statements: ['signing'] });
  });

  it('of a set counts what is located, not what is drawn: never more than is reported', () => {
    const full = projects.map((project) => ({ ...project, locatedCount: project.reportedCount + 1 }));
    const from = { ...source, projects: full };
    expect(figure('set:lamps:located', from)?.value).toBe(40);
  });

  it('of a theme counts the shown projects that stand for themselves', () => {
    expect(figure('theme:roads:projects')?.value).toBe(1);
    expect(figure('theme:roads:located')?.value).toBe(1);
    expect(figure('theme:roads:not-published', { ...source, shown: [] })?.value).toBe(0);
  });

  it('is none where the catalogue has none, nor for a project that is no set', () => {
    for (const unknown of [
      'measure:x',
      'check:x',
      'pair:x',
      'set:x:located',
      'set:road:located',
      'theme:x:projects',
    ])
      expect(figure(unknown), unknown).toBeNull();
  });
});

describe('a total', () => {
  it('counts single projects apart from sets', () => {
    expect(
      ['projects', 'located', 'not-published', 'sets', 'sets-without-place'].map((part) => total(part)),
    ).toEqual([2, 1, 1, 2, 1]);
  });

  it('counts by status what stands for itself and what stands for many', () => {
    expect(['completed', 'under-way', 'started', 'planned'].map((part) => total(part))).toEqual([3, 0, 0, 1]);
  });

  it('counts the sentences that the shown projects cite, each once, and the measures in them', () => {
    expect(['statements', 'results', 'targets', 'measures'].map((part) => total(part))).toEqual([3, 2, 1, 2]);
    const onlyRoad = { ...source, shown: projects.slice(0, 1) };
    expect(['statements', 'results', 'targets', 'measures'].map((part) => total(part, onlyRoad))).toEqual([
      1, 1, 0, 1,
    ]);
  });

  it('adds up the streets and their areas', () => {
    expect(figure('total:streets')?.value).toBe(2);
    expect(figure('total:area')).toMatchObject({ value: 5e6, unit: 'm2' });
  });
});
