import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeScenes } from '#core/story/three-scenes.fixture.ts';
import type { Story } from '#core/story/story.ts';
import { readStory, toStoryRecord, type StoryContext, type StoryRecord } from './story-schema.ts';

const context: StoryContext = {
  report: 'three-streets',
  vocabulary: {
    reports: ['three-streets'],
    streets: new Set(['101', '102']),
    projects: new Set(['market']),
    roads: new Set(),
    themes: ['roads', 'commerce'],
    periods: ['2031-H1'],
    measures: new Set(['weighted']),
  },
  knowsStatement: (id) => id.startsWith('known'),
  knowsFigure: (reference) => reference.kind === 'total' || reference.id.startsWith('known'),
};

function record(change: Partial<StoryRecord> = {}): unknown {
  return JSON.parse(JSON.stringify({ ...toStoryRecord(threeScenes, 'three-streets'), ...change }));
}

function withScene(change: Record<string, unknown>): unknown {
  const [first] = toStoryRecord(threeScenes, 'three-streets').scenes;
  return { ...toStoryRecord(threeScenes, 'three-streets'), scenes: [{ ...first, ...change }] };
}

const read = (json: unknown) => readStory(json, 'story.json', context);

describe('a story in a file', () => {
  it('comes back as it was written', () => {
    expect(read(record())).toEqual({ ok: true, value: threeScenes, notes: [] });
  });

  it('keeps any words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (zh, en) => {
        const story: Story = {
          ...threeScenes,
          scenes: threeScenes.scenes.map((scene) => ({
            ...scene,
            title: { zh, en },
            notes: { zh: en, en: zh },
          })),
        };
        const json: unknown = JSON.parse(JSON.stringify(toStoryRecord(story, 'three-streets')));
        expect(read(json)).toEqual({ ok: true, value: story, notes: [] });
      }),
    );
  });

  it('says of a view only what the address says, nothing that is the viewer’s own', () => {
    const { scenes } = toStoryRecord(threeScenes, 'three-streets');
    expect(scenes.map(({ view }) => view)).toEqual([
      '',
      'theme=roads&status=completed',
      'street=102&map=14/23.12/113.28&illustrative=1',
    ]);
    const own = withScene({ view: 'lang=en&mode=dark&street=101' });
    expect(read(own)).toMatchObject({
      value: { scenes: [{ view: { language: 'zh', mode: null, streets: ['101'] } }] },
    });
  });

  it('is refused when it is none, with the place of the fault', () => {
    for (const [json, reason] of [
      [null, /Expected Object/],
      [{ ...toStoryRecord(threeScenes, 'three-streets'), scenes: [] }, /scenes/],
      [withScene({ title: { zh: '无' } }), /scenes\.0\.title\.en/],
      [withScene({ fit: 'moon' }), /scenes\.0\.fit/],
    ] as const) {
      const result = read(json);
      expect(result.ok ? [] : result.problems).toEqual([
        { key: 'story.not-a-story', params: { file: 'story.json', reason: expect.stringMatching(reason) } },
      ]);
    }
    const { scenes } = toStoryRecord(threeScenes, 'three-streets');
    expect(read(record({ scenes: [...scenes, ...scenes] }))).toMatchObject({ ok: false });
  });

  it('is refused when it belongs to another report', () => {
    expect(read(record({ report: 'older' }))).toEqual({
      ok: false,
      problems: [
        { key: 'story.other-report', params: { file: 'story.json', report: 'older', open: 'three-streets' } },
      ],
    });
  });

  it('leaves out what the catalogue has not, and says where', () => {
    const result = read(
      withScene({
        view: 'project=gone&street=102',
        figures: ['measure:known', 'measure:gone', 'nonsense', 'total:streets'],
        statements: ['known', 'gone'],
      }),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        scenes: [
          {
            view: { project: null, streets: ['102'] },
            figures: [
              { kind: 'measure', id: 'known' },
              { kind: 'total', part: 'streets' },
            ],
            statements: ['known'],
          },
        ],
      },
    });
    const notes = result.ok ? result.notes : [];
    expect(notes.filter(({ key }) => key === 'story.part-left-out').map(({ params }) => params)).toEqual([
      { scene: 'district', part: 'measure:gone' },
      { scene: 'district', part: 'nonsense' },
      { scene: 'district', part: 'gone' },
    ]);
    expect(notes).toHaveLength(4);
  });
});
