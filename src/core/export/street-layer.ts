import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { StreetProperties } from '#core/place/place.ts';
import type { Report } from '#core/report/catalogue.ts';
import { stampOf } from './describe-feature.ts';
import type { ExportLayer } from './export-layer.ts';
import type { ExportTable } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { makeImprint, type Credit } from './imprint.ts';

/** What a layer of the streets is made of. */
export interface StreetLayerFacts {
  report: Report;
  credits: readonly Credit[];
  streets: FeatureCollection<Polygon | MultiPolygon, StreetProperties>;
  /** As `streetTable` makes it. */
  table: ExportTable;
  /** Whether the table counts the illustration. */
  illustrative: boolean;
  /** How many places of this device are counted in it. */
  placesHere: number;
  filters: readonly string[];
}

/** A feature per street with what its row of the table says. */
export function streetLayer(facts: StreetLayerFacts, words: ExportWords): ExportLayer {
  const { streets, table } = facts;
  const imprint = makeImprint(facts, words);
  const column = (id: string) => table.columns.findIndex((each) => each.id === id);
  const [code, name] = [column('code'), column('name')];
  const rows = new Map(table.rows.map((row) => [row[code], row]));
  return {
    id: 'streets',
    language: words.language,
    title: words.labelled(words.title, table.title),
    imprint,
    groups: { illustrative: words.illustrativeBanner, withoutPlace: words.precision('unlocated') },
    themes: [],
    features: streets.features.flatMap(({ properties, geometry }) => {
      const row = rows.get(properties.code);
      if (!row) return [];
      const attributes = Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? null]));
      return [
        {
          id: properties.code,
          name: String(row[name] ?? properties.name),
          theme: null,
          origin: 'report' as const,
          geometry,
          attributes: { ...attributes, ...stampOf(imprint, words) },
          described: table.columns.flatMap(({ heading }, index) => {
            const cell = row[index] ?? null;
            return cell === null ? [] : [words.labelled(heading, String(cell))];
          }),
        },
      ];
    }),
  };
}
