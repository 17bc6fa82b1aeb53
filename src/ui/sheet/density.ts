/** How closely a sheet is set. */
export interface Density {
  /** Size of running type, points. */
  typePoints: number;
  /** How many sentences of a project stand there; the rest are counted. */
  sentences: number;
  /** Whether citations name all headings or the nearest only. */
  fullCitations: boolean;
  /** Whether sentences may be cut off with an ellipsis. */
  cutSentences: boolean;
  /** Part of the projects that are told in full, 0 to 1; the rest are named with their numbers. */
  inFull: number;
  /** How many of the rest are named; beyond that they are counted. */
  mostNamed: number;
  /** The map is at least so high, tenths of a millimetre. */
  leastMap: number;
}

const widest: Density = {
  typePoints: 8.4,
  sentences: Infinity,
  fullCitations: true,
  cutSentences: false,
  inFull: 1,
  mostNamed: Infinity,
  leastMap: 950,
};
const closest: Density = {
  ...widest,
  typePoints: 5.8,
  sentences: 1,
  fullCitations: false,
  cutSentences: true,
  leastMap: 560,
};

/** From the widest to the closest; a sheet takes the first that fits its page. */
export const densities: readonly Density[] = [
  widest,
  { ...widest, typePoints: 7.9, leastMap: 880 },
  { ...widest, typePoints: 7.4, leastMap: 820 },
  { ...widest, typePoints: 7, fullCitations: false, leastMap: 760 },
  { ...widest, typePoints: 6.6, fullCitations: false, leastMap: 700 },
  { ...widest, typePoints: 6.2, fullCitations: false, leastMap: 620 },
  { ...widest, typePoints: 5.8, fullCitations: false, leastMap: 560 },
  { ...closest, cutSentences: false },
  closest,
  { ...closest, inFull: 0.5 },
  { ...closest, inFull: 0.2 },
  { ...closest, inFull: 0 },
  { ...closest, inFull: 0, mostNamed: 150 },
  { ...closest, inFull: 0, mostNamed: 50 },
];

/** The map is at most so high, tenths of a millimetre, so that an empty street's is no square mile. */
export const mostMap = 1600;
