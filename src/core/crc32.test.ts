import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const of = (text: string) => crc32(new TextEncoder().encode(text));

it('agrees with the check values of the standard', () => {
  expect(of('123456789')).toBe('cbf43926');
  expect(of('')).toBe('00000000');
  expect(of('a')).toBe('e8b7be43');
});

it('tells texts apart that differ in a character, or in the order of two', () => {
  expect(of('越秀区')).not.toBe(of('越秀'));
  expect(of('ab')).not.toBe(of('ba'));
});
