import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileReports } from '#compile/edition/compile-reports.ts';

const correction = '- { name: 直涌, pinyin: zhi chong, because: A creek is read chong. }';

/** What is complained of when the fictional district has these corrections, and perhaps another road. */
function complaints(corrections: string, road = '长路'): string[] {
  const geodata = mkdtempSync(join(tmpdir(), 'pinyin-'));
  onTestFinished(() => rmSync(geodata, { recursive: true }));
  cpSync('tests/fixtures/geodata-tiny', geodata, { recursive: true });
  writeFileSync(join(geodata, 'pinyin.yaml'), corrections);
  for (const file of ['roads.geojson', 'gazetteer.yaml']) {
    const path = join(geodata, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('长路', road));
  }
  const compiled = compileReports({ seeds: 'tests/fixtures/edition-tiny', geodata });
  if (compiled.ok) return [];
  return compiled.problems.map(({ params: { file, line, reason } }) =>
    `${file}:${line} ${reason}`.replace(`${geodata}/`, ''),
  );
}

describe('corrections of readings', () => {
  it('are accepted as they are, and none is needed', () => {
    expect(complaints(`${correction}\n`)).toEqual([]);
    expect(complaints('[]\n')).toEqual([]);
  });

  it.each([
    [
      'that touch no name',
      `${correction}\n- { name: 弯涌, pinyin: wan chong, because: A creek. }`,
      'pinyin.yaml:2 no name holds 弯涌: mend or remove the correction',
    ],
    [
      'that read too few characters',
      '- { name: 直涌, pinyin: chong, because: A creek. }',
      'pinyin.yaml:1 直涌 has 2 characters, chong has 1 syllables',
    ],
    ['that stand twice', `${correction}\n${correction}`, 'pinyin.yaml:2 直涌 stands twice'],
    [
      'with tone marks',
      correction.replace('zhi', 'zhí'),
      'pinyin.yaml:1 0.pinyin: small syllables without tone marks, a blank between',
    ],
    [
      'of what is not Chinese',
      correction.replace('name: 直涌', 'name: A1'),
      'pinyin.yaml:1 0.name: Chinese characters only',
    ],
  ])('%s are refused', (_, corrections, complaint) => {
    expect(new Set(complaints(corrections))).toEqual(new Set([complaint]));
  });

  it('that give no reason are refused', () => {
    expect(complaints('- { name: 直涌, pinyin: zhi chong }')[0]).toMatch(/^pinyin\.yaml:1 .*because/);
  });

  it('are asked for where nothing reads a character, and then hold', () => {
    const unreadable = '𠮷路';
    expect(complaints(`${correction}\n`, unreadable)).toContain(
      'pinyin.yaml:1 nothing reads 𠮷 in 𠮷路 (road): add the name here',
    );
    const added = `${correction}\n- { name: 𠮷路, pinyin: ji lu, because: So the sign says. }\n`;
    expect(complaints(added, unreadable)).toEqual([]);
  });

  it('are asked for as a file', () => {
    const geodata = mkdtempSync(join(tmpdir(), 'pinyin-'));
    onTestFinished(() => rmSync(geodata, { recursive: true }));
    cpSync('tests/fixtures/geodata-tiny', geodata, { recursive: true });
    rmSync(join(geodata, 'pinyin.yaml'));
    const compiled = compileReports({ seeds: 'tests/fixtures/edition-tiny', geodata });
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems.map(({ params }) => params)).toContainEqual({
      file: join(geodata, 'pinyin.yaml'),
      line: 0,
      reason: 'the file is missing or cannot be read',
    });
  });
});
