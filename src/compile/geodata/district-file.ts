import { join } from 'node:path';
import * as v from 'valibot';
import { readYamlFile } from '#compile/yaml-file.ts';
import { succeed, type Result } from '#core/problem.ts';
import type { Box } from './coordinate-check.ts';

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

const districtSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{6}$/, 'a district code has six digits, in quotes')),
  name: v.pipe(v.string(), v.nonEmpty()),
  nameEn: v.pipe(v.string(), v.nonEmpty()),
  osmRelation: v.optional(v.pipe(v.number(), v.integer())),
  streetCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  box: v.pipe(
    v.strictObject({ west: degrees, south: degrees, east: degrees, north: degrees }),
    v.check(
      (box) => box.west < box.east && box.south < box.north,
      'west must be less than east, south than north',
    ),
  ),
});

/** What must be known of a district before its layers can be checked. */
export interface DistrictFile {
  code: string;
  name: string;
  nameEn: string;
  /** How many streets it has. */
  streetCount: number;
  /** Holds every coordinate of every layer. */
  box: Box;
}

/** Reads `district.yaml`. */
export function readDistrict(directory: string): Result<DistrictFile> {
  const file = readYamlFile(join(directory, 'district.yaml'), districtSchema);
  return file.ok ? succeed(file.value.value) : file;
}
