import { describe, expect, it } from 'vitest';
import { frozenGround } from '#core/place/placing.fixture.ts';
import { exportFileName } from './export-file-name.ts';
import { streetTable } from './street-table.ts';
import {
  exportFacts,
  exportGeometries,
  exportRows,
  illustrativeLamps,
  plainWords,
} from './export.fixture.ts';
import { remarkLines } from './imprint.ts';
import { projectLayer, type ProjectLayerFacts } from './project-layer.ts';
import { streetLayer } from './street-layer.ts';

const words = plainWords('zh');
const facts: ProjectLayerFacts = { ...exportFacts, geometries: exportGeometries, illustrative: [] };
const layer = projectLayer(facts, words);
const illustrated = projectLayer({ ...facts, illustrative: illustrativeLamps }, words);

describe('a layer of the projects', () => {
  it('has a feature for every project, for every place given here, and for every illustration', () => {
    const whole = ['road', 'lamps', 'lamps-1', 'market', 'street-wide', 'park'];
    expect(layer.features.map(({ id }) => id)).toEqual(whole);
    expect(illustrated.features.map(({ id }) => id)).toEqual([...whole, 'illustrative-1', 'illustrative-2']);
  });

  it('keeps what has no place as a feature without geometry, its count with it', () => {
    const [park] = layer.features.filter(({ id }) => id === 'park');
    expect(park).toMatchObject({ geometry: null, attributes: { precision: 'unlocated', locatedCount: 0 } });
    const [lamps] = layer.features.filter(({ id }) => id === 'lamps');
    expect(lamps?.geometry).toBeNull();
    expect(lamps?.attributes).toMatchObject({ reportedCount: 40, locatedCount: 4, streets: '' });
    expect(lamps?.described).toContain('column not-published (zh): 36');
  });

  it('draws a vague place as its disc, not as a point that pretends', () => {
    const [market] = layer.features.filter(({ id }) => id === 'market');
    expect(market?.geometry?.type).toBe('Polygon');
    expect(market?.attributes).toMatchObject({ precision: 'vicinity', radiusMeters: 300 });
  });

  it('says in the name of everything that is not the report’s whose it is', () => {
    const names = illustrated.features.map(({ name, origin }) => [origin, name]);
    expect(names).toEqual([
      ['report', '长路'],
      ['report', '路灯 <新>'],
      ['located-here', '路灯 <新> (origin located-here (zh))'],
      ['report', '市场'],
      ['report', '只知街道'],
      ['report', '公园'],
      ['illustrative', '路灯 <新> (origin illustrative (zh))'],
      ['illustrative', '路灯 <新> (origin illustrative (zh))'],
    ]);
  });

  it('never counts an illustration as located, and says that there are some', () => {
    const things = illustrated.features.filter(({ attributes }) => attributes.illustrative === true);
    expect(
      things.map(({ attributes }) => [attributes.quantity, attributes.precision, attributes.locatedCount]),
    ).toEqual([
      [10, 'unlocated', 4],
      [26, 'unlocated', 4],
    ]);
    expect(remarkLines(illustrated.imprint)).toContain('illustrative distribution');
    expect(remarkLines(layer.imprint)).not.toContain('illustrative distribution');
    expect(exportFileName(illustrated.imprint, 'projects', '.kml')).toBe(
      'three-streets-2031-h1-projects-illustrative.kml',
    );
    expect(exportFileName(layer.imprint, 'projects', '.kml')).toBe('three-streets-2031-h1-projects.kml');
  });

  it('gives every feature the same attributes in the same order, whatever the language', () => {
    const keys = Object.keys(layer.features[0]?.attributes ?? {});
    expect(keys.length).toBeGreaterThan(20);
    const english = projectLayer({ ...facts, illustrative: illustrativeLamps }, plainWords('en'));
    for (const { attributes } of [...illustrated.features, ...english.features])
      expect(Object.keys(attributes)).toEqual(keys);
  });

  it('brings the sentence, where it stands, the report’s date and the credits to every feature', () => {
    for (const { attributes, described } of illustrated.features) {
      expect(attributes.reportDate).toBe('2031-07-01');
      expect(attributes.credits).toContain('OpenStreetMap');
      expect(attributes.citations).toContain('#3');
      for (const label of ['quote', 'citation', 'status']) {
        expect(described.join('\n')).toContain(`column ${label} (zh): `);
      }
    }
  });
});

describe('a layer of the streets', () => {
  const table = streetTable({ ...exportFacts, themes: exportFacts.catalogue.themes }, words);
  const streets = streetLayer(
    {
      report: exportFacts.catalogue.report,
      credits: exportFacts.credits,
      streets: frozenGround.streets,
      table,
      illustrative: false,
      placesHere: 1,
      filters: [],
    },
    words,
  );

  it('has the polygon and the figures of every street that has a row', () => {
    expect(streets.features.map(({ id }) => id)).toEqual(exportRows.map(({ code }) => code));
    for (const { id, geometry, attributes } of streets.features) {
      expect(geometry?.type).toMatch(/Polygon/);
      const row = exportRows.find(({ code }) => code === id);
      expect(attributes).toMatchObject({ weighted: row?.projectsWeighted, area: row?.areaSquareMeters });
    }
  });

  it('says that its boundaries are not legal', () => {
    expect(remarkLines(streets.imprint)).toContain('not legal boundaries');
    for (const { attributes } of streets.features) expect(attributes.remarks).toContain('not legal');
  });
});
