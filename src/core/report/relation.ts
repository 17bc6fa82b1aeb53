import type { LocalText, Project, Statement } from './catalogue.ts';

export const relationKinds = ['in-two-sets', 'not-stated', 'outside'] as const;
/**
 * `in-two-sets`: the report names a thing in two of its groups, so it counts in each and once on the map;
 * `not-stated`: the report does not say whether one belongs to the other; `outside`: it reads as not belonging.
 */
type RelationKind = (typeof relationKinds)[number];

/** How things of the report belong together, or the honest lack of knowing it. */
export interface Relation {
  id: string;
  kind: RelationKind;
  /** The thing first, then the sets or things that it is held against. */
  projects: Project['id'][];
  /** The sentences from which it is read. */
  statements: Statement['id'][];
  text: LocalText;
}
