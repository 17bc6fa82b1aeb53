import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { brokenRule, type YamlFile } from '#compile/yaml-file.ts';
import { fail, succeed, type Result } from '#core/problem.ts';
import { scanJson } from './json-position.ts';

/** A checked JSON file that still knows on which line each part stands, as a YAML file does. */
export type JsonFile<T> = YamlFile<T>;

/** Reads and checks a JSON file. Fails with one problem per fault, each with its line. */
export function readJsonFile<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Result<JsonFile<v.InferOutput<Schema>>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(brokenRule(file, 0, 'the file is missing or cannot be read'));
  }
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const { fault } = scanJson(text);
  if (fault !== null) {
    const found = fault < text.length ? JSON.stringify(text[fault]) : 'the end of the file';
    return fail(brokenRule(file, lineAt(fault), `not JSON: unexpected ${found}`));
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return fail(brokenRule(file, 1, `not JSON: ${String(error)}`));
  }
  const lineOf = (path: readonly (string | number)[]) => lineAt(scanJson(text, path).found);
  const checked = v.safeParse(schema, content);
  if (!checked.success) {
    return fail(
      ...checked.issues.map((issue) => {
        const path = (issue.path ?? []).map((item) => item.key as string | number);
        return brokenRule(file, lineOf(path), `${path.join('.') || 'file'}: ${issue.message}`);
      }),
    );
  }
  const broken = (path: readonly (string | number)[], reason: string) =>
    brokenRule(file, lineOf(path), reason);
  return succeed({ file, value: checked.output, lineOf, broken });
}
