import type { Geometry, Position } from 'geojson';
import type { AreaSummary } from '#core/area/area-summary.ts';
import type { DrawnArea } from '#core/area/drawn-area.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { ListedReport } from '#core/report/listed-report.ts';

/** An own area on its way into a file. */
export interface ExportedArea {
  area: DrawnArea;
  /** As the person sees it: the given name, else its number. */
  name: string;
  /** Null where it could not be measured; it then goes out without a geometry. */
  summary: AreaSummary<PlacedProject> | null;
}

/** What the file says of itself. */
export interface AreasContext {
  report: Pick<ListedReport, 'id' | 'title' | 'date'>;
  credits: readonly { title: string; path: string }[];
  /** That the boundaries are for orientation, in words. */
  boundaries: string;
  /** That projects without a place belong to no area, in words. */
  unlocated: string;
  /** ISO date of the export. */
  created: string;
  streetName: (code: string) => string;
}

/** A ten-millionth of a degree, a centimetre: RFC 7946 advises against more. */
const decimals = 1e7;

/**
 * Own areas as GeoJSON (RFC 7946, WGS-84), with their figures. The shape itself stands in the properties, so that a
 * circle or a buffer comes back as one.
 */
export function writeAreas(areas: readonly ExportedArea[], context: AreasContext): string {
  const { report, credits, boundaries, unlocated, created } = context;
  const features = areas.map(({ area, name, summary }, index) => ({
    type: 'Feature',
    id: index + 1,
    geometry: summary ? rounded(summary.measurement.geometry) : null,
    properties: {
      name,
      shape: area.shape,
      ...(summary ? figuresOf(summary, context) : {}),
    },
  }));
  const head = {
    type: 'FeatureCollection',
    name: 'own-areas',
    datum: 'wgs84',
    created,
    report: { id: report.id, title: report.title, date: report.date },
    credits: credits.map(({ title, path }) => ({ title, path })),
    boundaries,
    unlocated,
  };
  return `${JSON.stringify({ ...head, features }, null, 2)}\n`;
}

function figuresOf(
  { measurement, figures, projects }: AreaSummary<PlacedProject>,
  { streetName }: Pick<AreasContext, 'streetName'>,
) {
  return {
    areaSquareMeters: toTenth(measurement.squareMeters),
    perimeterMeters: toTenth(measurement.perimeterMeters),
    districtSquareMeters: toTenth(measurement.districtSquareMeters),
    projects: figures.projects,
    projectsWeighted: figures.projectsWeighted,
    projectsPerSquareKilometer: toMillionth(figures.projectsPerSquareKilometer),
    projectLengthMeters: toTenth(figures.projectLengthMeters),
    projectsByTheme: figures.projectsByTheme,
    projectsByStatus: figures.projectsByStatus,
    parkSquareMeters: toTenth(figures.parkSquareMeters),
    waterSquareMeters: toTenth(figures.waterSquareMeters),
    roadLengthMeters: toTenth(figures.roadLengthMeters),
    metroStations: figures.metroStations,
    streets: measurement.streets.map(({ code, ofStreet, ofArea }) => ({
      code,
      name: streetName(code),
      shareOfStreet: toMillionth(ofStreet),
      shareOfArea: toMillionth(ofArea),
    })),
    projectList: projects.map(({ project, share }) => ({
      id: project.id,
      name: project.name.zh,
      nameEn: project.name.en,
      theme: project.theme,
      status: project.status,
      precision: project.precision,
      share: toMillionth(share),
      // places of this device are never passed on as the report's
      ...(project.locatedHere.length > 0 ? { origin: 'located-here' } : {}),
    })),
  };
}

function rounded(geometry: AreaSummary<PlacedProject>['measurement']['geometry']): Geometry {
  const ring = (positions: readonly Position[]) =>
    positions.map((position) => position.map((degrees) => Math.round(degrees * decimals) / decimals));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function toMillionth(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
