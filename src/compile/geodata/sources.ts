import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readYamlFile } from '#compile/yaml-file.ts';
import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import type { LocalText } from '#core/report/catalogue.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const localText = v.strictObject({ zh: text, en: text });
const webAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'));

const sourcesSchema = v.strictObject({
  credits: v.array(
    v.strictObject({
      id: text,
      text,
      url: webAddress,
      licence: v.strictObject({ id: text, name: text, url: webAddress }),
    }),
  ),
  layers: v.array(
    v.strictObject({
      id: text,
      file: text,
      title: localText,
      source: text,
      credits: v.pipe(v.array(text), v.minLength(1)),
      date: v.nullable(
        v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/, 'a year, year-month or day, in quotes')),
      ),
      limits: localText,
    }),
  ),
});

/** Whose data a layer is made of: the words that every map and export shows, and the licence. */
export interface Credit {
  id: string;
  text: string;
  url: string;
  licence: { id: string; name: string; url: string };
}

export interface LayerSource {
  id: string;
  /** Name inside the geodata folder. */
  file: string;
  title: LocalText;
  /** What it was made from, and how. */
  source: string;
  credits: Credit[];
  /** State of the source: year, year-month or day; null when unknown. */
  date: string | null;
  limits: LocalText;
}

/** Reads `sources.yaml`, in its own order. Every layer in `expectedLayers` must have an entry. */
export function readSources(directory: string, expectedLayers: readonly string[]): Result<LayerSource[]> {
  const read = readYamlFile(join(directory, 'sources.yaml'), sourcesSchema);
  if (!read.ok) return read;
  const { value, broken } = read.value;
  const problems: Problem[] = [];
  const credits = new Map<string, Credit>();
  for (const [index, credit] of value.credits.entries()) {
    if (credits.has(credit.id))
      problems.push(broken(['credits', index, 'id'], `credit ${credit.id} stands twice`));
    credits.set(credit.id, credit);
  }
  const layers = new Map<string, LayerSource>();
  for (const [index, layer] of value.layers.entries()) {
    const path = ['layers', index];
    if (layers.has(layer.id)) problems.push(broken([...path, 'id'], `layer ${layer.id} stands twice`));
    if (!existsSync(join(directory, layer.file))) {
      problems.push(broken([...path, 'file'], `there is no file ${layer.file}`));
    }
    for (const [at, id] of layer.credits.entries()) {
      if (!credits.has(id)) problems.push(broken([...path, 'credits', at], `there is no credit ${id}`));
    }
    layers.set(layer.id, { ...layer, credits: layer.credits.flatMap((id) => credits.get(id) ?? []) });
  }
  for (const id of expectedLayers) {
    if (!layers.has(id)) problems.push(broken(['layers'], `layer ${id} has no entry`));
  }
  return problems.length > 0 ? fail(...problems) : succeed([...layers.values()]);
}
