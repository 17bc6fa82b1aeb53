type Path = readonly (string | number)[];

interface JsonScan {
  /** Offset of the part at the path, or of the nearest part above it. */
  found: number;
  /** Offset of the first character that is not JSON; null for well-formed text. */
  fault: number | null;
}

const stringToken = /"(?:[^"\\\n]|\\.)*"/y;
const plainToken = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /\s*/y;

/**
 * Walks a JSON text to the part at `path`. `JSON.parse` keeps no positions and, in recent engines, names no place
 * for a syntax error either; both are needed to tell a person which line to mend.
 */
export function scanJson(text: string, path: Path = []): JsonScan {
  let at = 0;
  let found = 0;

  const match = (token: RegExp): string | null => {
    token.lastIndex = at;
    const hit = token.exec(text)?.[0] ?? null;
    at += hit?.length ?? 0;
    return hit;
  };
  const take = (character: string): boolean => {
    match(space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };

  // every walker returns false at a fault and leaves `at` on it
  const walk = (depth: number, onPath: boolean): boolean => {
    match(space);
    if (onPath) found = at;
    if (text[at] === '{') return walkItems('{', '}', depth, onPath);
    if (text[at] === '[') return walkItems('[', ']', depth, onPath);
    return match(stringToken) !== null || match(plainToken) !== null;
  };
  const walkItems = (open: string, close: string, depth: number, onPath: boolean): boolean => {
    take(open);
    if (take(close)) return true;
    for (let index = 0; ; index++) {
      let key: string | number = index;
      if (open === '{') {
        match(space);
        const quoted = match(stringToken);
        if (quoted === null || !take(':')) return false;
        key = quoted.slice(1, -1);
      }
      if (!walk(depth + 1, onPath && path[depth] === key)) return false;
      if (take(close)) return true;
      if (!take(',')) return false;
    }
  };

  const wellFormed = walk(0, true) && (match(space), at === text.length);
  return { found, fault: wellFormed ? null : at };
}
