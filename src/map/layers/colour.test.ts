import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rgba } from './colour.ts';

it('reads the channels of a hex colour, opaque unless said otherwise', () => {
  expect(rgba('#7a563a')).toEqual([0x7a, 0x56, 0x3a, 255]);
  expect(rgba('#FFfdF8', 0.5)).toEqual([255, 253, 248, 128]);
});

it('gives back what a colour was written from', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (...channels) => {
      const hex = `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      expect(rgba(hex, 0)).toEqual([...channels, 0]);
    }),
  );
});

it.each(['7a563a', '#7a5', '#7a563a00', '#7a563g', 'red', '', ' #7a563a', '#7a563a\n'])(
  'refuses %j by name',
  (text) => {
    expect(() => rgba(text)).toThrow(`"${text}" is not a colour`);
  },
);
