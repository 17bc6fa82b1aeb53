import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { toStoryRecord } from '#io/story-schema.ts';
import { toFlatGeobuf } from '#io/write-flatgeobuf.ts';
import type { ListedReport } from '#core/report/listed-report.ts';
import type { Edition } from './compile-edition.ts';
import { dataPackage } from './data-package.ts';
import { illustrativeFile } from './illustrative-file.ts';
import { searchFile } from './search-file.ts';
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
    ['search.json', searchFile(edition.search)],
    ...storyFiles(edition),
    ['report.txt', edition.reportText],
    ['streets.fgb', geometry(streets)],
    ['district.fgb', geometry({ type: 'FeatureCollection', features: [district] })],
    ...Object.entries(layers).map(([id, layer]): [string, Uint8Array] => [`${id}.fgb`, geometry(layer)]),
    ['projects.fgb', geometry({ type: 'FeatureCollection', features: edition.projectFeatures })],
    ['illustrative.fgb', illustrativeFile(edition)],
  ]);
}

/**
 * Replaces everything in the folder by the reports' files: the latest report's in the folder itself, each earlier
 * one's in `reports/<id>/`, and `reports.json`, which lists them, latest first.
 * @param editions oldest first
 */
export function writeReports(folder: string, editions: readonly Edition[]): void {
  rmSync(folder, { recursive: true, force: true });
  const listed = editions.toReversed().map((edition, index): [ListedReport, Edition] => {
    const { id, title, translation, date, periods } = edition.catalogue.report;
    const own = index === 0 ? '' : `reports/${id}/`;
    return [{ id, title, translation, date, period: periods[0]?.name ?? null, folder: own }, edition];
  });
  for (const [{ folder: own }, edition] of listed) {
    mkdirSync(join(folder, own), { recursive: true });
    for (const [name, content] of editionFiles(edition)) writeFileSync(join(folder, own, name), content);
  }
  writeFileSync(join(folder, 'reports.json'), json(listed.map(([report]) => report)));
}

/** A report without a story has no file of one. */
function storyFiles({ story, catalogue }: Edition): [string, string][] {
  return story ? [['story.json', json(toStoryRecord(story, catalogue.report.id))]] : [];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
