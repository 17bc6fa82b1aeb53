import { pinyin } from 'pinyin-pro';
import type { PinyinCorrection } from '#compile/geodata/pinyin-corrections.ts';

/**
 * A Chinese name as it is read: a toneless syllable per character (code point), empty for what is not Chinese, null
 * for a character that neither the dictionary nor a correction can read.
 * @param corrections longest first
 */
export function readName(name: string, corrections: readonly PinyinCorrection[]): (string | null)[] {
  const characters = [...name];
  const readings = pinyin(name, { toneType: 'none', type: 'array' });
  const corrected = correctedReadings(name, corrections);
  return characters.map((character, index) => {
    if (!/\p{Script=Han}/u.test(character)) return '';
    const known = corrected.get(index) ?? readings[index];
    return known === undefined || known === character ? null : known;
  });
}

/** By place of the character in the name. */
function correctedReadings(name: string, corrections: readonly PinyinCorrection[]): Map<number, string> {
  const readings = new Map<number, string>();
  for (const { name: part, syllables } of corrections) {
    for (let at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
      const first = [...name.slice(0, at)].length;
      for (const [index, syllable] of syllables.entries()) {
        if (!readings.has(first + index)) readings.set(first + index, syllable);
      }
    }
  }
  return readings;
}
