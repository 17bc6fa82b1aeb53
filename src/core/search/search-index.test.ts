import { describe, expect, it } from 'vitest';
import type { Finding, Findings } from './findings.ts';
import { roadRead, searched } from './named.fixture.ts';
import { SearchIndex } from './search-index.ts';

const index = new SearchIndex(searched);

const nameOf = ({ entry }: Finding) => (entry.kind === 'sentence' ? entry.id : entry.name.zh);
const found = (typed: string) =>
  Object.fromEntries(index.search(typed).groups.map(({ kind, findings }) => [kind, findings.map(nameOf)]));
const bestOf = (typed: string) => {
  const { best } = index.search(typed);
  return best && `${best.entry.kind} ${nameOf(best)}`;
};
/** All findings with their marks in brackets. */
function marked(findings: Findings, language: 'zh' | 'en'): string[] {
  return findings.groups.flatMap((group) =>
    group.findings.map(({ entry, marks }) => {
      const text = (entry.kind === 'sentence' ? entry.text : entry.name)[language] ?? '';
      return marks[language]
        .toReversed()
        .reduce(
          (with_, [start, end]) => `${with_.slice(0, start)}[${with_.slice(start, end)}]${with_.slice(end)}`,
          text,
        );
    }),
  );
}

describe('searching names', () => {
  it('finds characters anywhere, in groups of a fixed order', () => {
    expect(found('瑶台')).toEqual({ project: ['瑶台城中村改造'], place: ['瑶台村'], sentence: ['homes'] });
    expect(Object.keys(found('瑶台'))).toEqual(['project', 'place', 'sentence']);
    expect(found('台村')).toEqual({ place: ['瑶台村'], station: ['台村东'] });
  });

  it.each([
    'yaotaicun',
    'yao tai cun',
    'YaoTaiCun',
    'yáotáicūn',
    'ｙａｏｔａｉｃｕｎ',
    "yao'tai'cun",
    'yaotaicu',
    '瑶taicun',
    'ytcun',
    'ytc',
  ])('finds 瑶台村 for %s, as what was most likely meant', (typed) => {
    expect(bestOf(typed)).toBe('place 瑶台村');
    expect(marked(index.search(typed), 'zh')).toContain('[瑶台村]');
  });

  it('finds a street by its initials, though its name goes on', () => {
    expect(bestOf('hhg')).toBe('street 黄花岗街');
    expect(marked(index.search('hhg'), 'zh')).toEqual(['[黄花岗]街']);
    expect(bestOf('kqj')).toBe('street 矿泉街');
  });

  it('finds a street by its name in full', () => {
    expect(found('矿泉街道')).toEqual({ street: ['矿泉街'] });
    expect(marked(index.search('矿泉街道'), 'zh')).toEqual(['[矿泉街]']);
  });

  it('reads what is read otherwise as it is read here', () => {
    expect(bestOf('ouzhuang')).toBe('station 区庄');
    const otherwise = index.search('quzhuang');
    expect(otherwise.forgiving).toBe(true);
    expect(otherwise.best && nameOf(otherwise.best)).toBe('区庄路');
  });

  it('finds English words by their beginnings, in any order', () => {
    expect(found('vill yaot')).toEqual({ project: ['瑶台城中村改造'], place: ['瑶台村'] });
    expect(marked(index.search('village deng'), 'en')).toEqual(['[Deng]feng [Village] improvement']);
    expect(found('dengfengvillage')).toEqual({ project: ['登峰村整治'] });
    expect(found('illage')).toEqual({});
  });

  it('finds ü typed as u or v, and a v that is none', () => {
    for (const typed of ['lüyin', 'luyin', 'lvyin']) expect(found(typed).road).toEqual(['绿荫路']);
    expect(found('silver').road).toEqual(['银河']);
  });

  it('finds several words each in the name, whatever stands between', () => {
    expect(marked(index.search('瑶台 改造'), 'zh')).toEqual(['[瑶台]城中村[改造]']);
    expect(marked(index.search('改造 yt'), 'zh')).toEqual(['[瑶台]城中村[改造]']);
    expect(marked(index.search('瑶台改造'), 'zh')).toEqual(['[瑶台]城中村[改造]']);
  });

  it('ranks the whole name before its beginning, that before initials, those before the inside', () => {
    const names = ['安西', '东安西', '安西路', 'ax'].map((zh) =>
      zh === 'ax'
        ? roadRead('奥行', 'ao xing')
        : roadRead(zh, [...zh].map((each) => ({ 安: 'an', 西: 'xi', 东: 'dong', 路: 'lu' })[each]).join(' ')),
    );
    const ranked = new SearchIndex(names);
    const order = (typed: string) =>
      ranked.search(typed).groups.flatMap(({ findings }) => findings.map(nameOf));
    expect(order('安西')).toEqual(['安西', '安西路', '东安西']);
    expect(order('anxi')).toEqual(['安西', '安西路', '东安西']);
    expect(order('ax')).toEqual(['安西', '奥行', '安西路', '东安西']);
  });

  it('lists as many as are asked for and counts them all', () => {
    const many = new SearchIndex(Array.from({ length: 40 }, (_, count) => roadRead(`路${count}`, 'lu - -')));
    const [group] = many.search('路', 12).groups;
    expect(group).toMatchObject({ kind: 'road', total: 40 });
    expect(group?.findings).toHaveLength(12);
  });

  it('finds nothing for nothing', () => {
    for (const typed of ['', ' \u3000\t', '.*', '(', '“”', '番禺']) expect(found(typed)).toEqual({});
  });

  it('finds what was added later too', () => {
    const growing = new SearchIndex([]);
    expect(growing.search('瑶台').total).toBe(0);
    growing.add(searched.slice(0, 3));
    growing.add(searched.slice(3));
    expect(growing.search('瑶台')).toEqual(index.search('瑶台'));
  });
});

