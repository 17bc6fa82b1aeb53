import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadGeodata } from './load-geodata.ts';

/** A rule broken by one change of text, and the complaint it must cause. */
export type BrokenRule = [file: string, from: string, to: string, line: number, reason: RegExp];

/** A copy of the fictional district under `tests/fixtures`, for tests to break. */
export class TinyCopy {
  readonly directory = mkdtempSync(join(tmpdir(), 'geodata-'));

  constructor() {
    cpSync('tests/fixtures/geodata-tiny', this.directory, { recursive: true });
  }

  /** Replaces the first occurrence of `from`. Throws when there is none. */
  edit(file: string, from: string, to: string): void {
    const path = join(this.directory, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    writeFileSync(path, text.replace(from, to));
  }

  /** What `loadGeodata` complains of: `file:line reason`. */
  complaints(): string[] {
    const loaded = loadGeodata(this.directory);
    if (loaded.ok) return [];
    return loaded.problems.map(
      ({ params }) => `${basename(String(params.file))}:${params.line} ${params.reason}`,
    );
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}
