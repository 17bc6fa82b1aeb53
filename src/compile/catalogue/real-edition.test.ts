import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as v from 'valibot';
import { findNumerals } from '#core/report/numerals.ts';
import { readQuantity, sameValue } from '#core/report/quantity.ts';
import { loadCatalogue } from './load-catalogue.ts';

const loaded = loadCatalogue('seeds/yuexiu-2025-h1');
if (!loaded.ok)
  throw new Error(loaded.problems.map(({ params }) => Object.values(params).join(' ')).join('\n'));
const { report, statements, projects, excluded } = loaded.value;
const measures = statements.flatMap((statement) => statement.measures);

const measure = (id: string) => measures.find((candidate) => candidate.id === id);
const project = (id: string) => projects.find((candidate) => candidate.id === id);
const statementOf = (measureId: string) =>
  statements.find((statement) => statement.measures.some(({ id }) => id === measureId));
const excludedBy = (quote: string) => excluded.filter((figure) => figure.quote.replace(/\s/g, '') === quote);

describe('the report on the first half of 2025', () => {
  it('quotes the text as it is', () => {
    expect(report.text).toBe(readFileSync('seeds/000_4ebed7fc0c329d0d.txt', 'utf8'));
    for (const { quote, start, end } of [...statements, ...excluded]) {
      expect(report.text.slice(start, end)).toBe(quote);
    }
  });

  it('holds every value against what is printed', () => {
    for (const { id, text, value, unit } of measures) {
      const printed = readQuantity(text);
      expect(sameValue(printed?.value ?? NaN, value), id).toBe(true);
      expect(printed?.units, id).toContain(unit);
    }
  });

  it('has a project for every place of the gazetteer but the station building, which anchors its area', () => {
    const gazetteer = v.parse(
      v.array(v.object({ id: v.string() })),
      parse(readFileSync('geodata/gazetteer.yaml', 'utf8')),
    );
    const places = projects.flatMap(({ place }) => (place === null ? [] : [place]));
    expect([...new Set(places), 'guangzhou-station'].sort()).toEqual(gazetteer.map(({ id }) => id).sort());
  });

  it('hedges a figure where the report does', () => {
    for (const { id, text, start, bound } of measures) {
      const hedged = /以上/.test(text) || report.text.slice(0, start).trimEnd().endsWith('不少于');
      expect(bound === 'at-least', id).toBe(hedged);
    }
  });
});

describe('the sets of the report', () => {
  it.each([
    ['key-buildings', 55, 'count'],
    ['old-compounds-renovation', 18, 'count'],
    ['dilapidated-buildings', 9, 'count'],
    ['key-projects', 65, 'count'],
    ['reserve-projects', 125, 'count'],
    ['approved-projects', 22, 'count'],
    ['games-quality-projects', 31, 'count'],
    ['city-quality-projects', 33, 'count'],
    ['self-chosen-projects', 60, 'count'],
    ['hospital-expansions', 7, 'count'],
    ['service-complexes', 19, 'count'],
    ['underused-plots', 35, 'count'],
    ['roads-rebuilt', 8, 'count'],
    ['roads-to-improve', 19, 'count'],
    ['parking-bays-added', 101, 'count'],
    ['parking-bays-to-add', 500, 'count'],
    ['gas-pipe', 10830, 'm'],
    ['sewage-pipe', 6310, 'm'],
    ['storm-pipe', 1190, 'm'],
    ['lift-replacement', 300, 'count'],
    ['water-facilities', 4500, 'household'],
    ['heritage-units', 56, 'count'],
    ['pocket-parks', 5, 'count'],
    ['underground-transfer-stations', 2, 'count'],
    ['rental-homes', 3394, 'dwelling'],
    ['new-greenery', 8000, 'm2'],
  ])('%s counts %d (%s)', (id, reportedCount, unit) => {
    expect(project(id)).toMatchObject({ reportedCount, set: { unit } });
  });

  it('a member belongs to its set once', () => {
    for (const { set } of projects) expect(new Set(set?.members).size).toBe(set?.members.length ?? 0);
  });
});

