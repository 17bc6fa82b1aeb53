import type { Feature, HeaderMeta } from 'flatgeobuf';
import { deserialize, parseProperties } from 'flatgeobuf/lib/mjs/generic.js';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { GeometryColumnsBuilder } from '#core/summary/geometry-columns.ts';
import { appendFlatGeobufGeometry } from './append-flatgeobuf-geometry.ts';
import type { Dataset } from './dataset.ts';
import { checkFeatures, checkMagic } from './flatgeobuf-frame.ts';
import { inputProblem } from './input-problem.ts';
import { validateColumns } from './validate-columns.ts';

export { toFlatGeobuf } from './write-flatgeobuf.ts';

/** Carries a problem out of the library's generator. */
class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.key);
    this.problem = problem;
  }
}

/**
 * Reads a whole FlatGeobuf (version 3) in WGS-84. A feature without geometry stays a record without a place.
 * Properties are decoded when asked for.
 */
export async function readFlatGeobuf(bytes: Uint8Array, file: string): Promise<Result<Dataset>> {
  const fault = checkMagic(bytes, file);
  if (fault) return fail(fault);
  const builder = new GeometryColumnsBuilder();
  const features: Feature[] = [];
  let columnMeta: HeaderMeta['columns'] = null;
  try {
    const records = deserialize(bytes, {
      headerMetaFn: (header) => {
        columnMeta = header.columns;
        const refused = checkCrs(header, file) ?? checkFeatures(bytes, header, file);
        if (refused) throw new Refusal(refused);
        // the library looks for the end of an index over no features for ever
        if (header.featuresCount === 0 && header.indexNodeSize > 0) header.indexNodeSize = 0;
      },
      fromFeature: (_id, feature, header) => {
        features.push(feature);
        const refused = appendFlatGeobufGeometry(
          builder,
          feature,
          header.geometryType,
          bytes.length,
          file,
          features.length,
        );
        if (refused) throw new Refusal(refused);
        return {};
      },
    });
    // everything happens in fromFeature; the library only has to be kept going
    while (!(await records.next()).done);
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem);
    const reason = error instanceof Error ? error.message : String(error);
    return fail(inputProblem('input.flatgeobuf-damaged', { file, record: features.length, reason }));
  }
  const checked = validateColumns(builder.finish(), file);
  if (!checked.ok) return checked;
  const propertiesOf = (record: number): Readonly<Record<string, unknown>> => {
    const feature = features[record];
    return feature ? parseProperties(feature, columnMeta) : {};
  };
  return succeed({ columns: checked.value, propertiesOf }, checked.notes);
}

function checkCrs({ crs }: HeaderMeta, file: string): Problem | undefined {
  if (!crs || crs.code === 0 || crs.code === 4326) return undefined;
  return inputProblem('input.crs-unsupported', { file, crs: `${crs.org ?? 'EPSG'}:${crs.code}` });
}
