import type { Geometry, LineString } from 'geojson';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { applyLocalPlaces } from '#core/place/apply-local-places.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { siteWith, standing } from '#core/place/placing.fixture.ts';
import type { Catalogue, Measure, Statement } from '#core/report/catalogue.ts';
import { projectWith, setOf } from '#core/report/project.fixture.ts';
import { streetRows } from '#core/summary/street-row.ts';
import type { Language } from '#core/view/view.ts';
import type { ExportFacts } from './export-tables.ts';
import type { ExportWords } from './export-words.ts';

/** Wordings that show which one was asked for. */
export function plainWords(language: Language): ExportWords {
  const said = (kind: string) => (what: string) => `${kind} ${what} (${language})`;
  return {
    language,
    title: 'Program',
    disclaimer: 'not legal boundaries',
    illustrativeBanner: 'illustrative distribution',
    placesHereBanner: (count) => `${count} places of this device`,
    table: said('table'),
    column: said('column'),
    illustrativeColumn: (name) => `${name}, incl. illustrative`,
    withMark: (name, mark) => `${name} (${mark})`,
    labelled: (label, text) => `${label}: ${text}`,
    separator: '; ',
    status: said('status'),
    kind: said('kind'),
    precision: said('precision'),
    unit: (unit) => unit,
    bound: said('bound'),
    origin: said('origin'),
    sort: (isSet) => (isSet ? 'set' : 'single'),
    share: (share) => `${Math.round(share * 100)}%`,
    quote: ({ quote }) => quote.replaceAll('\n', ''),
    citation: ({ section, paragraph }) => `${section.join(' > ')} #${paragraph}`,
    filters: (filters) => `only ${filters.join(' and ')}`,
  };
}

function statement(id: string, quote: string, measures: Measure[], projects: string[]): Statement {
  const place = { start: 0, end: quote.length, section: ['Part', 'Chapter'], paragraph: 3 };
  const kind = id.endsWith('target') ? 'target' : 'result';
  return {
    id,
    quote,
    kind,
    period: '2031-H1',
    measures,
    projects,
    translation: `${id} in English`,
    ...place,
  };
}

const counted: Measure = {
  id: 'lamps-count',
  name: { zh: '新装路灯', en: 'Lamps installed' },
  value: 40,
  unit: 'count',
  text: '40\n盏',
  start: 0,
  end: 4,
};
const length: Measure = {
  ...counted,
  id: 'road-length',
  name: { zh: '长路翻修', en: 'Road renewed' },
  value: 2500.5,
  unit: 'm',
  bound: 'about',
};

const name = (zh: string, en: string) => ({ zh, en });

export const exportCatalogue: Pick<Catalogue, 'report' | 'themes' | 'statements' | 'projects'> = {
  report: {
    id: 'three-streets-2031-h1',
    title: '三街区工作报告',
    issuer: '三街区公所',
    date: '2031-07-01',
    textUrl: 'report.txt',
    translation: { title: 'Report of the Three Streets', issuer: 'District Office' },
    periods: [{ id: '2031-H1', name: name('2031年上半年', 'First half of 2031') }],
  },
  themes: [
    { id: 'roads', name: name('道路', 'Roads'), glyph: name('路', 'R'), colour: '#7a563a' },
    { id: 'commerce', name: name('商贸', 'Commerce'), glyph: name('商', 'C'), colour: '#233a63' },
  ],
  statements: [
    statement('road-renewed', '长路翻修\n完工', [length], ['road']),
    statement('lamps-installed', '新装路灯 40 盏。', [counted], ['lamps']),
    statement('market-target', '=市场翻修, “老”', [], ['market', 'park']),
  ],
  projects: [
    projectWith({
      id: 'road',
      name: name('长路', 'Long Road'),
      precision: 'site',
      locatedCount: 1,
      streets: [
        { code: '101', share: 0.25 },
        { code: '102', share: 0.75 },
      ],
      statements: ['road-renewed'],
      anchor: [113.28, 23.115],
    }),
    projectWith({
      id: 'lamps',
      name: name('路灯 <新>', 'Lamps & "posts"'),
      set: {
        ...setOf([]),
        measure: 'lamps-count',
        noun: name('盏', 'lamps'),
        illustrate: { as: 'points', spread: 'built-up', each: 10 },
      },
      reportedCount: 40,
      statements: ['lamps-installed'],
    }),
    projectWith({
      id: 'market',
      theme: 'commerce',
      name: name('市场', 'Market'),
      status: 'planned',
      precision: 'vicinity',
      radiusMeters: 300,
      locatedCount: 1,
      streets: [{ code: '102', share: 1 }],
      statements: ['market-target'],
      anchor: [113.281, 23.116],
      partOf: 'road',
      note: name('约略。', 'Vague.'),
    }),
    projectWith({
      id: 'street-wide',
      name: name('只知街道', 'Somewhere'),
      precision: 'street',
      locatedCount: 1,
      streets: [{ code: '101', share: 1 }],
      statements: ['road-renewed'],
      anchor: [113.27, 23.11],
    }),
    projectWith({ id: 'park', name: name('公园', 'Park'), statements: ['market-target'] }),
  ],
};

const lampHere = siteWith({ projectId: 'lamps', id: 'lamps-1', count: 4, note: '现场核对' });
export const { projects: placedProjects } = applyLocalPlaces(exportCatalogue.projects, [standing(lampHere)]);

const roadCourse: LineString = {
  type: 'LineString',
  coordinates: [
    [113.28, 23.115],
    [113.29, 23.12],
  ],
};
export const exportGeometries: ReadonlyMap<string, Geometry> = new Map<string, Geometry>([
  ['road', roadCourse],
  ['market', discPolygon([113.281, 23.116], 300)],
]);

/** Stands for the 36 lamps without a place. */
export const illustrativeLamps: readonly IllustrativeThing[] = [
  { set: 'lamps', street: '101', quantity: 10, geometry: { type: 'Point', coordinates: [113.27, 23.11] } },
  { set: 'lamps', street: '102', quantity: 26, geometry: { type: 'Point', coordinates: [113.285, 23.12] } },
];

const around = {
  areaSquareMeters: 2e6,
  parkSquareMeters: 1e5,
  waterSquareMeters: 0,
  roadLengthMeters: 12_345.6,
  metroStations: 2,
  neighbours: [],
};
export const exportRows = streetRows(
  [
    { code: '101', name: '东街', nameEn: 'East Street', ...around },
    { code: '102', name: '西街', nameEn: 'West Street', ...around },
  ],
  placedProjects,
  new Map([['102', 1500.25]]),
);

/** Everything, with one place of this device, nothing filtered, nothing illustrated. */
export const exportFacts: ExportFacts = {
  catalogue: exportCatalogue,
  credits: [{ title: '© OpenStreetMap contributors', path: 'https://www.openstreetmap.org/copyright' }],
  projects: placedProjects,
  shown: placedProjects,
  rows: exportRows,
  filters: [],
  illustrativeQuantities: null,
};
