/** Of a set: what the report counts, and what of it has a place. */
export const setParts = ['reported', 'located', 'not-published'] as const;
/** Of the projects of a theme that stand for themselves. */
export const themeParts = ['projects', 'located', 'not-published'] as const;
/** Of everything that is shown. */
export const totalParts = [
  'streets',
  'area',
  'statements',
  'results',
  'targets',
  'measures',
  'projects',
  'located',
  'not-published',
  'sets',
  'sets-without-place',
  'completed',
  'under-way',
  'started',
  'planned',
] as const;

/**
 * A figure that a scene shows: the report's own (`measure`), or one computed by a stated rule from what the report
 * and the map hold. It names the figure and never holds its value.
 */
export type FigureReference =
  | { kind: 'measure' | 'check' | 'pair'; id: string }
  | { kind: 'set'; id: string; part: (typeof setParts)[number] }
  | { kind: 'theme'; id: string; part: (typeof themeParts)[number] }
  | { kind: 'total'; part: (typeof totalParts)[number] };

/** `measure:ID`, `check:ID`, `pair:ID`, `set:ID:PART`, `theme:ID:PART` or `total:PART`. */
export function writeFigureReference(reference: FigureReference): string {
  switch (reference.kind) {
    case 'measure':
    case 'check':
    case 'pair':
      return `${reference.kind}:${reference.id}`;
    case 'set':
    case 'theme':
      return `${reference.kind}:${reference.id}:${reference.part}`;
    case 'total':
      return `total:${reference.part}`;
  }
}

/** Null for what is not one; whether its id is known is another question. */
export function readFigureReference(text: string): FigureReference | null {
  const [kind, ...fields] = text.split(':');
  const [id = '', part] = fields;
  switch (kind) {
    case 'measure':
    case 'check':
    case 'pair':
      return fields.length === 1 && id !== '' ? { kind, id } : null;
    case 'set': {
      const known = setParts.find((each) => each === part);
      return fields.length === 2 && id !== '' && known ? { kind, id, part: known } : null;
    }
    case 'theme': {
      const known = themeParts.find((each) => each === part);
      return fields.length === 2 && id !== '' && known ? { kind, id, part: known } : null;
    }
    case 'total': {
      const known = totalParts.find((each) => each === id);
      return fields.length === 1 && known ? { kind, part: known } : null;
    }
    default:
      return null;
  }
}
