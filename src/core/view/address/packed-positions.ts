import type { LngLat } from '#core/place/place.ts';

/** 64 characters that need no escape in an address: five bits of a number each, the sixth says that more follow. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const perDegree = 1e6;

/** A position as the address keeps it: to the millionth of a degree. */
export function toMillionthDegree([lng, lat]: LngLat): LngLat {
  // adding zero turns -0 into 0
  return [Math.round(lng * perDegree) / perDegree + 0, Math.round(lat * perDegree) / perDegree + 0];
}

/** Positions as text: the first whole, then the steps from one to the next, longitude before latitude. */
export function packPositions(positions: readonly LngLat[]): string {
  let text = '';
  let [lastLng, lastLat] = [0, 0];
  for (const [lng, lat] of positions) {
    const [x, y] = [Math.round(lng * perDegree), Math.round(lat * perDegree)];
    text += packInteger(x - lastLng) + packInteger(y - lastLat);
    [lastLng, lastLat] = [x, y];
  }
  return text;
}

/** Null for text that `packPositions` does not make, or for positions off the Earth. */
export function unpackPositions(text: string): LngLat[] | null {
  const steps = unpackIntegers(text);
  if (steps === null || steps.length % 2 !== 0) return null;
  const positions: LngLat[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    if (Math.abs(x) > 180 * perDegree || Math.abs(y) > 85 * perDegree) return null;
    positions.push([x / perDegree, y / perDegree]);
  }
  return positions;
}

function packInteger(value: number): string {
  // the sign goes into the lowest bit, so that small steps stay short either way
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const more = rest >= 32;
    text += alphabet.charAt((rest % 32) + (more ? 32 : 0));
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}

function unpackIntegers(text: string): number[] | null {
  const values: number[] = [];
  let value = 0;
  let factor = 1;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0 || factor > 32 ** 7) return null;
    value += (digit % 32) * factor;
    factor *= 32;
    if (digit >= 32) continue;
    // a padded number would be a second spelling of the same address
    if (digit === 0 && factor > 32) return null;
    values.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    factor = 1;
  }
  return factor === 1 ? values : null;
}
