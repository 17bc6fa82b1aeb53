import type { Geodata } from '#compile/geodata/geodata.ts';
import type { Credit, LayerSource } from '#compile/geodata/sources.ts';
import type { Edition } from './compile-edition.ts';
import { summaryColumns } from './summary-csv.ts';

/** Layers of the geodata that are served, in the order of the package. */
const layerIds = ['streets', 'district', 'roads', 'green', 'water', 'waterways', 'metro-stations'] as const;

/**
 * The description of the compiled data as a Frictionless Data Package: every file with its format, source and
 * licence. Source: https://specs.frictionlessdata.io/data-package/
 */
export function dataPackage({ catalogue, geodata, story }: Edition): object {
  const { report } = catalogue;
  const { credits, sources } = creditsOf(geodata);
  const reportSource = { title: `${report.issuer}: ${report.title} (${report.date})`, path: report.textUrl };
  return {
    profile: 'data-package',
    name: report.id,
    title: report.title,
    created: report.date,
    licenses: credits.map(({ licence }) => ({ name: licence.id, title: licence.name, path: licence.url })),
    sources: credits.map(({ text, url }) => ({ title: text, path: url })),
    resources: [
      ...layerIds.map((id) => layerResource(id, sources)),
      {
        ...layerResource('streets', sources),
        name: 'projects',
        path: 'projects.fgb',
        title: 'Located projects; vague places as discs of their radius',
      },
      {
        ...layerResource('roads', sources),
        name: 'illustrative',
        path: 'illustrative.fgb',
        title: 'Illustrative distribution: NOT real positions',
        description:
          'Symbols and stretches for things that the report counts but does not locate, put by a seeded random ' +
          'choice on built-up ground and along named roads. They show only what such numbers could look like. ' +
          'quantity sums to what the report counts less what is located; it is in the unit of the set.',
      },
      {
        name: 'catalogue',
        path: 'catalogue.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        sources: [reportSource],
      },
      {
        ...layerResource('roads', sources),
        name: 'search',
        path: 'search.json',
        title: 'What can be searched: names with their pinyin, and the sentences of the report',
        description:
          'Streets, projects, places, roads, metro stations and statements; a toneless syllable per Chinese ' +
          'character, from a dictionary, heteronyms in place names corrected by hand.',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        sources: [reportSource, ...layerResource('roads', sources).sources],
      },
      ...(story
        ? [
            {
              name: 'story',
              path: 'story.json',
              title:
                'The report as a talk: scenes with a view of the map, figures and sentences of the report',
              format: 'json',
              mediatype: 'application/json',
              encoding: 'utf-8',
              sources: [reportSource],
            },
          ]
        : []),
      {
        name: 'summary',
        path: 'summary.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
      {
        name: 'summary-table',
        path: 'summary.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: summaryColumns.map((name) => ({
            name,
            type: ['code', 'name', 'nameEn'].includes(name) ? 'string' : 'number',
          })),
          primaryKey: 'code',
        },
      },
      {
        name: 'report',
        path: report.textUrl,
        format: 'txt',
        mediatype: 'text/plain',
        encoding: 'utf-8',
        sources: [reportSource],
      },
    ],
  };
}

function layerResource(id: string, sources: readonly LayerSource[]) {
  const source = sources.find((each) => each.id === id);
  if (!source) throw new Error(`sources.yaml has no entry for the layer ${id}`);
  return {
    name: id,
    path: `${id}.fgb`,
    title: source.title.en,
    description: `${source.source}. ${source.limits.en}`,
    format: 'fgb',
    mediatype: 'application/flatgeobuf',
    ...(source.date === null ? {} : { version: source.date }),
    licenses: source.credits.map(({ licence }) => ({
      name: licence.id,
      title: licence.name,
      path: licence.url,
    })),
    sources: source.credits.map(({ text, url }) => ({ title: text, path: url })),
  };
}

function creditsOf({ sources }: Geodata): { credits: Credit[]; sources: readonly LayerSource[] } {
  const credits = new Map(sources.flatMap((source) => source.credits).map((credit) => [credit.id, credit]));
  return { credits: [...credits.values()], sources };
}
