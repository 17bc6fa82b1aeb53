/** Texts joined by a separator that may occur in them: `~` escapes. */
export function joinFields(fields: readonly string[], separator: ':' | ';'): string {
  return fields
    .map((field) => field.replaceAll('~', '~~').replaceAll(separator, separator === ':' ? '~.' : '~,'))
    .join(separator);
}

/** The texts that were joined; null where an escape is not one of `joinFields`. */
export function splitFields(text: string, separator: ':' | ';'): string[] | null {
  const mark = separator === ':' ? '.' : ',';
  const fields = text.split(separator).map((field) => {
    let plain = '';
    for (let at = 0; at < field.length; at++) {
      if (field[at] !== '~') {
        plain += field.charAt(at);
        continue;
      }
      at += 1;
      if (field[at] === '~') plain += '~';
      else if (field[at] === mark) plain += separator;
      else return null;
    }
    return plain;
  });
  return fields.includes(null) ? null : fields.filter((field) => field !== null);
}

/** Text that can stand in an address and comes back the same: no half surrogate pair, no blank ends, not too long. */
export function asAddressText(text: string, mostCharacters: number): string {
  return [...text.replace(/\p{Surrogate}/gu, '\uFFFD').trim()].slice(0, mostCharacters).join('').trimEnd();
}

/** A number in plain decimals; null for anything else. */
export function readNumber(text: string): number | null {
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) + 0 : null;
}
