import * as v from 'valibot';
import { operations, verdicts } from '#core/report/cross-check.ts';
import { relationKinds } from '#core/report/relation.ts';
import { ids, localText, measure, text, unit } from './catalogue-parts-schema.ts';

const number = v.number();
const side = v.object({ statement: text, period: text, measure });
const quantity = v.object({ id: text, name: localText, unit, scope: v.nullable(text) });
const operand = v.variant('kind', [
  v.object({ kind: v.literal('measure'), measure, statement: text }),
  v.object({ kind: v.literal('check'), check: text }),
]);

/** What the catalogue makes of its figures: what is held against what, computed, related, reconciled. */
export const accountsEntries = {
  followUps: v.array(
    v.object({
      quantity,
      promised: v.object({
        report: v.object({
          id: text,
          title: text,
          translation: v.object({ title: text, issuer: text }),
          date: text,
        }),
        quote: text,
        translation: text,
        period: text,
        measure,
      }),
      done: side,
    }),
  ),
  quantities: v.array(quantity),
  pairs: v.array(
    v.object({
      id: text,
      quantity,
      actual: side,
      target: side,
      as: v.picklist(['amount', 'share']),
      basisOpen: v.nullable(localText),
      projects: ids,
      note: v.nullable(localText),
    }),
  ),
  related: v.array(
    v.object({
      id: text,
      name: localText,
      sides: v.array(v.object({ statement: text, measure: v.nullable(measure) })),
      why: localText,
    }),
  ),
  relations: v.array(
    v.object({ id: text, kind: v.picklist(relationKinds), projects: ids, statements: ids, text: localText }),
  ),
  checks: v.array(
    v.object({
      id: text,
      name: localText,
      operation: v.picklist(operations),
      operands: v.tuple([operand, operand]),
      unit,
      value: number,
      low: number,
      high: number,
      whole: v.nullable(number),
      bound: v.exactOptional(v.literal('at-least')),
      against: v.nullable(v.object({ measure, statement: text })),
      verdict: v.picklist(verdicts),
      note: v.nullable(localText),
    }),
  ),
  reconciliation: v.array(
    v.object({
      set: text,
      name: localText,
      unit,
      noun: localText,
      reported: number,
      named: number,
      located: number,
      notPublished: number,
      namedUnlocated: number,
      unnamed: number,
    }),
  ),
};
