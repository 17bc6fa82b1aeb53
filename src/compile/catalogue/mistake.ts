import { expect } from 'vitest';
import { copyEdition } from './edition-copy.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** An edit that breaks the fictional edition, and what must be said about it. */
export interface Mistake {
  name: string;
  file: string;
  from: string;
  to: string;
  /** Words of the line that is to be blamed, after the edit. */
  blamed: string;
  reason: RegExp;
}

/** Makes the mistake in a copy of the edition and expects a problem with its file, line and reason. */
export function expectNamed({ file, from, to, blamed, reason }: Mistake): void {
  const edition = copyEdition();
  edition.edit(file, from, to);
  const loaded = loadCatalogue(edition.directory);
  expect(loaded.ok ? [] : loaded.problems).toContainEqual({
    key: 'data.broken-rule',
    params: {
      file: expect.stringMatching(new RegExp(`${file.replace('.', '\\.')}$`)),
      line: edition.lineOf(file, blamed),
      reason: expect.stringMatching(reason),
    },
  });
}
