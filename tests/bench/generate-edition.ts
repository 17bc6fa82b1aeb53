import type { Feature, Geometry, Position } from 'geojson';
import type { Edition } from '#compile/edition/compile-edition.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import type { LngLat } from '#core/place/place.ts';
import { streetShares } from '#core/place/street-shares.ts';
import {
  statementKinds,
  statuses,
  type Measure,
  type Project,
  type Statement,
} from '#core/report/catalogue.ts';
import { toColumns } from '#core/summary/append-geometry.ts';
import { prepareAreas } from '#core/summary/areas.ts';
import { streetRows } from '#core/summary/street-row.ts';
import { summarise } from '#core/summary/summarise.ts';
import { seededRandom } from './seeded-random.ts';

/** So many projects cite one sentence. */
const projectsPerStatement = 50;

interface Placed {
  precision: Project['precision'];
  radiusMeters: number;
  anchor: LngLat | null;
  geometry: Geometry | null;
}

/** A line, and the gazetteer's id of it. */
interface Course {
  place: string;
  placed: Placed;
}

/**
 * A real edition with generated projects added: of every theme, status and precision, with points, lines, areas,
 * discs and some without a place, sentences with measures that they cite, and rows that count them. The same seed
 * gives the same edition.
 */
export function withGeneratedProjects(edition: Edition, count: number, seed = 2025): Edition {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const { streets } = edition.geodata;
  const areas = prepareAreas(
    toColumns(streets.features.map(({ geometry }) => geometry)),
    streets.features.map(({ properties: { code, name } }) => ({ code, name })),
  );
  const extent = [113.235, 23.108, 113.315, 23.175] as const;
  const inDistrict = (): LngLat => {
    for (;;) {
      const lngLat: LngLat = [
        rounded(extent[0] + (extent[2] - extent[0]) * random()),
        rounded(extent[1] + (extent[3] - extent[1]) * random()),
      ];
      if (streetShares({ type: 'Point', coordinates: lngLat }, areas).length > 0) return lngLat;
    }
  };
  const { themes } = edition.catalogue;
  const { statements, text } = generatedStatements(edition, Math.ceil(count / projectsPerStatement), random);

  const projects: Project[] = [];
  const features: Feature<Geometry>[] = [];
  const courses: Course[] = [];
  for (let number = 0; number < count; number++) {
    const id = `generated-${number}`;
    const theme = pick(themes);
    // now and then a line runs on the course of the one before, as in the report
    const onCourse = random() < 0.05 ? courses.at(-1) : undefined;
    const placed: Placed = onCourse ? onCourse.placed : place(random, inDistrict);
    const ownPlace = placed.geometry ? `place-${number}` : null;
    const gazetteerId = onCourse ? onCourse.place : ownPlace;
    if (placed.geometry?.type === 'LineString' && gazetteerId) courses.push({ place: gazetteerId, placed });
    const statement = statements[Math.floor(number / projectsPerStatement)]!;
    statement.projects.push(id);
    const project: Project = {
      id,
      name: {
        zh: `${pick(streets.features).properties.name}${theme.name.zh}第${number}号`,
        en: `${theme.name.en} no. ${number}`,
      },
      theme: theme.id,
      status: pick(statuses),
      precision: placed.precision,
      radiusMeters: placed.radiusMeters,
      reportedCount: 1,
      locatedCount: placed.geometry ? 1 : 0,
      streets: placed.geometry ? shares(placed.geometry, areas) : [],
      statements: [statement.id],
      basis: { zh: '为测速生成。', en: 'Generated to measure speed.' },
      anchor: placed.anchor,
      place: gazetteerId,
      memberOf: [],
      partOf: null,
      set: null,
      note: null,
    };
    projects.push(project);
    if (!placed.geometry) continue;
    const { name, status, precision, radiusMeters } = project;
    const properties = {
      id,
      nameZh: name.zh,
      nameEn: name.en,
      theme: theme.id,
      status,
      precision,
      radiusMeters,
    };
    features.push({ type: 'Feature', properties, geometry: placed.geometry });
  }

  const all = [...edition.catalogue.projects, ...projects];
  const allFeatures = [...edition.projectFeatures, ...features];
  const lines = allFeatures.map(({ geometry }) => geometry).filter(({ type }) => type.endsWith('LineString'));
  const lengths = summarise(toColumns(lines), areas).streets;
  return {
    ...edition,
    catalogue: {
      ...edition.catalogue,
      projects: all,
      statements: [...edition.catalogue.statements, ...statements],
    },
    reportText: edition.reportText + text,
    projectFeatures: allFeatures,
    rows: streetRows(
      edition.rows,
      all,
      new Map(lengths.map(({ code, lengthMeters }) => [code, lengthMeters])),
    ),
  };
}

