import {
  areaRadiusLimits,
  mostAreaNameCharacters,
  mostAreas,
  mostRingPositions,
  type AreaShape,
  type DrawnArea,
} from '#core/area/drawn-area.ts';
import type { LngLat } from '#core/place/place.ts';
import { asAddressText, joinFields, readNumber, splitFields } from './fields.ts';
import { packPositions, unpackPositions } from './packed-positions.ts';

/** Areas as the value of `area=`: fields of one joined by `:`, areas by `;`. */
export function encodeAreas(areas: readonly DrawnArea[]): string {
  return joinFields(areas.map(encodeArea), ';');
}

/** The areas that can be read, and the texts of those that cannot. */
export function decodeAreas(text: string): { areas: DrawnArea[]; broken: string[] } {
  const items = splitFields(text, ';');
  if (items === null) return { areas: [], broken: [text] };
  const areas: DrawnArea[] = [];
  const broken: string[] = [];
  for (const item of items) {
    const area = areas.length < mostAreas ? decodeArea(item) : null;
    if (area === null) broken.push(item);
    else areas.push(area);
  }
  return { areas, broken };
}

function encodeArea({ name, shape }: DrawnArea): string {
  return joinFields([...encodeShape(shape), ...(name === '' ? [] : [name])], ':');
}

function encodeShape(shape: AreaShape): string[] {
  switch (shape.kind) {
    case 'polygon':
      return ['p', packPositions(shape.ring)];
    case 'rectangle':
      return ['r', packPositions([shape.southWest, shape.northEast])];
    case 'circle':
      return ['c', packPositions([shape.center]), String(shape.radiusMeters)];
    case 'buffer':
      return shape.core.kind === 'project'
        ? ['bp', shape.core.id, String(shape.radiusMeters)]
        : ['br', shape.core.name, String(shape.radiusMeters)];
  }
}

function decodeArea(text: string): DrawnArea | null {
  const [letter, first = '', ...rest] = splitFields(text, ':') ?? [];
  const withRadius = letter === 'c' || letter === 'bp' || letter === 'br';
  const radiusMeters = withRadius ? readRadius(rest.shift() ?? '') : 0;
  const [name = '', ...surplus] = rest;
  if (radiusMeters === null || surplus.length > 0) return null;
  if (asAddressText(name, mostAreaNameCharacters) !== name) return null;
  const shape = decodeShape(letter, first, radiusMeters);
  return shape && { name, shape };
}

function decodeShape(letter: string | undefined, text: string, radiusMeters: number): AreaShape | null {
  if (letter === 'bp' || letter === 'br') {
    if (text === '' || text.length > 200) return null;
    const core =
      letter === 'bp' ? { kind: 'project' as const, id: text } : { kind: 'road' as const, name: text };
    return { kind: 'buffer', core, radiusMeters };
  }
  const positions = unpackPositions(text);
  if (positions === null) return null;
  const [first, second] = positions;
  switch (letter) {
    case 'p':
      return positions.length >= 3 && positions.length <= mostRingPositions
        ? { kind: 'polygon', ring: positions }
        : null;
    case 'r':
      return first && second && positions.length === 2 && isSouthWestOf(first, second)
        ? { kind: 'rectangle', southWest: first, northEast: second }
        : null;
    case 'c':
      return first && positions.length === 1 ? { kind: 'circle', center: first, radiusMeters } : null;
    default:
      return null;
  }
}

function isSouthWestOf(a: LngLat, b: LngLat): boolean {
  return a[0] < b[0] && a[1] < b[1];
}

function readRadius(text: string): number | null {
  const value = readNumber(text);
  const fits =
    value !== null &&
    Number.isInteger(value) &&
    value >= areaRadiusLimits.least &&
    value <= areaRadiusLimits.most;
  return fits ? value : null;
}
