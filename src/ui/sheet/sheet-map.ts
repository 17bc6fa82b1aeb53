import type { MultiPolygon, Polygon } from 'geojson';
import { drawMap, type DrawnMap } from '#core/print-map/draw-map.ts';
import type { NumberedPlace } from '#core/print-map/draw-places.ts';
import type { StreetShare } from '#core/report/catalogue.ts';
import type { Language } from '#core/view/view.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { mapWidth } from './sheet-content.ts';
import type { NumberedProject } from './sheet-projects.ts';

/** Scales as atlases have them, 1 : so many. */
const scaleDenominators = [
  1000, 1250, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500, 9000,
  9500, 10_000, 11_000, 12_000, 12_500, 13_000, 14_000, 15_000, 16_000, 17_500, 18_000, 19_000, 20_000,
  22_500, 25_000, 27_500, 30_000, 35_000, 40_000, 50_000, 60_000, 75_000, 100_000, 150_000, 200_000,
];
/** Tenths of a millimetre in a metre. */
export const unitsPerMeter = 10_000;

/**
 * The places of the numbered projects that the map shows.
 * @param isHere whether a place of a set belongs on this sheet, by its streets or its project
 */
export function sheetPlaces(
  explorer: Explorer,
  numbered: readonly NumberedProject[],
  isHere: (streets: readonly StreetShare[], project: string) => boolean,
): NumberedPlace[] {
  return numbered.flatMap(({ number, project }): NumberedPlace[] => {
    const { colour } = explorer.theme(project.theme);
    const geometry = explorer.projectGeometries.get(project.id);
    const own: NumberedPlace[] =
      geometry && project.anchor && project.locatedHere.length === 0
        ? [
            {
              number,
              geometry,
              anchor: project.anchor,
              vague: project.precision !== 'site',
              locatedHere: false,
              colour,
            },
          ]
        : [];
    const given = project.locatedHere
      .filter(({ streets }) => isHere(streets, project.id))
      .map((part): NumberedPlace => ({
        number,
        geometry: part.geometry,
        anchor: part.anchor,
        vague: part.place.precision !== 'site',
        locatedHere: true,
        colour,
      }));
    return [...own, ...given];
  });
}

/** @param height tenths of a millimetre */
export function drawSheetMap(
  explorer: Explorer,
  subject: Polygon | MultiPolygon | null,
  places: readonly NumberedPlace[],
  language: Language,
  height: number,
): DrawnMap {
  const { streets, district, context } = explorer.facts;
  return drawMap({
    ground: { streets, district, context },
    subject,
    places,
    illustrative: explorer.illustrativeThings.map(({ geometry, set }) => ({
      geometry,
      colour: explorer.theme(explorer.project(set).theme).colour,
    })),
    size: { width: mapWidth, height },
    margin: 30,
    scales: scaleDenominators.map((denominator) => denominator / unitsPerMeter),
    symbolSize: 46,
    type: { street: 34, road: 21, station: 21 },
    nameOf: (properties) => nameIn(properties, language),
  });
}

/** What every street is, which a map need not say of each. */
const generic = / Subdistrict$/;

/** The name in the language, the Chinese one where there is no English. */
function nameIn(properties: Record<string, unknown> | null, language: Language): string {
  const name = (language === 'en' ? properties?.nameEn : undefined) ?? properties?.name;
  return typeof name === 'string' ? name.replace(generic, '') : '';
}
