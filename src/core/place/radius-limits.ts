/** How wide a place of each precision may be, metres; one rule for the gazetteer and for what users place. */
export const radiusLimitsMeters = {
  /** A point known no better than this is a vicinity. */
  site: 60,
  /** A disc wider than this tells a reader less than the name of the street does. */
  vicinity: 1000,
} as const;
