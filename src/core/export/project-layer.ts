import type { Geometry } from 'geojson';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { Catalogue, Project } from '#core/report/catalogue.ts';
import { attributesOf, describeFeature } from './describe-feature.ts';
import type { ExportLayer } from './export-layer.ts';
import type { ExportWords } from './export-words.ts';
import { makeImprint, type Credit } from './imprint.ts';
import type { NamedStreet } from './place-words.ts';
import { standingIllustrated, standingOf, type Standing } from './standing.ts';

/** What a layer of the shown projects is made of. */
export interface ProjectLayerFacts {
  catalogue: Pick<Catalogue, 'report' | 'themes' | 'statements'>;
  credits: readonly Credit[];
  shown: readonly PlacedProject[];
  rows: readonly NamedStreet[];
  /** By project id, this device's places of single projects included; vague places as discs. */
  geometries: ReadonlyMap<Project['id'], Geometry>;
  /** Empty while the illustration is not shown. */
  illustrative: readonly IllustrativeThing[];
  /** The filters in force, in words. */
  filters: readonly string[];
}

/**
 * A feature per shown project or set, per place that this device gave to a part of a set, and per illustrative thing.
 * What has no place is a feature without geometry.
 */
export function projectLayer(facts: ProjectLayerFacts, words: ExportWords): ExportLayer {
  const { catalogue, credits, shown, rows, geometries, illustrative, filters } = facts;
  const { report, themes } = catalogue;
  const placesHere = shown.reduce((sum, { locatedHere }) => sum + locatedHere.length, 0);
  const isIllustrative = illustrative.length > 0;
  const imprint = makeImprint({ report, credits, filters, illustrative: isIllustrative, placesHere }, words);
  const statements = new Map(catalogue.statements.map((statement) => [statement.id, statement]));
  const standing = [
    ...shown.flatMap((project) => standingOf(project, geometries, words)),
    ...standingIllustrated(shown, illustrative, words),
  ];
  return {
    id: 'projects',
    language: words.language,
    title: words.labelled(words.title, words.table('projects')),
    imprint,
    groups: { illustrative: words.illustrativeBanner, withoutPlace: words.precision('unlocated') },
    themes: themes.map(({ id, name, colour }) => ({ id, name: name[words.language], colour })),
    features: standing.map((each) => {
      const cited = each.project.statements.flatMap((id) => statements.get(id) ?? []);
      return {
        id: each.id,
        name: nameOf(each, words),
        theme: each.project.theme,
        origin: each.origin,
        geometry: each.geometry,
        attributes: attributesOf(each, cited, imprint, words),
        described: describeFeature(each, cited, themes, rows, words),
      };
    }),
  };
}

/** What is not the report's says so in its name, which may be all that a map shows of it. */
function nameOf({ project, origin }: Standing, words: ExportWords): string {
  const name = project.name[words.language];
  return origin === 'report' ? name : words.withMark(name, words.origin(origin));
}
