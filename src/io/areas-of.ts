import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { prepareAreas, type AreaName, type Areas } from '#core/summary/areas.ts';
import { FeatureKind } from '#core/summary/geometry-columns.ts';
import type { Dataset } from './dataset.ts';
import { inputProblem } from './input-problem.ts';

/**
 * Makes areas of a layer of polygons with the properties `code` and `name`; either stands in for the other when
 * it is missing. Codes must be unique, and so must names, since a street can be asked for by either.
 */
export function areasOf({ columns, propertiesOf }: Dataset, file: string): Result<Areas> {
  const names: AreaName[] = [];
  const problems: Problem[] = [];
  const seen = { code: new Map<string, number>(), name: new Map<string, number>() };
  for (let feature = 0; feature < columns.kinds.length; feature++) {
    const record = feature + 1;
    const properties = propertiesOf(feature);
    const code = textOf(properties.code) ?? textOf(properties.name);
    const name = textOf(properties.name) ?? code;
    if (columns.kinds[feature] !== FeatureKind.polygon) {
      problems.push(inputProblem('input.street-not-polygon', { file, record }));
    } else if (code === undefined || name === undefined) {
      problems.push(inputProblem('input.street-without-code', { file, record }));
    } else {
      names.push({ code, name });
      for (const [property, value] of [
        ['code', code],
        ['name', name],
      ] as const) {
        const first = seen[property].get(value);
        if (first === undefined) seen[property].set(value, record);
        else problems.push(inputProblem('input.street-twice', { file, record, property, value, first }));
      }
    }
  }
  if (columns.kinds.length === 0) problems.push(inputProblem('input.no-streets', { file }));
  return problems.length > 0 ? fail(...problems) : succeed(prepareAreas(columns, names));
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
