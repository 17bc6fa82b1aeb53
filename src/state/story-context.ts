import { sceneFigure } from '#core/story/scene-figure.ts';
import type { StoryContext } from '#io/story-schema.ts';
import type { Facts } from './facts.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What a story of the open report may refer to. */
export function storyContextOf(
  facts: Pick<Facts, 'reports' | 'streetFacts' | 'catalogue' | 'context'>,
): StoryContext {
  const { catalogue, streetFacts } = facts;
  const { projects } = catalogue;
  const statements = new Set(catalogue.statements.map(({ id }) => id));
  const source = { catalogue, projects, shown: projects, streets: streetFacts };
  return {
    report: catalogue.report.id,
    vocabulary: vocabularyOf(facts),
    knowsStatement: (id) => statements.has(id),
    knowsFigure: (reference) => sceneFigure(reference, source) !== null,
  };
}
