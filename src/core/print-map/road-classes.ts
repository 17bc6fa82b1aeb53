/** How roads are drawn: main ones wide and above the others, ways on foot as broken lines below them. */
export const roadRanks = ['motorway', 'trunk', 'main', 'middle', 'small', 'foot'] as const;
export type RoadRank = (typeof roadRanks)[number];

const ranks: Readonly<Record<string, RoadRank>> = {
  motorway: 'motorway',
  trunk: 'trunk',
  primary: 'main',
  secondary: 'middle',
  tertiary: 'middle',
  footway: 'foot',
  path: 'foot',
  steps: 'foot',
};

/** @param roadClass of OpenStreetMap; those not listed are small */
export function roadRank(roadClass: unknown): RoadRank {
  return (typeof roadClass === 'string' ? ranks[roadClass] : undefined) ?? 'small';
}
