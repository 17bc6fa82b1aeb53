import type { Sketch } from '#core/area/sketch.ts';
import { m } from './paraglide/messages.js';
import { formatArea, formatLength } from './quantities.ts';

/** The measures of what is being drawn, each by itself. */
export function sketchInWords({ lengthMeters, squareMeters, radiusMeters }: Sketch): string[] {
  const length = formatLength(lengthMeters);
  if (squareMeters === null) return [m.area_sketch_length({ length })];
  return [
    ...(radiusMeters === null ? [] : [m.area_sketch_radius({ length: formatLength(radiusMeters) })]),
    m.area_sketch_area({ area: formatArea(squareMeters) }),
    m.area_sketch_perimeter({ length }),
  ];
}
