import { compileEdition, type Edition, type EditionFolders } from './compile-edition.ts';

export const tinyFolders: EditionFolders = {
  seeds: 'tests/fixtures/edition-tiny/three-streets-2031-h1',
  geodata: 'tests/fixtures/geodata-tiny',
};
export const realFolders: EditionFolders = { seeds: 'seeds/yuexiu-2025-h1', geodata: 'geodata' };

/** Compiles what must compile; throws with every broken rule. */
export function compiled(folders: EditionFolders): Edition {
  const edition = compileEdition(folders);
  if (edition.ok) return edition.value;
  throw new Error(edition.problems.map(({ params }) => Object.values(params).join(' ')).join('\n'));
}
