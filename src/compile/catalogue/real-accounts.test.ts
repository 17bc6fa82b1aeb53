import { describe, expect, it } from 'vitest';
import { progressOf } from '#core/report/progress.ts';
import { loadCatalogue } from './load-catalogue.ts';

const loaded = loadCatalogue('seeds/yuexiu-2025-h1');
if (!loaded.ok)
  throw new Error(loaded.problems.map(({ params }) => Object.values(params).join(' ')).join('\n'));
const { report, pairs, related, relations, checks, projects } = loaded.value;
const check = (id: string) => checks.find((candidate) => candidate.id === id);

describe('the report on the first half of 2025', () => {
  it.each([
    ['yaotai-signed-households', 1692 / 2101, 0.5],
    ['yaotai-homes-started', 897 / 2197, 0.5],
    ['quality-projects-attracted', 209 / 300, 0.5],
    ['key-projects-investment', 0.775, 0.5],
    ['parking-bays-added', 101 / 500, null],
    ['city-quality-projects-finished', 31 / 33, null],
    ['large-enterprises-added', 165 / 400, null],
  ])('%s comes to its ratio, and to what was due only where the basis is stated', (id, ratio, expected) => {
    const pair = pairs.find((candidate) => candidate.id === id);
    const progress = pair && progressOf(pair, report.date);
    expect(progress?.ratio).toBeCloseTo(ratio, 12);
    expect(progress?.expected).toBe(expected);
  });

  it('is ahead in investment by what the report says itself', () => {
    const pair = pairs.find(({ id }) => id === 'key-projects-investment');
    expect(pair && progressOf(pair, report.date)).toMatchObject({
      lead: expect.closeTo(0.275, 12),
      remaining: null,
    });
  });

  it('never divides what is only related', () => {
    const paired = pairs.flatMap(({ actual, target }) => [actual.measure.id, target.measure.id]);
    for (const { id, sides } of related) {
      for (const { measure } of sides) expect(paired, id).not.toContain(measure?.id);
    }
    expect(related.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['roads', 'self-chosen-projects', 'old-compounds']),
    );
  });

  it('implies 2,206 households, 11 projects due to start and half of the year', () => {
    expect(check('yaotai-households-in-all')).toMatchObject({
      whole: 2206,
      unit: 'household',
      verdict: 'implied',
    });
    expect(check('projects-due-to-start')).toMatchObject({ whole: 11, unit: 'count' });
    expect(check('investment-schedule')).toMatchObject({ value: 50, unit: 'percent' });
  });

  it('computes no investment but as a floor that is called an inference', () => {
    expect(check('key-projects-invested')).toMatchObject({
      bound: 'at-least',
      verdict: 'implied',
      unit: 'CNY',
    });
    expect(check('key-projects-invested')?.note?.zh).toContain('报告没有给出这个金额');
  });

  it('differs from itself nowhere without saying why', () => {
    const differing = checks.filter(({ verdict }) => verdict === 'differs');
    expect(differing.map(({ id, note }) => [id, note !== null])).toEqual([
      ['yaotai-signing-rate-of-task', true],
    ]);
  });

  it.each([
    ['guocaixi-garage', 'parking-bays-added'],
    ['industrial-space', 'key-buildings'],
    ['zoumagang-resettlement', 'yaotai-resettlement-homes'],
    ['games-quality-projects', 'city-quality-projects'],
  ])('does not say whether %s belongs to %s', (thing, other) => {
    expect(relations).toContainEqual(
      expect.objectContaining({ kind: 'not-stated', projects: expect.arrayContaining([thing, other]) }),
    );
    expect(projects.find(({ id }) => id === thing)?.memberOf).not.toContain(other);
  });

  it('names two things in two groups, and Dengfeng Village outside the nine', () => {
    const thingsOf = (kind: string) =>
      relations.filter((relation) => relation.kind === kind).map(({ projects: [first] }) => first);
    expect(thingsOf('in-two-sets')).toEqual(['ouzhuang-rongtong-plaza', 'huangqiao-xiaoshiji']);
    expect(thingsOf('outside')).toEqual(['dengfeng-village']);
  });
});
