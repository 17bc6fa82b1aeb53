import { imprintOfTable, withImprint } from '#core/export/about-table.ts';
import { exportFileName } from '#core/export/export-file-name.ts';
import type { ExportLayer } from '#core/export/export-layer.ts';
import type { ExportBook, ExportTable } from '#core/export/export-table.ts';
import type { ExportWords } from '#core/export/export-words.ts';
import { problem, type Problem } from '#core/problem.ts';

/** A file ready to be saved. */
export interface WrittenFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  /** What the format could not hold. */
  notes: readonly Problem[];
}

/** A format that can be written, known by the ending of its files; its writer is loaded when it is first asked for. */
interface Format<Content> {
  name: string;
  extension: `.${string}`;
  mediaType: string;
  write: (content: Content) => Promise<Uint8Array>;
  /** Whether it holds features without a place. */
  holdsUnlocated?: true;
}

/** Formats of a whole book of tables. */
export const bookFormats = [
  {
    name: 'Excel',
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (book) => (await import('./write-xlsx.ts')).writeXlsx(book),
  },
] as const satisfies readonly Format<ExportBook>[];

/** Formats of one table. */
export const tableFormats = [
  {
    name: 'CSV',
    extension: '.csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (table) => (await import('./write-csv.ts')).writeCsv(table),
  },
] as const satisfies readonly Format<ExportTable>[];

/** Formats of a layer of features. */
export const layerFormats = [
  {
    name: 'GeoJSON',
    extension: '.geojson',
    mediaType: 'application/geo+json',
    write: async (layer) => (await import('./write-geojson.ts')).writeGeoJson(layer),
    holdsUnlocated: true,
  },
  {
    name: 'FlatGeobuf',
    extension: '.fgb',
    mediaType: 'application/flatgeobuf',
    write: async (layer) => (await import('./write-layer-flatgeobuf.ts')).writeLayerFlatGeobuf(layer),
  },
  {
    name: 'KML',
    extension: '.kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    write: async (layer) => (await import('./write-kml.ts')).writeKml(layer),
    holdsUnlocated: true,
  },
] as const satisfies readonly Format<ExportLayer>[];

/** Loads every writer, so that all formats can be written without a network. */
export async function loadWriters(): Promise<void> {
  await Promise.all([
    import('./write-xlsx.ts'),
    import('./write-csv.ts'),
    import('./write-geojson.ts'),
    import('./write-layer-flatgeobuf.ts'),
    import('./write-kml.ts'),
  ]);
}

type ExtensionOf<Formats extends readonly { extension: string }[]> = Formats[number]['extension'];

/** All tables of a book in one file. */
export async function writeBook(
  book: ExportBook,
  extension: ExtensionOf<typeof bookFormats>,
): Promise<WrittenFile> {
  const name = exportFileName(book.imprint, 'tables', extension);
  return { name, ...(await written(bookFormats, extension, book)), notes: [] };
}

/** One table of a book in a file of its own, with the book's imprint in every row. */
export async function writeTable(
  table: ExportTable,
  { imprint }: Pick<ExportBook, 'imprint'>,
  words: ExportWords,
  extension: ExtensionOf<typeof tableFormats>,
): Promise<WrittenFile> {
  const name = exportFileName(imprintOfTable(table, imprint), table.id, extension);
  const stamped = withImprint(table, imprint, words);
  return { name, ...(await written(tableFormats, extension, stamped)), notes: [] };
}

/** A layer; a note tells how many features the format cannot hold because they have no place. */
export async function writeLayer(
  layer: ExportLayer,
  extension: ExtensionOf<typeof layerFormats>,
): Promise<WrittenFile> {
  const name = exportFileName(layer.imprint, layer.id, extension);
  const file = await written<ExportLayer>(layerFormats, extension, layer);
  const holdsAll = layerFormats.some(
    (format) => format.extension === extension && 'holdsUnlocated' in format,
  );
  const count = holdsAll ? 0 : layer.features.filter(({ geometry }) => geometry === null).length;
  const notes = count === 0 ? [] : [problem('export.left-out-without-place', { count })];
  return { name, ...file, notes };
}

async function written<Content>(
  formats: readonly Format<Content>[],
  extension: string,
  content: Content,
): Promise<Pick<WrittenFile, 'bytes' | 'mediaType'>> {
  const format = formats.find((each) => each.extension === extension);
  if (!format) throw new RangeError(`no format is written with the ending ${extension}`);
  return { bytes: new Uint8Array(await format.write(content)), mediaType: format.mediaType };
}
