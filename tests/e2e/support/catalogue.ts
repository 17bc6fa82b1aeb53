import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Catalogue } from '#core/report/catalogue.ts';
import { catalogueSchema } from '#io/catalogue-schema.ts';

/** The catalogue that the built program serves. */
export const catalogue: Catalogue = v.parse(
  catalogueSchema,
  JSON.parse(readFileSync('dist/data/catalogue.json', 'utf8')),
);

/** The colour of a theme, the same on the map as in the panels. */
export function themeColour(id: string): string {
  return found(catalogue.themes, id).colour;
}

export const projectOf = (id: string) => found(catalogue.projects, id);
export const statementOf = (id: string) => found(catalogue.statements, id);

function found<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((each) => each.id === id);
  if (!thing) throw new Error(`the catalogue has no "${id}"`);
  return thing;
}
