import type { Geometry } from 'geojson';
import { exportTables } from '#core/export/export-tables.ts';
import type { ExportBook } from '#core/export/export-table.ts';
import type { ExportLayer } from '#core/export/export-layer.ts';
import { makeImprint, type Imprint } from '#core/export/imprint.ts';
import { projectLayer } from '#core/export/project-layer.ts';
import { streetLayer } from '#core/export/street-layer.ts';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import type { QuantitiesPerStreet } from '#core/illustrative/quantities-per-street.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import type { Language } from '#core/view/view.ts';
import { exportWords } from '#i18n/export-words.ts';
import type { Facts } from './facts.ts';
import type { IllustrativeState } from './illustrative.svelte.ts';
import type { MapCommands } from './map-commands.ts';
import type { OwnStories } from './own-stories.svelte.ts';
import type { Placements } from './placements.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** What of the explorer goes into files. */
export interface ExportGround {
  readonly facts: Facts;
  readonly view: ViewState;
  readonly projects: readonly PlacedProject[];
  readonly shownProjects: readonly PlacedProject[];
  readonly rows: readonly StreetRow[];
  readonly projectGeometries: ReadonlyMap<string, Geometry>;
  readonly illustrative: IllustrativeState;
  readonly illustrativeThings: readonly IllustrativeThing[];
  readonly illustrativeQuantities: QuantitiesPerStreet | null;
  readonly placements: Placements;
  readonly presenting: { readonly stories: OwnStories };
  readonly commands: MapCommands;
}

export interface ExportOptions {
  language: Language;
  /** The filters in force, in words of that language. */
  filters: readonly string[];
}

/** All tables of what is shown. */
export function bookOf(ground: ExportGround, { language, filters }: ExportOptions): ExportBook {
  const { facts, projects, shownProjects, rows, illustrativeQuantities } = ground;
  const { catalogue, credits } = facts;
  return exportTables(
    { catalogue, credits, projects, shown: shownProjects, rows, filters, illustrativeQuantities },
    exportWords(language),
  );
}

/** What is shown as features. */
export function layerOf(ground: ExportGround, id: ExportLayer['id'], options: ExportOptions): ExportLayer {
  const { facts, shownProjects, rows, projectGeometries, illustrativeThings } = ground;
  const { catalogue, credits, streets } = facts;
  const { filters, language } = options;
  const words = exportWords(language);
  if (id === 'projects') {
    return projectLayer(
      {
        catalogue,
        credits,
        shown: shownProjects,
        rows,
        geometries: projectGeometries,
        illustrative: illustrativeThings,
        filters,
      },
      words,
    );
  }
  const table = bookOf(ground, options).tables.find((each) => each.id === 'streets');
  if (!table) throw new Error('the tables have none of the streets');
  const { report } = catalogue;
  const { illustrative } = table;
  const placesHere = placesShown(ground);
  return streetLayer({ report, credits, streets, table, illustrative, placesHere, filters }, words);
}

/** What a picture of the map, or a file of the work on it, says of itself. */
export function imprintOf(ground: ExportGround, { language, filters }: ExportOptions): Imprint {
  const { catalogue, credits } = ground.facts;
  const { illustrative } = ground.view.current;
  const placesHere = placesShown(ground);
  return makeImprint(
    { report: catalogue.report, credits, filters, illustrative, placesHere },
    exportWords(language),
  );
}

/** How many places of this device are among what is shown. */
export function placesShown({ shownProjects }: Pick<ExportGround, 'shownProjects'>): number {
  return shownProjects.reduce((sum, { locatedHere }) => sum + locatedHere.length, 0);
}
