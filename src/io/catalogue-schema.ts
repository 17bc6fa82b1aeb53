import * as v from 'valibot';
import {
  illustrationForms,
  illustrationSpreads,
  precisions,
  statementKinds,
  statuses,
  type Catalogue,
} from '#core/report/catalogue.ts';
import { accountsEntries } from './accounts-schema.ts';
import { ids, localText, measure, text, unit } from './catalogue-parts-schema.ts';

const span = { quote: text, start: v.number(), end: v.number() };

const statement = v.object({
  ...span,
  id: text,
  kind: v.picklist(statementKinds),
  period: text,
  measures: v.array(measure),
  projects: ids,
  translation: text,
  section: v.array(text),
  paragraph: v.number(),
});

const illustration = v.object({
  as: v.picklist(illustrationForms),
  spread: v.picklist(illustrationSpreads),
  each: v.number(),
});

const project = v.object({
  id: text,
  name: localText,
  theme: text,
  status: v.picklist(statuses),
  precision: v.picklist(precisions),
  radiusMeters: v.number(),
  reportedCount: v.number(),
  locatedCount: v.number(),
  streets: v.array(v.object({ code: text, share: v.number() })),
  statements: ids,
  basis: localText,
  anchor: v.nullable(v.tuple([v.number(), v.number()])),
  place: v.nullable(text),
  memberOf: ids,
  partOf: v.nullable(text),
  set: v.nullable(
    v.object({
      measure: text,
      unit,
      noun: localText,
      members: ids,
      illustrate: v.exactOptional(illustration),
    }),
  ),
  note: v.nullable(localText),
});

/** What `catalogue.json` must look like. */
export const catalogueSchema: v.GenericSchema<unknown, Catalogue> = v.object({
  report: v.object({
    id: text,
    title: text,
    issuer: text,
    date: text,
    textUrl: text,
    translation: v.object({ title: text, issuer: text }),
    periods: v.array(v.object({ id: text, name: localText })),
  }),
  themes: v.array(v.object({ id: text, name: localText, glyph: localText, colour: text })),
  statements: v.array(statement),
  projects: v.array(project),
  misprints: v.array(v.object({ ...span, correction: text })),
  excluded: v.array(v.object({ ...span, reason: text, explanation: localText })),
  ...accountsEntries,
});
