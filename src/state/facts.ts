import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import type { StreetProperties } from '#core/place/place.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import type { ListedReport } from '#core/report/listed-report.ts';
import type { Story } from '#core/story/story.ts';
import type { StreetFacts, StreetRow } from '#core/summary/street-row.ts';
import { catalogueSchema } from '#io/catalogue-schema.ts';
import { dataPackageSchema } from '#io/data-package.ts';
import { isPolygonal, readFeatureCollection } from '#io/feature-collection.ts';
import { reportsSchema } from '#io/reports-schema.ts';
import { readStory } from '#io/story-schema.ts';
import { streetRowsSchema } from '#io/street-rows-schema.ts';
import { storyContextOf } from './story-context.ts';

type Streets = FeatureCollection<Polygon | MultiPolygon, StreetProperties>;

const contextLayerIds = ['roads', 'green', 'water', 'waterways', 'metro-stations'] as const;

const storyFile = 'story.json';

/** Everything that was compiled from report and boundaries; never changed after loading. */
export interface Facts {
  /** All compiled reports, latest first; `catalogue` is of one of them. */
  reports: readonly ListedReport[];
  /** Address of the folder that this report's files lie in, ending in `/`. */
  folder: string;
  catalogue: Catalogue;
  reportText: string;
  /** In the order of their codes. */
  streetFacts: readonly (StreetFacts & StreetRow)[];
  streets: Streets;
  district: FeatureCollection;
  /** Of the located projects, by id. */
  projectGeometries: ReadonlyMap<string, Geometry>;
  context: Record<(typeof contextLayerIds)[number], FeatureCollection>;
  credits: readonly { title: string; path: string }[];
  /** The report as a talk; null where nobody has written one. */
  story: Story | null;
}

/**
 * Loads the compiled data below a root (address ending in `/`): of the report with the asked id, else of the latest.
 * Fails with what is missing or malformed.
 */
export async function loadFacts(root: string, askedReport: string | null): Promise<Result<Facts>> {
  const reports = await loadJson(root, 'reports.json', reportsSchema);
  if (!reports.ok) return reports;
  const asked = reports.value.find(({ id }) => id === askedReport);
  return loadReport(root + (asked?.folder ?? ''), reports.value);
}

async function loadReport(folder: string, reports: readonly ListedReport[]): Promise<Result<Facts>> {
  const problems: Problem[] = [];
  const collect = async <T>(loading: Promise<Result<T>>): Promise<T | null> => {
    const result = await loading;
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return null;
  };
  const layer = (id: string) => collect(loadLayer(folder, id));
  const [catalogue, rows, credits, streets, district, projects, ...context] = await Promise.all([
    collect(loadJson(folder, 'catalogue.json', catalogueSchema)),
    collect(loadJson(folder, 'summary.json', streetRowsSchema)),
    collect(loadJson(folder, 'datapackage.json', dataPackageSchema)),
    collect(loadStreets(folder)),
    layer('district'),
    layer('projects'),
    ...contextLayerIds.map(layer),
  ]);
  const reportText = catalogue && (await collect(loadText(folder, catalogue.report.textUrl)));
  if (!catalogue || !rows || !credits || !streets || !district || !projects || reportText === null) {
    return fail(...problems);
  }
  const [roads, green, water, waterways, stations] = context;
  if (!roads || !green || !water || !waterways || !stations) return fail(...problems);
  const facts = {
    reports,
    folder,
    catalogue,
    reportText,
    streetFacts: rows,
    streets,
    district,
    projectGeometries: new Map(
      projects.features.map(({ properties, geometry }) => [String(properties?.id), geometry]),
    ),
    context: { roads, green, water, waterways, 'metro-stations': stations },
    credits: credits.sources,
  };
  const listed = credits.resources.some(({ path }) => path === storyFile);
  const told = listed ? await loadStory(folder, facts) : succeed(null);
  // the report stands without its talk; that it is missing is told
  return told.ok
    ? succeed({ ...facts, story: told.value }, told.notes)
    : succeed({ ...facts, story: null }, told.problems);
}

async function loadStory(folder: string, facts: Omit<Facts, 'story'>): Promise<Result<Story>> {
  const json = await loadJson(folder, storyFile, v.unknown());
  return json.ok ? readStory(json.value, storyFile, storyContextOf(facts)) : json;
}

async function loadBytes(folder: string, name: string): Promise<Result<Uint8Array>> {
  try {
    const response = await fetch(folder + name);
    if (!response.ok) return fail(problem('data.not-loaded', { file: name, status: response.status }));
    return succeed(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return fail(
      problem('data.not-loaded', { file: name, status: error instanceof Error ? error.message : '' }),
    );
  }
}

async function loadText(folder: string, name: string): Promise<Result<string>> {
  const bytes = await loadBytes(folder, name);
  return bytes.ok ? succeed(new TextDecoder().decode(bytes.value)) : bytes;
}

/** A compiled JSON file of the folder, checked. */
export async function loadJson<T>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<T>> {
  const text = await loadText(folder, name);
  if (!text.ok) return text;
  try {
    const checked = v.safeParse(schema, JSON.parse(text.value));
    if (checked.success) return succeed(checked.output);
    return fail(problem('data.malformed', { file: name, reason: checked.issues[0].message }));
  } catch {
    return fail(problem('data.malformed', { file: name, reason: 'not JSON' }));
  }
}

/** A compiled layer of the folder, for drawing. */
export async function loadLayer(folder: string, id: string): Promise<Result<FeatureCollection>> {
  const bytes = await loadBytes(folder, `${id}.fgb`);
  return bytes.ok ? readFeatureCollection(bytes.value, `${id}.fgb`) : bytes;
}

const streetProperties = v.object({ code: v.string(), name: v.string(), nameEn: v.string() });

async function loadStreets(folder: string): Promise<Result<Streets>> {
  const layer = await loadLayer(folder, 'streets');
  if (!layer.ok) return layer;
  const features: Feature<Polygon | MultiPolygon, StreetProperties>[] = [];
  for (const { geometry, properties } of layer.value.features) {
    const checked = v.safeParse(streetProperties, properties);
    if (!checked.success || !isPolygonal(geometry)) {
      return fail(
        problem('data.malformed', { file: 'streets.fgb', reason: 'a street without code, name or polygon' }),
      );
    }
    features.push({ type: 'Feature', geometry, properties: checked.output });
  }
  return succeed({ type: 'FeatureCollection', features });
}