describe('forgiving slips', () => {
  it.each([
    ['yaotia', '瑶台城中村改造'],
    ['yoatai', '瑶台城中村改造'],
    ['kuangqaun', '矿泉街'],
    ['kuangqanjie', '矿泉街'],
    ['huanghuagamg', '黄花岗街'],
    ['subdsitrict', '矿泉街'],
    ['yaotai vilage', '瑶台村'],
    ['窑台村', '瑶台村'],
    ['矿全街', '矿泉街'],
    ['荫河', '银河'],
    ['登峰村正治', '登峰村整治'],
  ])('%s is taken for %s', (typed, meant) => {
    const findings = index.search(typed);
    expect(findings.forgiving).toBe(true);
    expect(findings.groups.flatMap((group) => group.findings.map(nameOf))).toContain(meant);
  });

  it('finds the road whose number was left out, and not the one that only ends alike', () => {
    expect(found('中山路')).toEqual({ road: ['中山一路', '中山二路'] });
    expect(marked(index.search('中山路'), 'zh')).toEqual(['[中山一路]', '[中山二路]']);
  });

  it('happens only where nothing is surely meant', () => {
    expect(index.search('瑶台村').forgiving).toBe(false);
    expect(found('yaotaicun')).toEqual({ place: ['瑶台村'] });
  });

  it('never touches figures', () => {
    expect(found('10.84')).toEqual({});
    expect(found('31 enterprises')).toEqual({});
  });

  it('needs some letters', () => {
    expect(found('yxt')).toEqual({});
    expect(found('区桩').road).toBeUndefined();
  });
});

describe('searching sentences', () => {
  it('finds characters across blanks and marks, and figures as they are printed', () => {
    expect(found('引进cro企业')).toEqual({ sentence: ['homes'] });
    expect(found('30家，瑶台')).toEqual({ sentence: ['homes'] });
    expect(found('10.83公里')).toEqual({ sentence: ['gas'] });
    expect(marked(index.search('10.83公里'), 'zh')).toEqual(['改造燃气管网[10.83公里]']);
    for (const other of ['083公里', '0.83公里', '83公里', '0.83', '1083 km'])
      expect(found(other)).toEqual({});
    expect(found('10.8')).toEqual({ sentence: ['gas'] });
  });

  it('finds pieces in any order, with and without a blank', () => {
    expect(marked(index.search('管网改造'), 'zh')).toEqual(['[改造]燃气[管网]10.83公里']);
    expect(marked(index.search('公里 燃气'), 'zh')).toEqual(['改造[燃气]管网10.83[公里]']);
  });

  it('finds the words of the translation, begun or with a slip', () => {
    expect(marked(index.search('pipe gas'), 'en')).toEqual(['10.83 km of [gas] [pipe] rebuilt']);
    expect(marked(index.search('resettlemnet'), 'en')).toEqual([
      '30 enterprises, Yaotai [resettlement] homes started.',
    ]);
  });

  it('finds one character as well', () => {
    expect(found('燃')).toEqual({ sentence: ['gas'] });
  });
});
