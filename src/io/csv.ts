import Papa from 'papaparse';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { FeatureKind, GeometryColumnsBuilder } from '#core/summary/geometry-columns.ts';
import type { Dataset } from './dataset.ts';
import { decodeChineseText, decodeText } from './decode-text.ts';
import { inputProblem, MAX_PROBLEMS } from './input-problem.ts';
import { validateColumns } from './validate-columns.ts';

/** Column names that hold coordinates, best first. */
const LONGITUDE_NAMES = ['longitude', 'lng', 'lon', 'long', '经度', 'x'];
const LATITUDE_NAMES = ['latitude', 'lat', '纬度', 'y'];
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads points from CSV with a header row; the delimiter is found out. Text is UTF-8 or, as Chinese spreadsheets
 * export it, GB18030. A row whose two coordinates are both blank stays a record without a place.
 * Records are rows under the header, from 1, blank lines not counted.
 */
export function readCsv(bytes: Uint8Array, file: string): Result<Dataset> {
  const utf8 = decodeText(bytes);
  const text = utf8 ?? decodeChineseText(bytes);
  if (text === undefined) return fail(inputProblem('input.not-utf8', { file }));
  if (text.trim() === '') return fail(inputProblem('input.empty-file', { file }));
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const damage = errors.find(({ type }) => type === 'Quotes');
  if (damage)
    return fail(inputProblem('input.csv-damaged', { file, record: damage.row ?? 0, reason: damage.message }));
  const [header = [], ...rows] = data;
  const names = header.map((name) => name.trim());
  const lngColumn = findColumn(names, LONGITUDE_NAMES);
  const latColumn = findColumn(names, LATITUDE_NAMES);
  if (lngColumn === undefined || latColumn === undefined) {
    return fail(inputProblem('input.csv-without-coordinates', { file, columns: names.join(', ') }));
  }

  const builder = new GeometryColumnsBuilder();
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const fault = appendRow(builder, row[lngColumn] ?? '', row[latColumn] ?? '', file, index + 1);
    if (fault) problems.push(fault);
    if (problems.length >= MAX_PROBLEMS) break;
  }
  if (problems.length > 0) return fail(...problems);
  const checked = validateColumns(builder.finish(), file);
  if (!checked.ok) return checked;
  const notes = utf8 === undefined ? [inputProblem('input.decoded-as-gb18030', { file })] : [];
  const propertiesOf = (record: number) =>
    Object.fromEntries(names.map((name, i) => [name, rows[record]?.[i] ?? '']));
  return succeed({ columns: checked.value, propertiesOf }, [...notes, ...checked.notes]);
}

function findColumn(names: readonly string[], wanted: readonly string[]): number | undefined {
  const lowerCase = names.map((name) => name.toLowerCase());
  const name = wanted.find((candidate) => lowerCase.includes(candidate));
  return name === undefined ? undefined : lowerCase.indexOf(name);
}

function appendRow(
  builder: GeometryColumnsBuilder,
  lngCell: string,
  latCell: string,
  file: string,
  record: number,
): Problem | undefined {
  const cells = [lngCell.trim(), latCell.trim()];
  const [lng = '', lat = ''] = cells;
  if (lng === '' && lat === '') {
    builder.beginFeature(FeatureKind.none);
    return undefined;
  }
  if (lng === '' || lat === '')
    return inputProblem('input.csv-half-position', { file, record, value: lng + lat });
  const wrong = cells.find((cell) => !DECIMAL.test(cell));
  if (wrong !== undefined)
    return inputProblem('input.coordinate-not-number', { file, record, value: JSON.stringify(wrong) });
  builder.point(Number(lng), Number(lat));
  return undefined;
}
