import { describe, expect, it } from 'vitest';
import { fillSceneText, sceneTextParts } from './scene-text.ts';

describe('the words of a scene', () => {
  it('are cut at their references, and joined with what these stand for', () => {
    expect(sceneTextParts('改造 {measure:buildings} 栋，{total:sets}')).toEqual([
      { kind: 'words', text: '改造 ' },
      { kind: 'figure', reference: { kind: 'measure', id: 'buildings' } },
      { kind: 'words', text: ' 栋，' },
      { kind: 'figure', reference: { kind: 'total', part: 'sets' } },
    ]);
    const filled = fillSceneText('改造 {measure:buildings} 栋', (reference) =>
      reference.kind === 'measure' ? `<${reference.id}>` : '',
    );
    expect(filled).toBe('改造 <buildings> 栋');
  });

  it('show braces that hold no reference, or that nobody closed', () => {
    for (const text of ['{55}', '{measure:a', 'measure:a}', '{}']) {
      expect(sceneTextParts(text)).toContainEqual({ kind: 'broken', text });
      expect(fillSceneText(text, () => 'never')).toBe(text);
    }
  });
});
