import type { Feature, Geometry } from 'geojson';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { fail, succeed, type Result } from '#core/problem.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import type { FigureCoverage } from '#core/report/coverage.ts';
import { followUps, type EarlierReport } from '#core/report/follow-up.ts';
import { reconcile } from '#core/report/reconcile.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas } from '#core/summary/areas.ts';
import type { Story } from '#core/story/story.ts';
import { streetRows, type StreetRow } from '#core/summary/street-row.ts';
import { summarise } from '#core/summary/summarise.ts';
import type { SearchEntry } from '#core/search/search-entry.ts';
import { checkCoverage } from '#compile/catalogue/check-coverage.ts';
import { loadCatalogue } from '#compile/catalogue/load-catalogue.ts';
import type { Geodata } from '#compile/geodata/geodata.ts';
import { loadGeodata } from '#compile/geodata/load-geodata.ts';
import { loadStory } from '#compile/story/load-story.ts';
import { searchEntries } from '#compile/search/search-entries.ts';
import { illustrateSets } from './illustrate-sets.ts';
import { placeProjects } from './place-projects.ts';
import { streetFacts } from './street-facts.ts';

/** A report and its ground, checked and joined: everything that is written to `public/data/`. */
export interface Edition {
  catalogue: Catalogue;
  reportText: string;
  /** How the catalogue answers for every figure of the report. */
  coverage: FigureCoverage;
  geodata: Geodata;
  /** One feature per located project, in the catalogue's order. */
  projectFeatures: Feature<Geometry>[];
  /** What stands on the map for members of sets whose places are not known; no real positions. */
  illustrative: IllustrativeThing[];
  rows: StreetRow[];
  /** Everything that can be searched, read aloud. */
  search: SearchEntry[];
  /** The talk through the report; null where nobody has written one. */
  story: Story | null;
}

export interface EditionFolders {
  /** Folder of one report: `seeds/<report-id>`. */
  seeds: string;
  geodata: string;
}

/**
 * Loads, checks and joins; fails with every broken rule of the first stage that has any.
 * @param earlier reports before this one, oldest first, whose targets it may have met
 */
export function compileEdition(
  folders: EditionFolders,
  earlier: readonly EarlierReport[] = [],
): Result<Edition> {
  const draft = loadCatalogue(folders.seeds);
  const ground = loadGeodata(folders.geodata);
  if (!draft.ok || !ground.ok)
    return fail(...[draft, ground].flatMap((each) => (each.ok ? [] : each.problems)));
  const { coverage, problems } = checkCoverage(draft.value);
  const { report } = draft.value;
  const { code } = ground.value.district.properties;
  if (report.district !== code) {
    problems.push(
      report.blame(['district'], `is ${report.district}, but the boundaries are those of ${code}`),
    );
  }
  if (problems.length > 0) return fail(...problems);

  const { streets, places } = ground.value;
  const areas = prepareAreas(
    toColumns(streets.features.map(({ geometry }) => geometry)),
    streets.features.map(({ properties: { code, name } }) => ({ code, name })),
  );

  const projects = placeProjects(draft.value, places, areas);
  if (!projects.ok) return projects;
  const illustrative = illustrateSets(draft.value, projects.value, ground.value, areas);
  if (!illustrative.ok) return illustrative;
  const { statements } = draft.value;
  const search = searchEntries({ projects: projects.value, statements }, ground.value);
  if (!search.ok) return search;
  const projectFeatures = projects.value.flatMap((project): Feature<Geometry>[] => {
    const geometry = project.place === null ? null : places.get(project.place)?.geometry;
    if (!geometry) return [];
    const { id, name, theme, status, precision, radiusMeters } = project;
    const properties = { id, nameZh: name.zh, nameEn: name.en, theme, status, precision, radiusMeters };
    return [{ type: 'Feature', properties, geometry }];
  });

  const lines = projectFeatures
    .map(({ geometry }) => geometry)
    .filter(({ type }) => type === 'LineString' || type === 'MultiLineString');
  const lengths = summarise(toColumns(lines), areas).streets;
  const rows = streetRows(
    streetFacts(ground.value, areas),
    projects.value,
    new Map(lengths.map(({ code, lengthMeters }) => [code, Math.round(lengthMeters * 10) / 10])),
  );

  const { id, title, issuer, date, translation, periods, text, misprints } = report;
  const { themes, excluded, quantities, pairs, related, relations, checks } = draft.value;
  const catalogue: Catalogue = {
    report: { id, title, issuer, date, textUrl: 'report.txt', translation, periods },
    themes,
    statements,
    projects: projects.value,
    excluded,
    misprints,
    quantities,
    pairs,
    related,
    relations,
    checks,
    reconciliation: reconcile(projects.value),
    followUps: followUps(earlier, { statements, quantities }),
  };
  const roads = ground.value.layers.roads.features.flatMap(({ properties: { name } }) => name ?? []);
  const story = loadStory(folders.seeds, { catalogue, streets: rows, roads });
  if (!story.ok) return story;
  return succeed({
    catalogue,
    reportText: text,
    coverage,
    geodata: ground.value,
    projectFeatures,
    illustrative: illustrative.value,
    rows,
    search: search.value,
    story: story.value,
  });
}
