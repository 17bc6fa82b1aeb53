import type { Unit } from './catalogue.ts';

/** What a printed unit word stands for: the base units it may mean, and how many of them one is. */
export interface UnitWord {
  word: string;
  units: readonly Unit[];
  factor: number;
}

const measured: readonly (readonly [string, Unit, number])[] = [
  ['平方公里', 'm2', 1e6],
  ['平方米', 'm2', 1],
  ['公顷', 'm2', 1e4],
  ['亩', 'm2', 2000 / 3],
  ['m²', 'm2', 1],
  ['m2', 'm2', 1],
  ['㎡', 'm2', 1],
  ['公里', 'm', 1000],
  ['千米', 'm', 1000],
  ['km', 'm', 1000],
  ['米', 'm', 1],
  ['m', 'm', 1],
  ['元', 'CNY', 1],
  ['个百分点', 'percentage-point', 1],
  ['百分点', 'percentage-point', 1],
  ['%', 'percent', 1],
  ['％', 'percent', 1],
  ['成', 'percent', 10],
];

// person-times are visits, not persons
const counted: readonly (readonly [string, readonly Unit[]])[] = [
  ['人次', ['count']],
  ['人', ['person']],
  ['名', ['person']],
  ['户', ['household', 'count']],
  ['套', ['dwelling', 'count']],
];

const classifiers = '个条栋幢座台处项家件场对所辆间宗批次种类块片段张份位层街株盏只大篇年月天';

/** Longest first, so that 平方米 is not read as 米 and 个百分点 not as 个. */
export const unitWords: readonly UnitWord[] = [
  ...measured.map(([word, unit, factor]) => ({ word, units: [unit], factor })),
  ...counted.map(([word, units]) => ({ word, units, factor: 1 })),
  ...[...classifiers].map((word) => ({ word, units: ['count' as const], factor: 1 })),
].sort((a, b) => b.word.length - a.word.length);
