import { fail, succeed, type Result } from '#core/problem.ts';
import { inputProblem } from './input-problem.ts';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses JSON. `NaN` and `Infinity`, which some programs write and JSON does not have, are kept as strings, so
 * that the check of coordinates can name the record they stand in.
 */
export function parseJson(text: string, file: string): Result<unknown> {
  try {
    return succeed(parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return parseWithNonNumbers(text, file, error.message);
  }
}

function parseWithNonNumbers(text: string, file: string, reason: string): Result<unknown> {
  // strings are matched first and put back as they are
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
  try {
    return succeed(parse(quoted));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(inputProblem('input.not-json', { file, reason: reason.replace(/\s+/g, ' ') }));
  }
}

function parse(text: string): unknown {
  return JSON.parse(text);
}
