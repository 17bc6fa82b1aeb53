import { parseArgs } from 'node:util';
import { datums, type Datum } from '#core/place/datum.ts';
import { fail, problem, succeed, type Result } from '#core/problem.ts';

const outputFormats = ['json', 'csv', 'table'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What was asked for on the command line. */
export interface Options {
  help: boolean;
  /** Files of layers; empty for the built-in projects. */
  data: readonly string[];
  streets: string | undefined;
  /** Code or name of the one street to list. */
  street: string | undefined;
  crs: Datum;
  format: OutputFormat;
}

export const usage = `Usage: npm run -s summary -- [options]

Points, lines, length, polygons and overlap in each street of Yuexiu District.

  --data FILE         layer to summarise; may be given several times (default: the built-in projects)
  --streets FILE      polygons with the properties code and name (default: the 18 built-in streets)
  --street CODE|NAME  list this street alone; "outside" is then everything that is not in it
  --crs CRS           datum of the --data files: wgs84 (default), gcj02 or bd09
  --format FORMAT     json (default), csv or table
  --help              this text

FILE is GeoJSON (.geojson .json), FlatGeobuf (.fgb) or CSV (.csv .tsv .txt) with longitude and latitude columns
(longitude lng lon long 经度 x, latitude lat 纬度 y).
A point on a shared border counts once, in the street with the lower code. Length and overlap are metres and square
metres on Turf's sphere (radius 6371008.8 m), so that over all streets and "outside" they sum to the input's own, as
points do. A street's own area is measured on the WGS-84 ellipsoid, as a land office does (here 0.24 % less). A line or polygon that only touches a street (under a micrometre or a square centimetre, or under a
millionth of it when it is very small) does not count there.
Records without a place are left out and counted on standard error. Polygons may touch themselves in points but not
cross themselves; split a GeometryCollection into features first.
Exit status: 0, or 1 with one line on standard error and nothing on standard output.
`;

/** Parses the arguments after the command's name. */
export function parseOptions(args: readonly string[]): Result<Options> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', multiple: true, default: [] },
        streets: { type: 'string' },
        street: { type: 'string' },
        crs: { type: 'string', default: 'wgs84' },
        format: { type: 'string', default: 'json' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const crs = datums.find((datum) => datum === values.crs);
    if (!crs) return fail(problem('option.unknown-crs', { value: values.crs, known: datums.join(', ') }));
    const format = outputFormats.find((known) => known === values.format);
    if (!format)
      return fail(
        problem('option.unknown-format', { value: values.format, known: outputFormats.join(', ') }),
      );
    if (crs !== 'wgs84' && values.data.length === 0) return fail(problem('option.crs-without-data', { crs }));
    const { help, data, streets, street } = values;
    return succeed({ help, data, streets, street, crs, format });
  } catch (error) {
    // parseArgs says by a TypeError what is wrong with the arguments
    if (error instanceof TypeError) return fail(problem('option.invalid', { reason: error.message }));
    throw error;
  }
}
