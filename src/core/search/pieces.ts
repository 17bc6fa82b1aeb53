import type { Range } from './fold.ts';

/** Fewer characters than this stand in any text. */
const shortestPiece = 2;

/**
 * Where all characters of what was typed stand in a text, in two or more pieces of two or more, in any order: 瑶台改造 in
 * 瑶台城中村改造, 泊位新增 in 新增停车泊位. The longest piece is taken first. Null when something is left over.
 */
export function piecesIn(typed: string, text: string): Range[] | null {
  if (typed.length < 2 * shortestPiece) return null;
  const pieces: Range[] = [];
  let used = 0;
  while (used < typed.length) {
    let length = shortestPiece;
    let at = text.indexOf(typed.slice(used, used + length));
    if (at < 0 || used + length > typed.length) return null;
    while (used + length < typed.length) {
      const longer = text.indexOf(typed.slice(used, used + length + 1));
      if (longer < 0) break;
      at = longer;
      length += 1;
    }
    // one character must not be left alone
    if (typed.length - used - length === 1 && length > shortestPiece) {
      length -= 1;
      at = text.indexOf(typed.slice(used, used + length));
    }
    pieces.push([at, at + length]);
    used += length;
  }
  return pieces;
}
