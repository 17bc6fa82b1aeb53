const mostWholeDigits = 15;
const mostDecimals = 9;
/** Larger numbers would be written with an exponent. */
const mostValue = 10 ** mostWholeDigits - 1;

/** Texts joined by a separator that may occur in them: `~` escapes. */
export function joinFields(fields: readonly string[], separator: ':' | ';'): string {
  return fields
    .map((field) => field.replaceAll('~', '~~').replaceAll(separator, `~${markOf(separator)}`))
    .join(separator);
}

/** The texts that were joined; null where an escape is not one of `joinFields`. */
export function splitFields(text: string, separator: ':' | ';'): string[] | null {
  const mark = markOf(separator);
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
  // adding zero turns -0 into 0
  return plainNumber.test(text) ? Number(text) + 0 : null;
}

const plainNumber = new RegExp(`^-?\\d{1,${mostWholeDigits}}(\\.\\d{1,${mostDecimals}})?$`);

/**
 * A number as `readNumber` reads it, shortest with at most so many decimals (nine at most): no exponent, no sign
 * before a zero. What is too large to be written so becomes the largest that is not.
 */
export function writeNumber(value: number, decimals: number): string {
  const written = Math.max(-mostValue, Math.min(mostValue, value)).toFixed(Math.min(decimals, mostDecimals));
  const short = written.includes('.') ? written.replace(/\.?0+$/, '') : written;
  return short === '-0' ? '0' : short;
}

function markOf(separator: ':' | ';'): string {
  return separator === ':' ? '.' : ',';
}
