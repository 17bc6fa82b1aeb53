import { join } from 'node:path';
import * as v from 'valibot';
import { readYamlFile } from '#compile/yaml-file.ts';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';

const text = v.pipe(v.string(), v.nonEmpty());

const correctionsSchema = v.array(
  v.strictObject({
    /** Part of a name, Chinese characters only. */
    name: v.pipe(text, v.regex(/^\p{Script=Han}+$/u, 'Chinese characters only')),
    /** A toneless syllable per character. */
    pinyin: v.pipe(
      text,
      v.regex(/^[a-zü]+( [a-zü]+)*$/, 'small syllables without tone marks, a blank between'),
    ),
    because: text,
  }),
);

/** How part of a name is read where the dictionary would read it otherwise. */
export interface PinyinCorrection {
  name: string;
  syllables: readonly string[];
  /** Where it stands in its file. */
  line: number;
}

export interface PinyinCorrections {
  file: string;
  /** Longest first, so that a shorter one inside it does not undo it. */
  corrections: readonly PinyinCorrection[];
}

/** Reads `pinyin.yaml`: what the dictionary reads wrong in names of this district. */
export function readPinyinCorrections(directory: string): Result<PinyinCorrections> {
  const read = readYamlFile(join(directory, 'pinyin.yaml'), correctionsSchema);
  if (!read.ok) return read;
  const { file, value, lineOf, broken } = read.value;
  const problems: Problem[] = [];
  const names = new Set<string>();
  const corrections = value.map(({ name, pinyin }, index): PinyinCorrection => {
    const syllables = pinyin.split(' ');
    const characters = [...name].length;
    if (syllables.length !== characters) {
      const reason = `${name} has ${characters} characters, ${pinyin} has ${syllables.length} syllables`;
      problems.push(broken([index, 'pinyin'], reason));
    }
    if (names.has(name)) problems.push(broken([index, 'name'], `${name} stands twice`));
    names.add(name);
    return { name, syllables, line: lineOf([index, 'name']) };
  });
  if (problems.length > 0) return fail(...problems);
  return succeed({ file, corrections: corrections.toSorted((a, b) => b.name.length - a.name.length) });
}
