/**
 * How an address names a story that is not the report's: `own.ID` is kept on a device, `packed.…` is the story
 * itself, deflated and written in base64url.
 */
export type StoryName = { kind: 'own'; id: string } | { kind: 'packed'; packed: string };

/** Ids of own stories: they stand in addresses. */
const ownId = /^[a-z0-9-]{1,80}$/;

export function writeStoryName(name: StoryName): string {
  return name.kind === 'own' ? `own.${name.id}` : `packed.${name.packed}`;
}

/** Null for what is no name; whether there is such a story is another question. */
export function readStoryName(text: string): StoryName | null {
  const [kind, rest = '', ...more] = text.split('.');
  if (more.length > 0) return null;
  if (kind === 'own') return ownId.test(rest) ? { kind, id: rest } : null;
  return kind === 'packed' && /^[A-Za-z0-9_-]+$/.test(rest) ? { kind, packed: rest } : null;
}

export function isStoryName(text: string): boolean {
  return readStoryName(text) !== null;
}
