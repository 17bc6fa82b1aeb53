import * as v from 'valibot';
import {
  bounds,
  illustrationForms,
  illustrationSpreads,
  statementKinds,
  statuses,
  units,
} from '#core/report/catalogue.ts';

export const identifier = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id in lower-case words joined by hyphens'),
);
const period = v.pipe(v.string(), v.regex(/^\d{4}(-H[12])?$/, 'write a period as 2025, 2025-H1 or 2025-H2'));
const wording = v.pipe(v.string('write a text'), v.trim(), v.minLength(1, 'the text is empty'));
export const localText = v.strictObject({ zh: wording, en: wording });
const occurrence = v.pipe(v.number(), v.integer(), v.minValue(1, 'occurrences are counted from 1'));

/** Where a passage stands, when it stands in the report more than once. */
const passage = {
  quote: wording,
  /** Words of the paragraph or of a heading over it. */
  in: v.optional(wording),
  /** 1-based, among the places that `in` leaves. */
  occurrence: v.optional(occurrence),
};

export const reportSchema = v.strictObject({
  id: identifier,
  title: wording,
  issuer: wording,
  translation: v.strictObject({ title: wording, issuer: wording }),
  date: v.pipe(v.string(), v.isoDate('write the date as 2025-07-11')),
  /** Path of the verbatim text, relative to this file. */
  text: wording,
  /** Code of the district (National Bureau of Statistics). */
  district: v.pipe(v.string(), v.regex(/^\d{6}$/, "write the district's code as six digits in quotes")),
  periods: v.pipe(
    v.array(v.strictObject({ id: period, name: localText })),
    v.minLength(1, 'name at least one period'),
  ),
  misprints: v.optional(v.array(v.strictObject({ ...passage, correction: wording })), []),
});

export const themeSchema = v.strictObject({
  id: identifier,
  name: localText,
  glyph: localText,
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'write the colour as #rrggbb in lower case')),
});

const measureSchema = v.strictObject({
  id: identifier,
  name: localText,
  value: v.pipe(v.number(), v.finite()),
  unit: v.picklist(units),
  text: wording,
  occurrence: v.optional(occurrence),
  bound: v.optional(v.picklist(bounds)),
  /** Id of a quantity, where other statements measure the same. */
  of: v.optional(identifier),
});

export const statementSchema = v.strictObject({
  id: identifier,
  ...passage,
  kind: v.picklist(statementKinds),
  period,
  translation: wording,
  measures: v.optional(v.array(measureSchema), []),
});

/** How the unlocated members of a set may be illustrated; absent: not at all. */
const illustrationSchema = v.strictObject({
  as: v.picklist(illustrationForms),
  spread: v.picklist(illustrationSpreads),
  /** How many one symbol stands for. */
  each: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1, 'a symbol stands for at least 1')), 1),
});

export const projectSchema = v.strictObject({
  id: identifier,
  name: localText,
  theme: identifier,
  status: v.picklist(statuses),
  /** Id of the gazetteer; absent where the report names no place. */
  place: v.optional(identifier),
  partOf: v.optional(identifier),
  memberOf: v.optional(v.array(identifier), []),
  statements: v.pipe(v.array(identifier), v.minLength(1, 'a project needs at least one statement')),
  set: v.optional(
    v.strictObject({ measure: identifier, noun: localText, illustrate: v.optional(illustrationSchema) }),
  ),
  /** Why there is no place, where there is more to say than that the report names none. */
  unlocatedBasis: v.optional(localText),
  note: v.optional(localText),
});

export const excludedSchema = v.strictObject({
  /** Kinds of reason by id. */
  reasons: v.record(identifier, localText),
  figures: v.array(
    v.strictObject({
      ...passage,
      /** Holds for every place where the quote stands. */
      everywhere: v.optional(v.literal(true)),
      reason: identifier,
      /** What is particular to this figure: a misprint, a place outside the district. */
      note: v.optional(localText),
    }),
  ),
});

export type ThemeRecord = v.InferOutput<typeof themeSchema>;
export type MeasureRecord = v.InferOutput<typeof measureSchema>;
export type StatementRecord = v.InferOutput<typeof statementSchema>;
export type ProjectRecord = v.InferOutput<typeof projectSchema>;
export type ExcludedRecord = v.InferOutput<typeof excludedSchema>;
