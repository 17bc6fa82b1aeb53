import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Finding } from '#core/search/findings.ts';
import type { EntryKind, NamedEntry, SearchEntry } from '#core/search/search-entry.ts';
import { SearchIndex } from '#core/search/search-index.ts';
import { searchSchema } from '#io/search-schema.ts';
import { compiled, realFolders, tinyFolders } from '#compile/edition/compiled.fixture.ts';
import { searchFile } from '#compile/edition/search-file.ts';

const { search: entries, catalogue, geodata } = compiled(realFolders);
const index = new SearchIndex(entries);
const isNamed = (entry: SearchEntry): entry is NamedEntry => entry.kind !== 'sentence';
const named = entries.filter(isNamed);
const ofKind = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);

function readingOf(zh: string): string {
  return named.find(({ name }) => name.zh === zh)?.pinyin.join(' ') ?? 'not there';
}

/** What is listed of a kind before the group is unfolded. */
function listed(typed: string, kind: EntryKind): SearchEntry[] {
  const group = index.search(typed, 6).groups.find((each) => each.kind === kind);
  return group?.findings.map(({ entry }: Finding) => entry) ?? [];
}

describe('what can be searched of the real report', () => {
  it('is every street, project, station and statement, and every road with a name', () => {
    expect(ofKind('street')).toHaveLength(18);
    expect(ofKind('project')).toHaveLength(catalogue.projects.length);
    expect(ofKind('station')).toHaveLength(geodata.layers['metro-stations'].features.length);
    expect(ofKind('sentence')).toHaveLength(catalogue.statements.length);
    const roads = new Set(geodata.layers.roads.features.flatMap(({ properties }) => properties.name ?? []));
    expect(ofKind('road').map(({ id }) => id)).toEqual([...roads]);
  });

  it('names nothing twice in one kind', () => {
    const keys = entries.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('reads every Chinese character, and nothing else', () => {
    for (const { name, pinyin } of named) {
      const characters = [...name.zh];
      expect(pinyin, name.zh).toHaveLength(characters.length);
      for (const [place, character] of characters.entries()) {
        expect(pinyin[place], name.zh).toMatch(/\p{Script=Han}/u.test(character) ? /^[a-zü]+$/ : /^$/);
      }
    }
  });

  it('says where each thing is: a point inside an extent', () => {
    for (const entry of named) {
      if (entry.kind === 'street' || entry.kind === 'project' || entry.where === null) continue;
      const {
        lngLat: [lng, lat],
        extent: [west, south, east, north],
      } = entry.where;
      expect(lng, entry.name.zh).toBeGreaterThanOrEqual(west);
      expect(lng, entry.name.zh).toBeLessThanOrEqual(east);
      expect(lat, entry.name.zh).toBeGreaterThanOrEqual(south);
      expect(lat, entry.name.zh).toBeLessThanOrEqual(north);
    }
  });

  it('knows which projects stand on a place, and leaves out places that lead nowhere', () => {
    const places = named.filter((entry) => entry.kind === 'place');
    const beijingRoad = places.find(({ id }) => id === 'beijing-road');
    expect(beijingRoad?.projects).toEqual(['beijing-road-landscape', 'beijing-road-shopping']);
    const standing = places.flatMap(({ projects }) => projects);
    expect(standing.toSorted()).toEqual(
      catalogue.projects.flatMap(({ id, place }) => (place === null ? [] : [id])).toSorted(),
    );
    for (const { where, projects } of places) if (where === null) expect(projects).not.toEqual([]);
  });

  it('gives parks and waters once, and not where the gazetteer has them', () => {
    const places = named.filter((entry) => entry.kind === 'place');
    expect(places.filter(({ name }) => name.zh === '东濠涌').map(({ source }) => source)).toEqual([
      'gazetteer',
    ]);
    expect(places.filter(({ name }) => name.zh === '流花湖').map(({ source }) => source)).toEqual(['water']);
    expect(places.find(({ name }) => name.zh === '越秀公园')).toMatchObject({
      source: 'green',
      projects: [],
    });
  });

  it('is read back from its file as it was compiled', () => {
    expect(v.parse(searchSchema, JSON.parse(searchFile(entries))).entries).toEqual(entries);
  });
});

describe('names of Yuexiu that are read otherwise', () => {
  it.each([
    ['区庄', 'ou zhuang'],
    ['区庄融通广场', 'ou zhuang rong tong guang chang'],
    ['东濠涌', 'dong hao chong'],
    ['东濠涌高架', 'dong hao chong gao jia'],
    ['沙河涌', 'sha he chong'],
    ['纸行路', 'zhi hang lu'],
    ['麻行街', 'ma hang jie'],
    ['都府街', 'du fu jie'],
    ['都土地街', 'du tu di jie'],
    ['越秀公园', 'yue xiu gong yuan'],
    ['六榕路', 'liu rong lu'],
    ['大塘街', 'da tang jie'],
    ['盘福路', 'pan fu lu'],
    ['华乐街', 'hua le jie'],
    ['长堤大马路', 'chang di da ma lu'],
    ['长寿路', 'chang shou lu'],
    ['较场东路', 'jiao chang dong lu'],
    ['北校场路', 'bei jiao chang lu'],
    ['朝天路', 'chao tian lu'],
    ['仁济南街', 'ren ji nan jie'],
    ['丽水坊', 'li shui fang'],
    ['琶洲街', 'pa zhou jie'],
    ['禺山路', 'yu shan lu'],
    ['邮储银行广州分行迁入', 'you chu yin hang guang zhou fen hang qian ru'],
    ['绿荫路', 'lü yin lu'],
  ])('%s is %s', (name, reading) => {
    expect(readingOf(name)).toBe(reading);
  });
});

describe('every name of the real report', () => {
  // people look for these; of the 600 roads many begin alike
  const sought = named.filter(({ kind }) => kind !== 'road');

  it('is listed when it is typed in full', () => {
    for (const entry of named) expect(listed(entry.name.zh, entry.kind)).toContainEqual(entry);
  });

  it('is listed when its pinyin is typed in full', () => {
    for (const entry of named) expect(listed(spelt(entry), entry.kind), entry.name.zh).toContainEqual(entry);
  });

  it('is listed when its initials are typed', () => {
    for (const entry of sought) {
      expect(listed(spelt(entry, 1), entry.kind), entry.name.zh).toContainEqual(entry);
    }
  });

  it('is listed when its English name is typed', () => {
    for (const entry of sought) {
      if (entry.name.en) expect(listed(entry.name.en, entry.kind)).toContainEqual(entry);
    }
  });

  /** Letters and digits as they are. */
  function spelt({ name, pinyin }: NamedEntry, letters?: number): string {
    return [...name.zh].map((character, place) => pinyin[place]?.slice(0, letters) || character).join('');
  }
});

describe('what people would type', () => {
  const best = (typed: string) => {
    const { entry } = index.search(typed).best ?? {};
    return entry && isNamed(entry) ? `${entry.kind} ${entry.name.zh}` : null;
  };

  it.each([
    ['ytc', 'place 瑶台村'],
    ['yaotai', 'project 瑶台城中村改造'],
    ['ouzhuang', 'station 区庄'],
    ['yxgy', 'place 越秀公园'],
    ['liuhuahu', 'place 流花湖'],
    ['donghaochong', 'place 东濠涌'],
    ['Martyrs park', 'station 烈士陵园'],
    ['zhihanglu', 'road 纸行路'],
  ])('%s leads to %s', (typed, meant) => {
    expect(best(typed)).toBe(meant);
  });

  it('hhg leads to the station and lists the street first', () => {
    expect(best('hhg')).toBe('station 黄花岗');
    expect(index.search('hhg').groups[0]?.findings.map(({ entry }) => entry.id)).toEqual(['440104014']);
  });

  it('quzhuang is no name here, but comes close to 区庄', () => {
    const findings = index.search('quzhuang');
    expect(findings.forgiving).toBe(true);
    expect(listed('quzhuang', 'station').map(({ id }) => id)).toEqual(
      listed('区庄', 'station').map(({ id }) => id),
    );
  });
});

it('a district of its own is read with its own corrections', () => {
  const tiny = compiled(tinyFolders).search.filter(isNamed);
  expect(tiny.find(({ name }) => name.zh === '直涌')?.pinyin).toEqual(['zhi', 'chong']);
});
