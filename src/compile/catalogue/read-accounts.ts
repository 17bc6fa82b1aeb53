import { fail, succeed, type Result } from '#core/problem.ts';
import {
  checkSchema,
  pairSchema,
  quantitySchema,
  relatedSchema,
  relationSchema,
  type CheckRecord,
  type PairRecord,
  type QuantityRecord,
  type RelatedRecord,
  type RelationRecord,
} from './accounts-schema.ts';
import { readOptionalRecords, type Sourced } from './records.ts';

/** What an edition makes of its figures, as written by hand. */
export interface AccountRecords {
  quantities: Sourced<QuantityRecord>[];
  pairs: Sourced<PairRecord>[];
  related: Sourced<RelatedRecord>[];
  relations: Sourced<RelationRecord>[];
  checks: Sourced<CheckRecord>[];
}

/** Reads quantities, pairs, related, relations and checks: a file or a folder each, or none. */
export function readAccounts(directory: string): Result<AccountRecords> {
  const quantities = readOptionalRecords(directory, 'quantities', quantitySchema);
  const pairs = readOptionalRecords(directory, 'pairs', pairSchema);
  const related = readOptionalRecords(directory, 'related', relatedSchema);
  const relations = readOptionalRecords(directory, 'relations', relationSchema);
  const checks = readOptionalRecords(directory, 'checks', checkSchema);
  if (!quantities.ok || !pairs.ok || !related.ok || !relations.ok || !checks.ok) {
    return fail(
      ...[quantities, pairs, related, relations, checks].flatMap((read) => (read.ok ? [] : read.problems)),
    );
  }
  return succeed({
    quantities: quantities.value,
    pairs: pairs.value,
    related: related.value,
    relations: relations.value,
    checks: checks.value,
  });
}
