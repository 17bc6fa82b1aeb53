import { readFigureReference, type FigureReference } from './figure-reference.ts';

/** A piece of a scene's words: plain text, a figure, or braces that hold none. */
export type SceneTextPart =
  | { kind: 'words'; text: string }
  | { kind: 'figure'; reference: FigureReference }
  | { kind: 'broken'; text: string };

/** The words of a scene cut at its references; references stand in braces, `{measure:ID}`. */
export function sceneTextParts(text: string): SceneTextPart[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece): SceneTextPart => {
      if (!piece.includes('{') && !piece.includes('}')) return { kind: 'words', text: piece };
      const reference = /^\{.*\}$/s.test(piece) ? readFigureReference(piece.slice(1, -1)) : null;
      return reference ? { kind: 'figure', reference } : { kind: 'broken', text: piece };
    });
}

/** The words with every figure written out; what is broken stays as it stands. */
export function fillSceneText(text: string, inWords: (reference: FigureReference) => string): string {
  return sceneTextParts(text)
    .map((part) => (part.kind === 'figure' ? inWords(part.reference) : part.text))
    .join('');
}
