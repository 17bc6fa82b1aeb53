/** Start and end of a part of a text, UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A text as it is compared, and where each of its units stands in the text as it is displayed. */
export interface Folded {
  text: string;
  /** For each unit of `text` the index of its character in the original. */
  at: readonly number[];
}

const folds = new Map<string, string>();
// one entry per character that ever occurred; typed text must not let it grow without end
const mostFolds = 20_000;

/**
 * A character as it is compared: small, of usual width, without accents or tone marks. Empty for everything that is
 * neither letter nor digit; a surrogate without its partner is that too.
 */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (folds.size < mostFolds) folds.set(character, folded);
  return folded;
}

/** Case, width, tone marks, blanks and punctuation aside. */
export function foldJoined(original: string): Folded {
  return fold(original, '');
}

/** The same with one blank before each word. */
export function foldWords(original: string): Folded {
  return fold(original, ' ');
}

/** The text of `foldWords`, sooner: most names are plain ASCII. */
export function foldedWords(original: string): string {
  if (!/^[\x20-\x7e]*$/.test(original)) return fold(original, ' ').text;
  const words = original.toLowerCase().match(/[a-z0-9]+/g);
  return words ? ` ${words.join(' ')}` : '';
}

function fold(original: string, between: '' | ' '): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  let inWord = false;
  for (const character of original) {
    const folded = foldCharacter(character);
    if (folded !== '') {
      if (!inWord && between !== '') {
        text += between;
        at.push(index);
      }
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) at.push(index);
      inWord = true;
    } else if (!isMark(character)) {
      inWord = false;
    }
    index += character.length;
  }
  return { text, at };
}

/** Whether a character only adds to the one before it, as a tone mark typed by itself does. */
function isMark(character: string): boolean {
  return character > '\u02ff' && /^\p{M}$/u.test(character);
}

/** The part of the original that a part of the folded text (not empty) stands for. */
export function unfoldRange(original: string, { at }: Folded, [start, end]: Range): Range {
  const last = at[end - 1] ?? 0;
  const width = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return [at[start] ?? 0, last + width];
}

/** Sorted, with ranges that touch or overlap made one. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
