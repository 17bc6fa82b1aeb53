/** How closely a sheet is set. */
export interface Density {
  /** Size of running type, points. */
  typePoints: number;
  /** How many sentences of a project stand there; the rest are counted. */
  sentences: number;
  /** Whether citations name all headings or the nearest only. */
  fullCitations: boolean;
  /** Whether a translation has the original beside it. */
  originals: boolean;
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
  originals: true,
  cutSentences: false,
  inFull: 1,
  mostNamed: Infinity,
  leastMap: 950,
};
const close: Density = { ...widest, fullCitations: false, originals: false };
const closest: Density = { ...close, typePoints: 5.8, sentences: 1, cutSentences: true, leastMap: 560 };

/** From the widest to the closest; a sheet takes the first that fits its page. */
export const densities: readonly Density[] = [
  widest,
  { ...widest, typePoints: 7.9, leastMap: 900 },
  { ...widest, typePoints: 7.5, fullCitations: false, leastMap: 900 },
  { ...close, typePoints: 7.2, leastMap: 850 },
  { ...close, typePoints: 6.8, leastMap: 800 },
  { ...close, typePoints: 6.4, leastMap: 750 },
  { ...close, typePoints: 6, leastMap: 650 },
  { ...close, typePoints: 5.8, leastMap: 600 },
  { ...closest, cutSentences: false },
  closest,
  { ...closest, inFull: 0.5 },
  { ...closest, inFull: 0.2 },
  { ...closest, inFull: 0 },
  { ...closest, inFull: 0, mostNamed: 150 },
  { ...closest, inFull: 0, mostNamed: 50 },
];

/** The map is at most so high, tenths of a millimetre. */
export const mostMap = 1600;
