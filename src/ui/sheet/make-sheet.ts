import type { AreaSummary } from '#core/area/area-summary.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { languages, type Language } from '#core/view/view.ts';
import { areaName, shapeInWords } from '#i18n/area-names.ts';
import { inLanguage, speakIn, streetName } from '#i18n/language.svelte.ts';
import { m } from '#i18n/paraglide/messages.js';
import { formatArea, formatDate, formatNumber, formatShare } from '#i18n/quantities.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import { filtersInWords } from '#ui/filter-in-words.ts';
import { caveatsOf } from './sheet-caveats.ts';
import type { SheetContent } from './sheet-content.ts';
import { areaFigures, streetFigures } from './sheet-figures.ts';
import { drawSheetMap, sheetPlaces } from './sheet-map.ts';
import { numberProjects, sheetProjects, type NumberedProject } from './sheet-projects.ts';
import { sheetProgress } from './sheet-progress.ts';
import { districtWide } from './sheet-district-wide.ts';

/** A project with the part of its place that lies in the street or area. */
type Here = readonly { project: PlacedProject; share: number }[];

/** What all sheets have in common, whatever they are about. */
function commonOf(
  explorer: Explorer,
  numbered: readonly NumberedProject[],
  language: Language,
  printedOn: string,
) {
  const { report } = explorer.facts.catalogue;
  const { title, issuer } = language === 'zh' ? report : report.translation;
  return {
    language,
    report: { title, issuer, date: formatDate(report.date) },
    filtered: filteredIn(explorer),
    banner: explorer.illustrativeThings.length > 0 ? m.illustrative_banner() : null,
    progress: sheetProgress(explorer, numbered),
    projects: sheetProjects(explorer, numbered),
    caveats: caveatsOf(explorer, numbered),
    sources: m.sheet_sources({
      report: m.sheet_report_source({ title, issuer, date: formatDate(report.date) }),
      credits: explorer.facts.credits.map((credit) => credit.title).join(m.list_separator()),
    }),
    printed: m.sheet_printed_on({ date: formatDate(printedOn) }),
  };
}

function filteredIn(explorer: Explorer): string | null {
  const filters = filtersInWords(explorer);
  return filters.length === 0 ? null : m.export_filters({ filters: filters.join(m.list_separator()) });
}

/**
 * The sheet of a street, over what the view shows.
 * @param printedOn ISO date
 * @throws on a code that is no street's
 */
export function makeStreetSheet(
  explorer: Explorer,
  code: string,
  language: Language,
  printedOn: string,
): SheetContent {
  const row = explorer.rows.find((each) => each.code === code);
  const street = explorer.facts.streets.features.find(({ properties }) => properties.code === code);
  if (!row) throw new Error(`makeStreetSheet: no street has the code "${code}"`);
  const here: Here = explorer.projectsIn(code);
  const numbered = numberProjects(here);
  const subject = street?.geometry ?? null;
  const places = sheetPlaces(explorer, numbered, (streets) => streets.some((each) => each.code === code));
  return speakIn(language, () => ({
    ...commonOf(explorer, numbered, language, printedOn),
    name: m.sheet_of({ name: streetName(row) }),
    kind: m.sheet_kind(),
    title: streetName(row),
    subtitle: [
      ...languages
        .filter((other) => other !== language)
        .map((other) => speakIn(other, () => streetName(row))),
      row.code,
    ].join(' · '),
    figures: streetFigures(explorer, row),
    empty: m.summary_no_projects(),
    districtWide: districtWide(explorer, numbered, m.summary_district_wide()),
    drawMap: (height) => drawSheetMap(explorer, subject, places, language, height),
  }));
}

/** The sheet of an own area that has been measured, over what the view shows. */
export function makeAreaSheet(
  explorer: Explorer,
  index: number,
  summary: AreaSummary<PlacedProject>,
  language: Language,
  printedOn: string,
): SheetContent {
  const area = explorer.drawing.areas[index];
  if (!area) throw new Error(`makeAreaSheet: there is no area ${index}`);
  const { measurement, figures, projects } = summary;
  const numbered = numberProjects(projects);
  const inside = new Set(
    measurement.places.map(({ place }) => explorer.drawing.measuring.places[place]?.projectId),
  );
  const places = sheetPlaces(explorer, numbered, (_, id) => inside.has(id));
  const outside = 1 - measurement.districtSquareMeters / measurement.squareMeters;
  return speakIn(language, () => {
    const name = areaName(area, index);
    const common = commonOf(explorer, numbered, language, printedOn);
    const streets = measurement.streets.flatMap(({ code, ofArea }) => {
      const street = explorer.facts.streetFacts.find((each) => each.code === code);
      return street ? [`${streetName(street)} ${formatShare(ofArea, 1)}`] : [];
    });
    return {
      ...common,
      name: m.sheet_button_name({ name }),
      kind: m.sheet_button(),
      title: name,
      subtitle: shapeInWords(area.shape, (id) => inLanguage(explorer.project(id).name)),
      figures: areaFigures(measurement, figures),
      empty: m.area_no_projects(),
      caveats: [
        ...(streets.length === 0
          ? [m.area_outside()]
          : [m.sheet_area_streets({ streets: streets.join(m.list_separator()) })]),
        ...(streets.length > 0 && outside > 0.0005
          ? [m.area_partly_outside({ share: formatShare(outside, 1) })]
          : []),
        m.sheet_area_own({ area: formatArea(measurement.squareMeters), number: formatNumber(index + 1) }),
        ...common.caveats,
      ],
      districtWide: districtWide(explorer, numbered, m.area_district_wide()),
      drawMap: (height: number) => drawSheetMap(explorer, measurement.geometry, places, language, height),
    };
  });
}
