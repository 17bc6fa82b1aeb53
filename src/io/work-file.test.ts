import { describe, expect, it } from 'vitest';
import { exportCatalogue, exportFacts, plainWords } from '#core/export/export.fixture.ts';
import { exportTables } from '#core/export/export-tables.ts';
import { inStreet, siteWith } from '#core/place/placing.fixture.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import { threeScenes } from '#core/story/three-scenes.fixture.ts';
import { noFilters } from '#core/view/filters.ts';
import { startView, type View } from '#core/view/view.ts';
import { catalogueChecksum } from './catalogue-checksum.ts';
import type { StoryContext } from './story-schema.ts';
import { readWorkFile, workFileName, writeWorkFile, type Work } from './work-file.ts';

const catalogue: Catalogue = {
  ...exportCatalogue,
  excluded: [],
  misprints: [],
  quantities: [],
  pairs: [],
  related: [],
  relations: [],
  checks: [],
  reconciliation: [],
  followUps: [],
};
const context: Omit<StoryContext, 'report'> = {
  vocabulary: {
    reports: ['later', catalogue.report.id],
    streets: new Set(['101', '102']),
    projects: new Set(catalogue.projects.map(({ id }) => id)),
    roads: new Set(),
    themes: ['roads', 'commerce'],
    periods: ['2031-H1'],
    measures: new Set(['weighted']),
  },
  knowsStatement: () => true,
  knowsFigure: () => true,
};
const view: View = {
  ...startView,
  // not the latest
  report: 'three-streets-2031-h1',
  streets: ['102', '101'],
  filters: { ...noFilters, statuses: ['planned'], text: '市场 & “老”' },
  choropleth: { measure: 'weighted', classing: 'natural', classes: 4 },
  areas: [
    { name: '我的区域', shape: { kind: 'circle', center: [113.28, 23.12], radiusMeters: 300 } },
    { name: '', shape: { kind: 'rectangle', southWest: [113.2, 23.1], northEast: [113.3, 23.2] } },
  ],
  camera: { center: [113.27, 23.13], zoom: 13.5, bearing: 0, pitch: 0 },
  illustrative: true,
  language: 'en',
  mode: 'dark',
};
const work: Work = {
  view,
  places: [siteWith({ note: '现场 "核对"' }), inStreet('102', { id: 'lamps-2', count: 3 })],
  stories: [threeScenes],
};
const { imprint } = exportTables(exportFacts, plainWords('zh'));

const written = writeWorkFile(work, catalogue, imprint);
const file = workFileName(catalogue.report.id);
const read = (text: string, of = catalogue) => readWorkFile(text, file, of, context);

/** The file with some of its lines changed. */
function changed(change: Record<string, unknown>): string {
  const file = JSON.parse(written) as Record<string, unknown>;
  return JSON.stringify({ ...file, ...change });
}

function problemsOf(text: string) {
  const result = read(text);
  return result.ok ? [] : result.problems;
}

describe('a work file', () => {
  it('is named by its report', () => {
    expect(file).toBe('three-streets-2031-h1.yuexiu.json');
  });

  it('comes back as it was written: view, own areas, places and stories', () => {
    expect(read(written)).toEqual({ ok: true, value: work, notes: [] });
  });

  it('opens in the report it belongs to, when that has become an earlier one or is the latest', () => {
    const vocabulary = { ...context.vocabulary, reports: [catalogue.report.id] };
    const asLatest = readWorkFile(written, file, catalogue, { ...context, vocabulary });
    expect(asLatest).toMatchObject({ ok: true, value: { view: { report: null } } });
  });

  it('tells whoever opens it in an editor what it is', () => {
    expect(JSON.parse(written)).toMatchObject({
      version: 1,
      report: 'three-streets-2031-h1',
      reportDate: '2031-07-01',
      remarks: expect.arrayContaining(['not legal boundaries']),
      credits: exportFacts.credits,
      address: expect.stringContaining('street=102,101'),
    });
  });

  it('does not carry where the device is', () => {
    const near = {
      lngLat: [113.281234, 23.121234] as [number, number],
      withinMeters: null,
      name: '',
      ownPosition: true,
    };
    const text = writeWorkFile({ ...work, view: { ...view, near } }, catalogue, imprint);
    expect(text).not.toContain('113.281234');
    expect(read(text)).toMatchObject({ ok: true, value: { view: { near: null } } });
  });

  it.each([
    ['no JSON', '{', 'work.not-json'],
    ['nothing', '', 'work.not-json'],
    ['another file', '{"type":"FeatureCollection","features":[]}', 'work.not-a-work-file'],
    ['a list', '[]', 'work.not-a-work-file'],
    ['a file without an address', changed({ address: undefined }), 'work.not-a-work-file'],
    ['a file whose places are no list', changed({ places: 'all' }), 'work.not-a-work-file'],
  ])('is refused when it is %s', (_name, text, key) => {
    expect(problemsOf(text)).toEqual([{ key, params: expect.objectContaining({ file }) }]);
  });

  it('is refused when it is of another version, with both', () => {
    const params = { file, version: 2, known: 1 };
    expect(problemsOf(changed({ version: 2 }))).toEqual([{ key: 'work.other-version', params }]);
  });

  it('is refused when it belongs to another report, which it names', () => {
    const params = { file, report: 'other', open: 'three-streets-2031-h1' };
    expect(problemsOf(changed({ report: 'other' }))).toEqual([{ key: 'work.other-report', params }]);
  });

  it('is read after the catalogue was mended, and says that it was', () => {
    const mended = { ...catalogue, projects: catalogue.projects.slice(1) };
    const result = read(written, mended);
    expect(result).toMatchObject({ ok: true, notes: [{ key: 'work.catalogue-changed' }] });
    const reordered = JSON.parse(JSON.stringify(catalogue), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as Catalogue;
    expect(catalogueChecksum(reordered)).toBe(catalogueChecksum(catalogue));
  });

  it('leaves out what is broken in it, a note for each, and keeps the rest', () => {
    const [place] = work.places;
    const result = read(
      changed({
        address: 'street=999,101&map=x',
        places: [{ id: 'broken' }, place],
        stories: [{ title: 'none' }],
      }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: { view: { streets: ['101'] }, places: [place], stories: [] },
    });
    const keys = result.ok ? result.notes.map(({ key }) => key) : [];
    expect(keys).toEqual([
      'address.not-understood',
      'address.not-understood',
      'work.place-left-out',
      'story.not-a-story',
    ]);
  });
});
