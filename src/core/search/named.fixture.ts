import type { RoadEntry, SearchEntry } from './search-entry.ts';

/** A named entry whose syllables stand in a row, a blank between, `-` for what is not Chinese. */
export function roadRead(zh: string, pinyin: string, en: string | null = null): RoadEntry {
  return {
    kind: 'road',
    id: zh,
    name: { zh, en },
    pinyin: pinyin.split(' ').map((syllable) => (syllable === '-' ? '' : syllable)),
    where: { lngLat: [113.2, 23.1], extent: [113.2, 23.1, 113.3, 23.2] },
  };
}

const named = (kind: 'street' | 'project', zh: string, pinyin: string, en: string): SearchEntry => {
  const { id, name, pinyin: syllables } = roadRead(zh, pinyin, en);
  return kind === 'street'
    ? { kind, id, name, pinyin: syllables, fullName: `${zh}道` }
    : { kind, id, name, pinyin: syllables };
};

/** A little of everything that can be searched. */
export const searched: SearchEntry[] = [
  named('street', '黄花岗街', 'huang hua gang jie', 'Huanghuagang Subdistrict'),
  named('street', '矿泉街', 'kuang quan jie', 'Kuangquan Subdistrict'),
  named('project', '瑶台城中村改造', 'yao tai cheng zhong cun gai zao', 'Yaotai urban village renewal'),
  named('project', '登峰村整治', 'deng feng cun zheng zhi', 'Dengfeng Village improvement'),
  {
    ...roadRead('瑶台村', 'yao tai cun', 'Yaotai Village'),
    kind: 'place',
    source: 'gazetteer',
    projects: [],
  },
  roadRead('区庄路', 'ou zhuang lu', 'Ouzhuang Road'),
  roadRead('中山一路', 'zhong shan yi lu', 'Zhongshan 1st Road'),
  roadRead('中山二路', 'zhong shan er lu', 'Zhongshan 2nd Road'),
  roadRead('绿荫路', 'lü yin lu', 'Lüyin Road'),
  roadRead('银河', 'yin he', 'Silver Creek'),
  { ...roadRead('区庄', 'ou zhuang', 'Ouzhuang'), kind: 'station' },
  { ...roadRead('台村东', 'tai cun dong', null), kind: 'station' },
  {
    kind: 'sentence',
    id: 'gas',
    text: { zh: '改造燃气管网10.83公里', en: '10.83 km of gas pipe rebuilt' },
  },
  {
    kind: 'sentence',
    id: 'homes',
    text: {
      zh: '新引进 CRO 企业 30 家，瑶台安置房开工。',
      en: '30 enterprises, Yaotai resettlement homes started.',
    },
  },
];
