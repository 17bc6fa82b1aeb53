import { describe, expect, it } from 'vitest';
import { classCounts, modes } from '#core/view/view.ts';
import { rampColours } from './ramp.ts';

type Triple = readonly [number, number, number];

/** Linear sRGB, 0 to 1, of a CSS hex colour. */
function linearOf(hex: string): Triple {
  const channel = (start: number) => {
    const encoded = parseInt(hex.slice(start, start + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/**
 * How linear sRGB looks without one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.
 * https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html
 */
const eyes: Record<string, (linear: Triple) => Triple> = {
  'every cone': (linear) => linear,
  protanopia: (linear) =>
    times(
      [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ],
      linear,
    ),
  deuteranopia: (linear) =>
    times(
      [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
      ],
      linear,
    ),
  tritanopia: (linear) =>
    times(
      [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
      ],
      linear,
    ),
};

/** CIE L*a*b* under D65. */
function labOf(linear: Triple): Triple {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    linear,
  );
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIE 1976; 2.3 is just noticeable side by side. */
function deltaE(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const counts = Array.from(
  { length: classCounts.most - classCounts.least + 1 },
  (_, index) => classCounts.least + index,
);

describe.each(modes)('the colours of classes in %s mode', (mode) => {
  it.each(counts)('are %i different ones', (count) => {
    const colours = rampColours(mode, count);
    expect(colours).toHaveLength(count);
    expect(new Set(colours).size).toBe(count);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('keep their ends, whatever their number', () => {
    const ends = counts.map((count) => [rampColours(mode, count)[0], rampColours(mode, count).at(-1)]);
    for (const each of ends) expect(each).toEqual(ends[0]);
  });

  it.each(Object.keys(eyes))('rise in lightness and stay apart for an eye with %s', (eye) => {
    for (const count of counts) {
      const seen = rampColours(mode, count).map((colour) =>
        labOf(eyes[eye]?.(linearOf(colour)) ?? linearOf(colour)),
      );
      seen.slice(1).forEach((lab, index) => {
        const before = seen[index] ?? lab;
        const step = mode === 'light' ? before[0] - lab[0] : lab[0] - before[0];
        expect(step, `lightness of class ${index + 1} of ${count}`).toBeGreaterThan(6);
        expect(deltaE(before, lab), `class ${index + 1} of ${count}`).toBeGreaterThan(8);
      });
    }
  });
});

it('a single class has the colour in the middle', () => {
  expect(rampColours('light', 1)).toEqual([rampColours('light', 3)[1]]);
});
