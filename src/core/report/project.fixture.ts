import fc from 'fast-check';
import { precisions, statuses, units, type Project, type ProjectSet } from './catalogue.ts';

/** A made-up project that nobody has located, with what a test wants to say about it. */
export function projectWith(said: Partial<Project>): Project {
  return {
    id: 'project',
    name: { zh: '项目', en: 'Project' },
    theme: 'roads',
    status: 'completed',
    precision: 'unlocated',
    radiusMeters: 0,
    reportedCount: 1,
    locatedCount: 0,
    streets: [],
    statements: ['statement'],
    basis: { zh: '报告没有说明。', en: 'The report does not say.' },
    anchor: null,
    place: null,
    memberOf: [],
    partOf: null,
    set: null,
    note: null,
    ...said,
  };
}

export function setOf(members: string[], unit: ProjectSet['unit'] = 'count'): ProjectSet {
  return { measure: 'measure', unit, noun: { zh: '处', en: 'places' }, members };
}

/**
 * Any projects of the given themes and streets, some of them sets. Shares have six decimals and sum to 1, as the
 * compiled catalogue has them.
 */
export function anyProjects(themes: readonly string[], streets: readonly string[]): fc.Arbitrary<Project[]> {
  const shares = fc
    .tuple(fc.shuffledSubarray([...streets], { minLength: 1 }), fc.array(fc.integer({ min: 1, max: 1000 })))
    .map(([codes, weights]) => {
      const parts = codes.map((_, index) => weights[index] ?? 1);
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const millionths = parts.map((part) => Math.round((part / whole) * 1e6));
      const rest = 1e6 - millionths.slice(1).reduce((sum, part) => sum + part, 0);
      return codes.map((code, index) => ({
        code,
        share: (index === 0 ? rest : (millionths[index] ?? 0)) / 1e6,
      }));
    });
  const project = fc.record({
    theme: fc.constantFrom(...themes),
    status: fc.constantFrom(...statuses),
    precision: fc.constantFrom(...precisions),
    shares,
    set: fc.option(
      fc.record({
        unit: fc.constantFrom(...units),
        reported: fc.integer({ min: 0, max: 200_000 }),
        located: fc.integer({ min: 0, max: 200_000 }),
      }),
    ),
  });
  return fc.array(project, { maxLength: 30 }).map((all) =>
    all.map(({ theme, status, precision, shares: streetShares, set }, index) =>
      projectWith({
        id: `p${index}`,
        theme,
        status,
        precision,
        streets: precision === 'unlocated' ? [] : streetShares,
        reportedCount: set?.reported ?? 1,
        locatedCount: set ? Math.min(set.located, set.reported) : precision === 'unlocated' ? 0 : 1,
        set: set ? setOf([], set.unit) : null,
      }),
    ),
  );
}
