import { mostAreaNameCharacters, type AreaShape, type DrawnArea } from '#core/area/drawn-area.ts';
import { settleShape } from '#core/area/settle-shape.ts';
import { asAddressText, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';
import { packPositions, unpackPositions } from './packed-positions.ts';

/** What a buffer may lie around. */
export interface BufferCores {
  /** Ids. */
  projects: ReadonlySet<string>;
  /** Names. */
  roads: ReadonlySet<string>;
}

/** Areas as the value of `area=`: fields of one joined by `:`, areas by `;`. */
export function encodeAreas(areas: readonly DrawnArea[]): string {
  return joinFields(areas.map(encodeArea), ';');
}

/** The areas that can be read, and the texts of those that cannot. */
export function decodeAreas(text: string, cores: BufferCores): { areas: DrawnArea[]; broken: string[] } {
  const items = splitFields(text, ';');
  if (items === null) return { areas: [], broken: [text] };
  const areas: DrawnArea[] = [];
  const broken: string[] = [];
  for (const item of items) {
    const area = decodeArea(item, cores);
    if (area === null) broken.push(item);
    else areas.push(area);
  }
  return { areas, broken };
}

function encodeArea({ name, shape }: DrawnArea): string {
  const written = asAddressText(name, mostAreaNameCharacters);
  return joinFields([...encodeShape(shape), ...(written === '' ? [] : [written])], ':');
}

function encodeShape(shape: AreaShape): string[] {
  switch (shape.kind) {
    case 'polygon':
      return ['p', packPositions(shape.ring)];
    case 'rectangle':
      return ['r', packPositions([shape.southWest, shape.northEast])];
    case 'circle':
      return ['c', packPositions([shape.center]), writeNumber(shape.radiusMeters, 0)];
    case 'buffer': {
      const [letter, core] = shape.core.kind === 'project' ? ['bp', shape.core.id] : ['br', shape.core.name];
      return [letter, core, writeNumber(shape.radiusMeters, 0)];
    }
  }
}

function decodeArea(text: string, cores: BufferCores): DrawnArea | null {
  const [letter = '', ...fields] = splitFields(text, ':') ?? [];
  const withRadius = letter === 'c' || letter === 'bp' || letter === 'br';
  const [first = '', radius = '', name = '', ...surplus] = withRadius
    ? fields
    : [fields[0], '', ...fields.slice(1)];
  const shape = surplus.length > 0 ? null : decodeShape(letter, first, radius, cores);
  const settled = shape && settleShape(shape);
  return settled?.ok ? { name: asAddressText(name, mostAreaNameCharacters), shape: settled.value } : null;
}

/** A shape that may still be no area. */
function decodeShape(letter: string, text: string, radius: string, cores: BufferCores): AreaShape | null {
  const radiusMeters = readNumber(radius) ?? 0;
  switch (letter) {
    case 'p':
      return { kind: 'polygon', ring: unpackPositions(text) ?? [] };
    case 'r': {
      const [southWest, northEast, ...surplus] = unpackPositions(text) ?? [];
      return southWest && northEast && surplus.length === 0
        ? { kind: 'rectangle', southWest, northEast }
        : null;
    }
    case 'c': {
      const [center, ...surplus] = unpackPositions(text) ?? [];
      return center && surplus.length === 0 ? { kind: 'circle', center, radiusMeters } : null;
    }
    case 'bp':
      return cores.projects.has(text)
        ? { kind: 'buffer', core: { kind: 'project', id: text }, radiusMeters }
        : null;
    case 'br':
      return cores.roads.has(text)
        ? { kind: 'buffer', core: { kind: 'road', name: text }, radiusMeters }
        : null;
    default:
      return null;
  }
}
