import * as v from 'valibot';
import { expect, it } from 'vitest';
import { catalogueSchema } from '#io/catalogue-schema.ts';
import { compileEdition } from './compile-edition.ts';

it.each([
  ['seeds/yuexiu-2025-h1', 'geodata'],
  ['tests/fixtures/edition-tiny/three-streets-2031-h1', 'tests/fixtures/geodata-tiny'],
])('the schema takes in the whole compiled catalogue of %s and loses nothing of it', (seeds, geodata) => {
  const compiled = compileEdition({ seeds, geodata });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const { catalogue } = compiled.value;
  expect(v.parse(catalogueSchema, JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue);
  expect(catalogue.pairs.length * catalogue.relations.length * catalogue.checks.length).toBeGreaterThan(0);
  expect(catalogue.reconciliation).toHaveLength(catalogue.projects.filter(({ set }) => set !== null).length);
});
