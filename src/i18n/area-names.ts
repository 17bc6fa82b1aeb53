import type { AreaShape, DrawnArea } from '#core/area/drawn-area.ts';
import { m } from './paraglide/messages.js';
import { formatLength, formatNumber } from './quantities.ts';

/** What an own area is called: the name it was given, else its number. */
export function areaName({ name }: Pick<DrawnArea, 'name'>, index: number): string {
  return name === '' ? m.area_number({ number: formatNumber(index + 1) }) : name;
}

/** What shape an area has and what makes it. */
export function shapeInWords(shape: AreaShape, projectName: (id: string) => string): string {
  switch (shape.kind) {
    case 'polygon':
      return m.area_is_polygon({ corners: formatNumber(shape.ring.length) });
    case 'rectangle':
      return m.area_is_rectangle();
    case 'circle':
      return m.area_is_circle({ length: formatLength(shape.radiusMeters) });
    case 'buffer': {
      const length = formatLength(shape.radiusMeters);
      return shape.core.kind === 'project'
        ? m.area_is_around({ name: projectName(shape.core.id), length })
        : m.area_is_along({ name: shape.core.name, length });
    }
  }
}