describe('the traps of this text', () => {
  it('条 counts subdistricts, roads, routes and clauses apart', () => {
    expect(measure('operation-centre-streets')?.text).toBe('7 条街道');
    expect(measure('model-streets')?.text).toBe('3 条街道');
    expect(project('roads-rebuilt')).toMatchObject({ theme: 'roads', reportedCount: 8 });
    expect(project('roads-to-improve')).toMatchObject({ theme: 'roads', reportedCount: 19 });
    expect(projects.filter(({ theme, set }) => theme === 'roads' && set)).toHaveLength(2);
    expect(
      measures.filter(({ value, text }) => text.includes('条') && [18, 55, 50, 12].includes(value)),
    ).toEqual([]);
  });

  it('numbers inside names and codes are no counts', () => {
    for (const code of ['“1+12+3”', '“1+N”', '“1285”', '“12218”'])
      expect(excludedBy(code)[0]?.reason).toBe('code-number');
    expect(excludedBy('麓湖300')[0]?.reason).toBe('name');
    expect(excludedBy('中山眼科医院1号楼')[0]?.reason).toBe('name');
    expect(excludedBy('2000年以前')[0]?.reason).toBe('date');
    const values = measures.map(({ value }) => value);
    for (const code of [1285, 12218, 2000, 2025]) expect(values).not.toContain(code);
    expect(measures.filter(({ value }) => value === 300).map(({ id }) => id)).toEqual([
      'quality-projects-annual-target',
      'lifts-to-replace',
    ]);
  });

  it('starting, raising and applying are not completing', () => {
    expect(project('renewal-funding-application')?.status).toBe('planned');
    expect(project('reserve-projects')?.status).toBe('planned');
    expect(project('approved-projects')?.status).toBe('planned');
    expect(project('rental-homes')?.status).toBe('planned');
    expect(project('underground-transfer-stations')?.status).toBe('planned');
    expect(project('beihuan-rail-tunnel')?.status).toBe('started');
    expect(project('service-complexes')?.status).toBe('started');
    expect(project('yaotai-resettlement-homes')?.status).toBe('started');
    expect(project('old-compounds-renovation')?.status).toBe('under-way');
    expect(project('coach-station-plot')?.status).toBe('under-way');
    expect(project('youyugang-transfer-station')?.status).toBe('completed');
    for (const { id, status, statements: cited } of projects) {
      const kinds = statements.filter((statement) => cited.includes(statement.id)).map(({ kind }) => kind);
      if (status === 'completed' || status === 'started') expect(kinds, id).toContain('result');
    }
  });

  it('40.7亿 is a floor, 76.70% keeps its printed form', () => {
    expect(measure('annual-investment-target')).toMatchObject({
      value: 4070000000,
      unit: 'CNY',
      bound: 'at-least',
    });
    expect(measure('yaotai-signing-rate')).toMatchObject({ value: 76.7, text: '76.70%' });
  });

  it('only five figures are stated as the year’s', () => {
    const annual = statements.filter(({ period }) => period === '2025');
    const amounts = annual.flatMap((statement) => statement.measures.map(({ value }) => value));
    expect(amounts.toSorted((a, b) => a - b)).toEqual([300, 400, 2101, 2197, 4070000000]);
    expect(statementOf('parking-bays-to-add')?.period).toBe('2025-H2');
  });

  it('第五立面 means roofs', () => {
    expect(project('roofs')).toMatchObject({ reportedCount: 150000, set: { unit: 'm2' } });
    expect(excludedBy('第五立面').map(({ explanation }) => explanation.en)).toEqual([
      expect.stringContaining('means roofs'),
      expect.stringContaining('means roofs'),
    ]);
  });

  it('gas pipe is rebuilt, sewage and storm-water pipe is new: three sets', () => {
    expect(project('gas-pipe')).toMatchObject({ reportedCount: 10830, set: { unit: 'm', members: [] } });
    expect(project('sewage-pipe')?.reportedCount).toBe(6310);
    expect(project('storm-pipe')?.reportedCount).toBe(1190);
    expect(statementOf('gas-pipe-rebuilt-length')).not.toBe(statementOf('sewage-pipe-laid-length'));
  });

  it('breaks inside words and numbers do not hide a passage', () => {
    expect(statementOf('waste-transfer-share')?.quote).toContain('全区生\n\n活垃圾');
    expect(statementOf('rental-homes-to-raise')?.quote).toContain('完\n\n成 3394 套');
    expect(statements.find(({ id }) => id === 'coach-station-sale-target')?.quote).toContain(
      '市\n\n客运站地块',
    );
  });

  it('of phrases that stand twice each statement names its own', () => {
    expect(project('ouzhuang-rongtong-plaza')).toMatchObject({
      memberOf: ['dilapidated-buildings', 'key-projects'],
      statements: ['dilapidated-projects-advancing', 'key-projects-target'],
    });
    expect(statementOf('parking-bays-added-count')?.section.at(-1)).toBe('精细治理提档升级');
    expect(statementOf('parking-bays-to-add')?.section.at(-1)).toBe('提升城区管理水平');
    expect(statementOf('resettlement-homes-started')?.kind).toBe('result');
    expect(statementOf('resettlement-homes-target')?.kind).toBe('target');
  });

  it('equal numbers of unlike things stay apart', () => {
    const like = (value: number) => measures.filter((candidate) => candidate.value === value);
    expect(like(35).map(({ id, unit }) => [id, unit])).toEqual([
      ['yaotai-officials', 'person'],
      ['underused-plots-count', 'count'],
    ]);
    expect(like(18).map(({ id }) => id)).toEqual(['old-compounds-count']);
    expect(like(60).map(({ id }) => id)).toEqual([
      'self-chosen-projects-added-count',
      'self-chosen-projects-target',
    ]);
    expect(like(65).map(({ id }) => id)).toEqual(['key-projects', 'storm-projects']);
  });

  it('Dengfeng Village stands outside the nine, of which three are named', () => {
    expect(project('dengfeng-village')?.memberOf).toEqual([]);
    expect(project('dilapidated-buildings')).toMatchObject({
      reportedCount: 9,
      set: { members: ['eye-hospital-building-1', 'ouzhuang-rongtong-plaza', 'huangqiao-xiaoshiji'] },
    });
  });

  it('a misprint is quoted as printed, with the correction beside it', () => {
    expect(project('huangqiao-xiaoshiji')?.name.zh).toBe('黄桥·小石集');
    expect(project('huangqiao-xiaoshiji')?.note?.zh).toContain('黉桥');
  });

  it('knows every misprint', () => {
    expect(report.misprints.map(({ quote, correction }) => [quote, correction])).toEqual([
      ['近七层', '近七成'],
      ['黄桥·小石集', '黉桥·小石集'],
      ['民营企业 and 企业家', '民营企业和企业家'],
      ['DeekSeek', 'DeepSeek'],
    ]);
    expect(excludedBy('近七层')[0]?.explanation.zh).toContain('近七成');
  });

  it('places outside the district are excluded with that reason', () => {
    const outside = excluded.filter(({ reason }) => reason === 'outside-district').map(({ quote }) => quote);
    for (const place of ['遂溪', '霞山', '赤坎', '粤西智慧港']) {
      expect(
        outside.some((quote) => quote.includes(place)),
        place,
      ).toBe(true);
      expect(
        statements.some(({ quote }) => quote.includes(place)),
        place,
      ).toBe(false);
    }
  });

  it('each measure holds one numeral', () => {
    for (const { id, text } of measures) expect(findNumerals(text), id).toHaveLength(1);
  });

  it('visits are not persons', () => {
    expect(measure('beijing-road-visits-count')).toMatchObject({ value: 67775300, unit: 'count' });
  });
});
