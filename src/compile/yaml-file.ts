import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';

type Path = readonly (string | number)[];

/** A checked hand-written file that still knows on which line each part stands. */
export interface YamlFile<T> {
  file: string;
  value: T;
  /** 1-based line of the part at `path`, or of the nearest part above it. */
  lineOf(path: Path): number;
  /** The broken rule at `path`, as a problem that names file, line and reason. */
  broken(path: Path, reason: string): Problem;
}

/** A rule that a data file breaks; `reason` says what is wrong and how to mend it. */
export function brokenRule(file: string, line: number, reason: string): Problem {
  return problem('data.broken-rule', { file, line, reason });
}

/** Reads and checks a YAML file. Fails with one problem per fault, each with its line. */
export function readYamlFile<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Result<YamlFile<v.InferOutput<Schema>>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(brokenRule(file, 0, 'the file is missing or cannot be read'));
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (path: Path) => lineOfNode(document, lines, path);
  if (document.errors.length > 0) {
    return fail(
      ...document.errors.map((error) =>
        brokenRule(file, lines.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? error.code),
      ),
    );
  }
  const references: Problem[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      const line = range ? lines.linePos(range[0]).line : 0;
      references.push(
        brokenRule(file, line, `*${source} is read as a reference: write the value out or quote it`),
      );
    },
  });
  // the library would throw on a reference to nothing, and grow without end on one to itself
  if (references.length > 0) return fail(...references);
  const checked = v.safeParse(schema, document.toJS());
  if (!checked.success) {
    return fail(
      ...checked.issues.map((issue) => {
        const path = (issue.path ?? []).map((item) => item.key as string | number);
        return brokenRule(file, lineOf(path), `${path.join('.') || 'file'}: ${issue.message}`);
      }),
    );
  }
  const broken = (path: Path, reason: string) => brokenRule(file, lineOf(path), reason);
  return succeed({ file, value: checked.output, lineOf, broken });
}

function lineOfNode(document: Document.Parsed, lines: LineCounter, path: Path): number {
  // the deepest part that exists answers for what is missing below it
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
