import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compiled, realFolders } from '#compile/edition/compiled.fixture.ts';
import { mostAddressCharacters } from '#core/view/address/address.ts';
import { packStory, unpackStory } from '#io/pack-story.ts';
import { toStoryRecord } from '#io/story-schema.ts';

const { story } = compiled(realFolders);
if (!story) throw new Error('the report has no story');
const record = toStoryRecord(story, 'yuexiu-2025-h1');

it('a packed story comes out as it went in, and stands in an address unescaped', async () => {
  const packed = await packStory(record);
  expect(encodeURIComponent(packed)).toBe(packed);
  expect(await unpackStory(packed)).toEqual({ ok: true, value: record, notes: [] });
});

it('a story of a few scenes fits into an address', async () => {
  const short = { ...record, scenes: record.scenes.slice(0, 3) };
  expect((await packStory(short)).length).toBeLessThan(mostAddressCharacters / 2);
});

it('what was cut off, damaged or is none gives a reason and never throws', async () => {
  const packed = await packStory(record);
  const broken = { ok: false, problems: [{ key: 'story.address-broken', params: {} }] };
  expect(await unpackStory(packed.slice(0, packed.length / 2))).toEqual(broken);
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect((await unpackStory(text)).ok).toBe(false);
    }),
    { numRuns: 100 },
  );
});

it('a story that unpacks to more than a story can be is refused', async () => {
  const bomb = await packStory({ ...record, id: 'x'.repeat(310_000), scenes: [] });
  expect(bomb.length).toBeLessThan(mostAddressCharacters);
  expect((await unpackStory(bomb)).ok).toBe(false);
});
