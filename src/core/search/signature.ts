/**
 * What a text is made of, as bits: one look at two numbers rules out most names before any text is read.
 */

/** Which of a to z occur; bit 0 for a. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** Which of 30 families of characters beyond ASCII occur; different characters may share one. */
export function charactersOf(text: string): number {
  let characters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) characters |= 1 << (code % 30);
  }
  return characters;
}

export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
