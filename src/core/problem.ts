/**
 * Expected failures as values. Below the screen a message is a key and its parameters, never prose:
 * the `i18n` room (or the command line) turns it into a sentence.
 */
export interface Problem {
  /** Dotted name of what went wrong, e.g. `input.latitude-out-of-range`. */
  key: string;
  /** Values the sentence needs: file, line, record, the offending value. */
  params: Readonly<Record<string, string | number>>;
}

/** Either a value with notes worth telling, or the problems that prevented it. */
export type Result<T> =
  { ok: true; value: T; notes: readonly Problem[] } | { ok: false; problems: readonly Problem[] };

export function problem(key: string, params: Problem['params'] = {}): Problem {
  return { key, params };
}

export function succeed<T>(value: T, notes: readonly Problem[] = []): Result<T> {
  return { ok: true, value, notes };
}

export function fail(...problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems };
}
