import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Misprint } from '#core/report/catalogue.ts';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { outlineReport } from '#core/report/outline.ts';
import { readYamlFile } from '#compile/yaml-file.ts';
import type { DraftReport } from './draft.ts';
import { reportSchema } from './edition-schema.ts';
import { locateOne } from './locate-passage.ts';

/** Reads `report.yaml` of an edition and the verbatim text that it names. */
export function readReport(directory: string): Result<DraftReport> {
  const read = readYamlFile(join(directory, 'report.yaml'), reportSchema);
  if (!read.ok) return read;
  const { file, value, broken } = read.value;
  const repeated = value.periods.findIndex(
    ({ id }, index) => value.periods.findIndex((other) => other.id === id) < index,
  );
  if (repeated >= 0)
    return fail(broken(['periods', repeated, 'id'], 'this period is named twice: remove one'));

  const textFile = join(dirname(file), value.text);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(textFile);
  } catch {
    return fail(
      broken(['text'], `the report's text ${value.text} is missing: put it there or mend the path`),
    );
  }
  let text: string;
  try {
    // drops a byte order mark as a browser's fetch does, so that offsets are the same in both
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(broken(['text'], `the report's text ${value.text} is not UTF-8: save it as UTF-8`));
  }
  if (text.trim() === '') return fail(broken(['text'], `the report's text ${value.text} is empty`));

  const outline = outlineReport(text);
  const problems: Problem[] = [];
  const misprints = value.misprints.flatMap((record, index): Misprint[] => {
    const place = locateOne(text, outline, record);
    if ('reason' in place) {
      problems.push(broken(['misprints', index, 'quote'], place.reason));
      return [];
    }
    const { start, end } = place;
    return [{ quote: text.slice(start, end), start, end, correction: record.correction }];
  });
  return problems.length > 0
    ? fail(...problems)
    : succeed({ ...value, text, textFile, misprints, blame: broken });
}