/** Mostly sites; the mix of shapes is a city's project list, not the report's, which locates few. */
function place(random: () => number, inDistrict: () => LngLat): Placed {
  const chance = random();
  if (chance < 0.08) return { precision: 'unlocated', radiusMeters: 0, anchor: null, geometry: null };
  const anchor = inDistrict();
  if (chance < 0.23) {
    const radiusMeters = 100 + Math.floor(random() * 5) * 100;
    return { precision: 'vicinity', radiusMeters, anchor, geometry: discPolygon(anchor, radiusMeters) };
  }
  const site = { precision: 'site', radiusMeters: 0, anchor } as const;
  if (chance < 0.35) return { ...site, geometry: { type: 'LineString', coordinates: walk(anchor, random) } };
  if (chance < 0.4) return { ...site, geometry: { type: 'Polygon', coordinates: [square(anchor, random)] } };
  return { ...site, radiusMeters: 30, geometry: { type: 'Point', coordinates: anchor } };
}

function walk([lng, lat]: LngLat, random: () => number): Position[] {
  const course: Position[] = [[lng, lat]];
  const heading = random() * 2 * Math.PI;
  const steps = 2 + Math.floor(random() * 5);
  for (let step = 1; step <= steps; step++) {
    const turn = heading + (random() - 0.5);
    const [x = 0, y = 0] = course[step - 1]!;
    course.push([rounded(x + 0.0008 * Math.cos(turn)), rounded(y + 0.0008 * Math.sin(turn))]);
  }
  return course;
}

function square([lng, lat]: LngLat, random: () => number): Position[] {
  const half = 0.0001 + random() * 0.0004;
  const [west, south, east, north] = [lng - half, lat - half, lng + half, lat + half].map(rounded);
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return corners.map(([x = 0, y = 0]) => [x, y]);
}

/** Shares with six decimals that sum to 1. */
function shares(geometry: Geometry, areas: Parameters<typeof streetShares>[1]): Project['streets'] {
  const [first, ...others] = streetShares(geometry, areas).map(({ code, share }) => ({
    code,
    share: Math.round(share * 1e6) / 1e6,
  }));
  if (!first) return [];
  const rest = others.reduce((sum, { share }) => sum + share, 0);
  return [{ code: first.code, share: Math.round((1 - rest) * 1e6) / 1e6 }, ...others];
}

/** Sentences that stand at the end of the report's text, each with two measures. */
function generatedStatements(
  { catalogue, reportText }: Edition,
  count: number,
  random: () => number,
): { statements: Statement[]; text: string } {
  const statements: Statement[] = [];
  let text = '\n';
  for (let number = 0; number < count; number++) {
    const meters = 100 + Math.floor(random() * 20_000);
    const dwellings = 1 + Math.floor(random() * 5_000);
    const start = reportText.length + text.length;
    const quote = `第${number}批生成项目改造${meters}米、惠及${dwellings}户`;
    const measured = (id: string, value: number, unit: Measure['unit'], name: string): Measure => {
      const at = start + quote.indexOf(String(value), quote.indexOf(name));
      const printed = String(value);
      return {
        id,
        name: { zh: name, en: id },
        value,
        unit,
        text: printed,
        start: at,
        end: at + printed.length,
      };
    };
    statements.push({
      id: `generated-statement-${number}`,
      quote,
      start,
      end: start + quote.length,
      kind: statementKinds[Math.floor(random() * 2)]!,
      period: catalogue.report.periods[Math.floor(random() * catalogue.report.periods.length)]!.id,
      measures: [
        measured(`generated-length-${number}`, meters, 'm', '改造'),
        measured(`generated-dwellings-${number}`, dwellings, 'household', '惠及'),
      ],
      projects: [],
      translation: `Batch ${number}: ${meters} m renewed for ${dwellings} households`,
      section: ['生成'],
      paragraph: 100_000 + number,
    });
    text += `${quote}。\n`;
  }
  return { statements, text };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
