import { describe, expect, it } from 'vitest';
import { projectWith } from '#core/report/project.fixture.ts';
import { findByName } from './find-by-name.ts';

const streets = [
  { code: '440104020', name: '矿泉街', nameEn: 'Kuangquan Subdistrict' },
  { code: '440104021', name: '登峰街', nameEn: 'Dengfeng Subdistrict' },
];

const projectNamed = (id: string, zh: string, en: string) => projectWith({ id, name: { zh, en } });

const projects = [
  projectNamed('yaotai', '瑶台村改造', 'Yaotai Village renewal'),
  projectNamed('dengfeng', '登峰村', 'Dengfeng  Village'),
];
const idsOf = (words: string) => findByName(words, streets, projects).map(({ kind, id }) => `${kind} ${id}`);

describe('looking for a name', () => {
  it('finds streets before projects', () => {
    expect(idsOf('登峰')).toEqual(['street 440104021', 'project dengfeng']);
  });

  it('reads either language, in small or capital letters', () => {
    expect(idsOf('瑶台')).toEqual(['project yaotai']);
    expect(idsOf('YAOTAI v')).toEqual(['project yaotai']);
    expect(idsOf('kuangquan')).toEqual(['street 440104020']);
  });

  it('does not mind blanks, not even the wide one of Chinese typing', () => {
    expect(idsOf(' 登\u3000峰 村 ')).toEqual(['project dengfeng']);
    expect(idsOf('dengfengvillage')).toEqual(['project dengfeng']);
  });

  it('finds nothing for no words, for blanks and for what no name holds', () => {
    expect(idsOf('')).toEqual([]);
    expect(idsOf(' \u3000\t')).toEqual([]);
    expect(idsOf('番禺')).toEqual([]);
  });

  it('takes the words as they are, not as a pattern', () => {
    expect(idsOf('.*')).toEqual([]);
    expect(idsOf('(')).toEqual([]);
  });

  it('stops at twelve', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      projectNamed(`p${index}`, `路${index}`, `Road ${index}`),
    );
    expect(findByName('路', streets, many).map(({ id }) => id)).toEqual(
      many.slice(0, 12).map(({ id }) => id),
    );
  });

  it('hands back what it found', () => {
    expect(findByName('矿泉', streets, projects)).toEqual([
      { kind: 'street', id: '440104020', street: streets[0] },
    ]);
  });
});
