/** Part of the report text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

const whiteSpace = /\s/;
const digit = /[0-9]/;

/**
 * Where `passage` stands in `text`. White space is folded away on both sides, because line and page breaks stand
 * inside words and the blanks around numbers change from line to line. A match never cuts a numeral: `2户` is not
 * found in `1692户`.
 */
export function findPassages(text: string, passage: string): Span[] {
  const { characters, offsets } = fold(text);
  const wanted = fold(passage).characters;
  if (wanted === '') return [];
  const spans: Span[] = [];
  for (let at = characters.indexOf(wanted); at >= 0; at = characters.indexOf(wanted, at + 1)) {
    const last = at + wanted.length - 1;
    const start = offsets[at];
    const end = offsets[last];
    if (start === undefined || end === undefined) break;
    if (cutsNumeral(characters, at) || cutsNumeral(characters, last + 1)) continue;
    spans.push({ start, end: end + 1 });
  }
  return spans;
}

/** The characters that are not white space, and where each stands in `text`. */
function fold(text: string): { characters: string; offsets: number[] } {
  let characters = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (whiteSpace.test(character)) continue;
    characters += character;
    offsets.push(at);
  }
  return { characters, offsets };
}

/** Whether a border at `at` falls between two digits, or between a digit and the point of its decimals. */
function cutsNumeral(characters: string, at: number): boolean {
  const before = characters.charAt(at - 1);
  const after = characters.charAt(at);
  if (digit.test(before) && digit.test(after)) return true;
  if (digit.test(before) && after === '.') return digit.test(characters.charAt(at + 1));
  return before === '.' && digit.test(after) && digit.test(characters.charAt(at - 2));
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
