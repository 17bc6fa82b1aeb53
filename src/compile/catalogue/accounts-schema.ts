import * as v from 'valibot';
import { units } from '#core/report/catalogue.ts';
import { operations } from '#core/report/cross-check.ts';
import { relationKinds } from '#core/report/relation.ts';
import { identifier, localText } from './edition-schema.ts';

export const quantitySchema = v.strictObject({
  id: identifier,
  name: localText,
  unit: v.picklist(units),
  /** Id of the project whose statements alone may measure it, or `district`. */
  scope: identifier,
});

export const pairSchema = v.strictObject({
  id: identifier,
  /** Ids of measures. */
  actual: identifier,
  target: identifier,
  as: v.optional(v.picklist(['amount', 'share']), 'amount'),
  /** `stated`, or what the report leaves open. */
  basis: v.union(
    [v.literal('stated'), localText],
    'write stated, or { zh, en }: what the report leaves open',
  ),
  note: v.optional(localText),
});

const sideSchema = v.union(
  [v.strictObject({ measure: identifier }), v.strictObject({ statement: identifier })],
  'write { measure: … }, or { statement: … } where it has no figure',
);

export const relatedSchema = v.strictObject({
  id: identifier,
  name: localText,
  sides: v.pipe(v.array(sideSchema), v.minLength(2, 'name at least two sides')),
  why: localText,
});

export const relationSchema = v.strictObject({
  id: identifier,
  kind: v.picklist(relationKinds),
  projects: v.pipe(v.array(identifier), v.minLength(1, 'name at least one project')),
  statements: v.pipe(v.array(identifier), v.minLength(1, 'name at least one statement')),
  text: localText,
});

export const checkSchema = v.strictObject({
  id: identifier,
  name: localText,
  operation: v.picklist(operations),
  /** Ids of measures, or of checks above this one. */
  operands: v.tuple([identifier, identifier]),
  /** Id of the measure that the result is held against. */
  against: v.optional(identifier),
  note: v.optional(localText),
});

export type QuantityRecord = v.InferOutput<typeof quantitySchema>;
export type PairRecord = v.InferOutput<typeof pairSchema>;
export type RelatedRecord = v.InferOutput<typeof relatedSchema>;
export type RelationRecord = v.InferOutput<typeof relationSchema>;
export type CheckRecord = v.InferOutput<typeof checkSchema>;
