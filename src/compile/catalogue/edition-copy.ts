import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const fixture = 'tests/fixtures/edition-tiny';
const edition = 'three-streets-2031-h1';

/** A copy of the fictional edition that a test may break; it is removed when the test is finished. */
export function copyEdition() {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fixture, root, { recursive: true });
  const directory = join(root, edition);
  const pathOf = (file: string) => join(directory, file);
  return {
    directory,
    /** Replaces the first `from` in `file`; throws where there is none, so that no test passes by accident. */
    edit(file: string, from: string, to: string) {
      const content = readFileSync(pathOf(file), 'utf8');
      if (!content.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(
        pathOf(file),
        content.replace(from, () => to),
      );
    },
    write(file: string, content: string | Uint8Array) {
      mkdirSync(dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), content);
    },
    remove(file: string) {
      rmSync(pathOf(file));
    },
    /** 1-based line of the first `words` in `file`. */
    lineOf(file: string, words: string) {
      const lines = readFileSync(pathOf(file), 'utf8').split('\n');
      return lines.findIndex((line) => line.includes(words)) + 1;
    },
  };
}
