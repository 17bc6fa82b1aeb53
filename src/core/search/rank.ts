/** How closely a name was met, best first. */
export const tiers = { exact: 0, start: 1, initials: 2, part: 3, pinyin: 4, slips: 5 } as const;

/** Where in the order a finding stands; every part is smaller for the better. */
export interface Rank {
  tier: (typeof tiers)[keyof typeof tiers];
  /** Orders within a tier, 0 to 7. */
  grade: number;
  /** Where in the name it begins, units. */
  start: number;
}

const mostStart = 63;
const mostLength = 127;
const mostEntries = 2 ** 21;

/**
 * One number to sort by: tier, grade, start, then the shorter name, then the order of the entries.
 * @param index of the entry, below 2,097,152
 */
export function scoreOf({ tier, grade, start }: Rank, length: number, index: number): number {
  const order = closenessOf({ tier, grade }) * (mostStart + 1) + Math.min(start, mostStart);
  return (order * (mostLength + 1) + Math.min(length, mostLength)) * mostEntries + index;
}

/** Tier and grade in one number, to compare findings of different groups. */
export function closenessOf({ tier, grade }: Pick<Rank, 'tier' | 'grade'>): number {
  return tier * 8 + grade;
}

export function indexOfScore(score: number): number {
  return score % mostEntries;
}

export function closenessOfScore(score: number): number {
  return Math.floor(score / (mostEntries * (mostLength + 1) * (mostStart + 1)));
}
