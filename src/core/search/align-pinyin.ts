import type { PreparedName } from './prepared-name.ts';

/** How typed letters and characters lie along a name. */
export interface Alignment {
  /** Units of the folded name that they cover. */
  start: number;
  end: number;
  /** How many syllables before the last one are cut short; 0: spelt out. */
  cut: number;
}

/** Longer input is no name. */
export const mostAligned = 120;
const never = 255;

// state of one pass, kept so that a pass makes no garbage: fewest cuts with which so many units are used up
let before = new Uint8Array(mostAligned + 1);
let after = new Uint8Array(mostAligned + 1);

/**
 * Lays typed units along consecutive characters of a name. A character takes itself, or its whole syllable, or the
 * first letters of its syllable: `yaotaicun`, `ytc`, `yaotc`, `yaotaic` and `瑶tai` all lie along 瑶台村. Takes the
 * way with the fewest syllables cut short, then the one that starts first; the last syllable may always be unfinished.
 * @param typed folded, without blanks, at most `mostAligned` units
 */
export function alignPinyin(typed: string, name: PreparedName): Alignment | null {
  const { zh, syllables } = name;
  let best: Alignment | null = null;
  for (let start = 0; start < zh.length; start++) {
    if (!canStart(typed, zh, syllables, start)) continue;
    const found = alignFrom(typed, zh, syllables, start);
    if (found && (best === null || found.cut < best.cut)) best = found;
    if (best?.cut === 0) break;
  }
  return best;
}

/** A look at the first two units, which rules out nearly every start. */
function canStart(typed: string, zh: string, syllables: readonly string[], start: number): boolean {
  const syllable = syllables[start] ?? '';
  const first = typed[0];
  if (first !== zh[start] && first !== syllable[0]) return false;
  if (typed.length === 1) return true;
  const second = typed[1];
  return second === zh[start + 1] || second === syllable[1] || second === syllables[start + 1]?.[0];
}

function alignFrom(typed: string, zh: string, syllables: readonly string[], start: number): Alignment | null {
  const count = typed.length;
  before.fill(never, 0, count + 1);
  before[0] = 0;
  let best: Alignment | null = null;
  for (let unit = start; unit < zh.length; unit++) {
    after.fill(never, 0, count + 1);
    let reached = false;
    const syllable = syllables[unit] ?? '';
    for (let used = 0; used < count; used++) {
      const cuts = before[used] ?? never;
      if (cuts === never) continue;
      if (typed[used] === zh[unit]) {
        after[used + 1] = Math.min(after[used + 1] ?? never, cuts);
        reached = true;
      }
      for (let taken = 1; taken <= syllable.length && used + taken <= count; taken++) {
        if (typed[used + taken - 1] !== syllable[taken - 1]) break;
        const whole = taken === syllable.length || used + taken === count;
        after[used + taken] = Math.min(after[used + taken] ?? never, whole ? cuts : cuts + 1);
        reached = true;
      }
    }
    const cut = after[count] ?? never;
    if (cut !== never && (best === null || cut < best.cut)) best = { start, end: unit + 1, cut };
    if (!reached) break;
    [before, after] = [after, before];
  }
  return best;
}
