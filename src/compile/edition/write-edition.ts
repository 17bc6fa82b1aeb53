import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { toFlatGeobuf } from '#io/write-flatgeobuf.ts';
import type { Edition } from './compile-edition.ts';
import { dataPackage } from './data-package.ts';
import { summaryCsv } from './summary-csv.ts';

/** The compiled files by name; the same edition gives the same bytes. */
export function editionFiles(edition: Edition): Map<string, string | Uint8Array> {
  const { streets, district, layers } = edition.geodata;
  const geometry = (collection: FeatureCollection) => toFlatGeobuf(collection);
  return new Map<string, string | Uint8Array>([
    ['catalogue.json', json(edition.catalogue)],
    ['summary.json', json(edition.rows)],
    ['summary.csv', summaryCsv(edition.rows)],
    ['datapackage.json', json(dataPackage(edition))],
    ['report.txt', edition.reportText],
    ['streets.fgb', geometry(streets)],
    ['district.fgb', geometry({ type: 'FeatureCollection', features: [district] })],
    ...Object.entries(layers).map(([id, layer]): [string, Uint8Array] => [`${id}.fgb`, geometry(layer)]),
    ['projects.fgb', geometry({ type: 'FeatureCollection', features: edition.projectFeatures })],
  ]);
}

/** Replaces everything in the folder by the edition's files. */
export function writeEdition(folder: string, edition: Edition): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of editionFiles(edition)) writeFileSync(join(folder, name), content);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
