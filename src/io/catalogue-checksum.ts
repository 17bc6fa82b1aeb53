import { crc32 } from '#core/crc32.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import { isObject } from './parse-json.ts';

/** Tells whether a catalogue is still the same; the order in which its fields were written makes no difference. */
export function catalogueChecksum(catalogue: Catalogue): string {
  return crc32(new TextEncoder().encode(JSON.stringify(inOrder(catalogue))));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}
