import { fail, succeed, type Problem, type Result } from '#core/problem.ts';
import { readContextLayers } from './context-layers.ts';
import { readDistrict } from './district-file.ts';
import { readGazetteer } from './gazetteer.ts';
import type { Geodata } from './geodata.ts';
import { readPinyinCorrections } from './pinyin-corrections.ts';
import { readSources } from './sources.ts';
import { readStreets } from './streets.ts';

/** Every layer whose source, licence and limits must be stated. */
const describedLayers = [
  'streets',
  'district',
  'roads',
  'green',
  'water',
  'waterways',
  'metro-stations',
  'places',
  'gazetteer',
] as const;

/**
 * Reads a geodata folder and checks every rule of it. Fails with all problems that can be found at once, each a
 * `data.broken-rule` with file, line (0 for a missing file) and reason.
 */
export function loadGeodata(directory: string): Result<Geodata> {
  const district = readDistrict(directory);
  const sources = readSources(directory, describedLayers);
  const pinyin = readPinyinCorrections(directory);
  if (!district.ok) return fail(...district.problems, ...problemsOf(sources), ...problemsOf(pinyin));
  const { box } = district.value;
  const streets = readStreets(directory, district.value);
  const layers = readContextLayers(directory, box);
  if (!sources.ok || !streets.ok || !layers.ok || !pinyin.ok) {
    return fail(...[sources, streets, layers, pinyin].flatMap(problemsOf));
  }
  const ground = { ...streets.value, ...layers.value };
  const places = readGazetteer(directory, ground, box);
  if (!places.ok) return places;
  return succeed({
    ...streets.value,
    layers: layers.value.layers,
    places: places.value,
    sources: sources.value,
    pinyin: pinyin.value,
  });
}

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}
