/** Longer patterns do not fit into the bits of a number. */
export const mostFiltered = 30;

/**
 * A quick look whether a text may hold a pattern with some slips: true wherever `approximate` finds it, and seldom
 * elsewhere. Bits of a number stand for how many units of the pattern have been met (Wu and Manber, "Fast text
 * searching allowing errors", 1992; neighbours swapped after Hyyrö, "Bit-parallel approximate string matching
 * algorithms with transposition", 2003).
 * @param most slips, at most 2
 */
export function approximateFilter(pattern: string, most: 0 | 1 | 2): (text: string) => boolean {
  if (pattern.length === 0 || pattern.length > mostFiltered) return () => true;
  const places = new Map<number, number>();
  for (let index = 0; index < pattern.length; index++) {
    const unit = pattern.charCodeAt(index);
    places.set(unit, (places.get(unit) ?? 0) | (1 << index));
  }
  const whole = 1 << (pattern.length - 1);
  return (text) => {
    // met with no, one, two slips; the older ones are those before the last unit of the text
    let none = 0;
    let one = most > 0 ? 1 : 0;
    let two = most > 1 ? 3 : 0;
    let olderNone = 0;
    let olderOne = 0;
    let lastHere = 0;
    for (let index = 0; index < text.length; index++) {
      const here = places.get(text.charCodeAt(index)) ?? 0;
      const swappable = (here << 1) & lastHere;
      const nextNone = ((none << 1) | 1) & here;
      const nextOne =
        most > 0
          ? (((one << 1) | 1) & here) |
            none |
            (none << 1) |
            (nextNone << 1) |
            1 |
            (((olderNone << 2) | 2) & swappable)
          : 0;
      const nextTwo =
        most > 1
          ? (((two << 1) | 1) & here) |
            one |
            (one << 1) |
            (nextOne << 1) |
            1 |
            (((olderOne << 2) | 2) & swappable)
          : 0;
      olderNone = none;
      olderOne = one;
      lastHere = here;
      none = nextNone;
      one = nextOne;
      two = nextTwo;
      if (((most === 0 ? none : most === 1 ? one : two) & whole) !== 0) return true;
    }
    return false;
  };
}
