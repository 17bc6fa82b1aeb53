import { toLight } from './contrast.ts';

type Triple = readonly [number, number, number];

/** Of sRGB channels, 0 to 1, in Oklab (https://bottosson.github.io/posts/oklab): lightness 0 to 1, green to red, blue to yellow. */
export function toOklab(channels: Triple): Triple {
  const [red, green, blue] = [toLight(channels[0]), toLight(channels[1]), toLight(channels[2])];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** Red, green and blue as light; outside of 0 to 1 where no screen shows the colour. */
export function fromOklab([lightness, a, b]: Triple): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Light as a CSS hex colour; what no screen shows becomes the nearest that it does, channel by channel. */
export function hexOfLight(light: Triple): string {
  const bytes = light.map((each) => {
    const within = Math.min(1, Math.max(0, each));
    const channel = within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055;
    return Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
