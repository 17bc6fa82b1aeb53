import * as v from 'valibot';
import { remarkLines, type Imprint } from '#core/export/imprint.ts';
import type { LocalPlace } from '#core/place/local-place.ts';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Catalogue } from '#core/report/catalogue.ts';
import type { Story } from '#core/story/story.ts';
import { decodeAddress, encodeAddress } from '#core/view/address/address.ts';
import type { View } from '#core/view/view.ts';
import { catalogueChecksum } from './catalogue-checksum.ts';
import { localPlaceSchema } from './local-places-schema.ts';
import { parseJson } from './parse-json.ts';
import { readStory, toStoryRecord, type StoryContext } from './story-schema.ts';

/** Says what the file is, whatever it is called. */
const format = 'yuexiu-renewal-explorer/work';
/** Files of a later version are refused: what they hold cannot be known. */
const version = 1;

/** Everything that is a person's own on top of a report: what is looked at, located and told. */
export interface Work {
  /** The person's own areas are part of the view. */
  view: View;
  places: readonly LocalPlace[];
  stories: readonly Story[];
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.number(),
  report: v.string(),
  catalogueChecksum: v.string(),
  address: v.string(),
  // each is read by itself, so that a broken one does not take the others with it
  places: v.optional(v.array(v.unknown()), []),
  stories: v.optional(v.array(v.unknown()), []),
});

/** Name of the file of somebody's work on a report. */
export function workFileName(report: string): string {
  return `${report}.yuexiu.json`;
}

/** The file as text: JSON, with the report, its date and the credits for whoever opens it in an editor. */
export function writeWorkFile(
  { view, places, stories }: Work,
  catalogue: Catalogue,
  imprint: Imprint,
): string {
  const { report } = catalogue;
  const file = {
    format,
    version,
    report: report.id,
    reportTitle: report.title,
    reportDate: report.date,
    credits: imprint.credits,
    remarks: remarkLines(imprint),
    catalogueChecksum: catalogueChecksum(catalogue),
    // which report is the latest changes; the one of the file has a line of its own
    address: encodeAddress({ ...view, report: null }),
    places,
    stories: stories.map((story) => toStoryRecord(story, report.id)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file of somebody's work on the open report. Fails where it is none, of a later version, or of another
 * report; what in it is broken, or no longer in the catalogue, is left out with a note each.
 * @param file names it in problems
 */
export function readWorkFile(
  text: string,
  file: string,
  catalogue: Catalogue,
  context: Omit<StoryContext, 'report'>,
): Result<Work> {
  const json = parseJson(text, file);
  if (!json.ok) return fail(problem('work.not-json', { file }));
  const checked = v.safeParse(fileSchema, json.value);
  if (!checked.success) {
    const [issue] = checked.issues;
    const reason = [v.getDotPath(issue), issue.message].filter((part) => part !== null).join(': ');
    return fail(problem('work.not-a-work-file', { file, reason }));
  }
  const work = checked.output;
  const open = catalogue.report.id;
  if (work.version !== version) {
    return fail(problem('work.other-version', { file, version: work.version, known: version }));
  }
  if (work.report !== open) return fail(problem('work.other-report', { file, report: work.report, open }));

  const notes: Problem[] = [];
  if (work.catalogueChecksum !== catalogueChecksum(catalogue))
    notes.push(problem('work.catalogue-changed', { file }));
  const { view, notices } = decodeAddress(work.address, context.vocabulary);
  const report = open === context.vocabulary.reports[0] ? null : open;
  notes.push(...notices);
  const places = work.places.flatMap((place, index) => {
    const read = v.safeParse(localPlaceSchema, place);
    if (read.success) return [read.output];
    notes.push(problem('work.place-left-out', { record: index + 1, reason: read.issues[0].message }));
    return [];
  });
  const stories = work.stories.flatMap((story) => {
    const read = readStory(story, file, { ...context, report: open });
    notes.push(...(read.ok ? read.notes : read.problems));
    return read.ok ? [read.value] : [];
  });
  return succeed({ view: { ...view, report }, places, stories }, notes);
}
