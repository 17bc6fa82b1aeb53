import * as v from 'valibot';
import { placeSources, type SearchEntry } from '#core/search/search-entry.ts';
import { ids, localText, text } from './catalogue-parts-schema.ts';

const number = v.number();
const named = {
  id: text,
  name: v.object({ zh: text, en: v.nullable(text) }),
  pinyin: v.array(text),
};
const where = v.object({
  lngLat: v.tuple([number, number]),
  extent: v.tuple([number, number, number, number]),
});

const entry = v.variant('kind', [
  v.object({ kind: v.literal('street'), ...named, fullName: text }),
  v.object({ kind: v.literal('project'), ...named }),
  v.object({
    kind: v.literal('place'),
    ...named,
    source: v.picklist(placeSources),
    where: v.nullable(where),
    projects: ids,
  }),
  v.object({ kind: v.literal('road'), ...named, where }),
  v.object({ kind: v.literal('station'), ...named, where }),
  v.object({ kind: v.literal('sentence'), id: text, text: localText }),
]);

/** What `search.json` must look like. */
export const searchSchema: v.GenericSchema<unknown, { entries: SearchEntry[] }> = v.object({
  entries: v.array(entry),
});
