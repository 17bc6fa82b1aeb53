import { foldJoined } from './fold.ts';

/**
 * Sentences are indexed by what stands in them: Chinese by single characters and neighbouring pairs, which need no
 * dictionary; Latin words and figures as they are, a decimal point kept, thousands separators left out.
 */

/** For a Chinese sentence; characters parted only by a mark or a line end count as neighbours. */
export function tokensOfChinese(text: string): string[] {
  const runs = foldJoined(text).text.match(/\p{Script=Han}+/gu) ?? [];
  return [
    ...runs.flatMap((run) => {
      const characters = [...run];
      return [...characters, ...pairsOf(characters)];
    }),
    ...wordsOf(text),
  ];
}

export function tokensOfEnglish(text: string): string[] {
  return wordsOf(text);
}

/** For what is typed: pairs where there are two characters or more, so that neighbours must be neighbours. */
export function tokensOfTyped(typed: string): string[] {
  const runs = typed.normalize('NFKC').match(/\p{Script=Han}+/gu) ?? [];
  return [
    ...runs.flatMap((run) => {
      const characters = [...run];
      return characters.length === 1 ? characters : pairsOf(characters);
    }),
    ...wordsOf(typed),
  ];
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').match(/\p{Nd}+(?:[.,]\p{Nd}+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu);
  return (words ?? []).flatMap((word) => {
    const token = /^\p{Nd}/u.test(word) ? word.replaceAll(',', '') : foldJoined(word).text;
    return token === '' ? [] : [token];
  });
}
