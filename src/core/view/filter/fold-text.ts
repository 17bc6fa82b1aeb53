// a character that nobody types and that is no blank
const border = '\u0000';

/**
 * Texts as they are searched, in one string: letter case, blanks, line breaks and full-width forms make no
 * difference; nothing typed is found across the border of two of them.
 */
export function foldTexts(...texts: readonly string[]): string {
  return texts.join(border).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The words of what somebody typed, folded the same way, each once. */
export function foldedWords(typed: string): string[] {
  const words = typed.replaceAll(border, ' ').normalize('NFKC').toLowerCase().split(/\s+/);
  return [...new Set(words)].filter((word) => word !== '');
}
