import { fail, type Result } from '#core/problem.ts';
import { readCsv } from './csv.ts';
import type { Dataset, Read } from './dataset.ts';
import { readFlatGeobuf } from './flatgeobuf.ts';
import { readGeoJson } from './geojson.ts';
import { inputProblem } from './input-problem.ts';

interface Format {
  name: string;
  /** Endings of file names, lower case with the dot. */
  extensions: readonly string[];
  read: Read;
}

/** Formats that can be read, by the ending of the file's name. */
const formats: readonly Format[] = [
  { name: 'GeoJSON', extensions: ['.geojson', '.json'], read: readGeoJson },
  { name: 'FlatGeobuf', extensions: ['.fgb'], read: readFlatGeobuf },
  { name: 'CSV', extensions: ['.csv', '.tsv', '.txt'], read: readCsv },
];

/** Reads a layer in the format that the ending of its name says. */
export async function readDataset(bytes: Uint8Array, file: string): Promise<Result<Dataset>> {
  const name = file.toLowerCase();
  const format = formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  if (!format) {
    const known = formats.flatMap(({ extensions }) => extensions).join(' ');
    return fail(inputProblem('input.unknown-format', { file, known }));
  }
  if (bytes.length === 0) return fail(inputProblem('input.empty-file', { file }));
  return format.read(bytes, file);
}
