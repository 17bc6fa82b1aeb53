import type { Problem } from '#core/problem.ts';
import { m } from './paraglide/messages.js';

/** The sentence for what a story, a work file or an export could not hold; null for problems of other kinds. */
export function fileProblemText({ key, params }: Problem): string | null {
  const said = (name: string) => params[name] ?? '';
  switch (key) {
    case 'story.not-a-story':
      return m.file_problem_not_a_story({ file: said('file'), reason: said('reason') });
    case 'story.other-report':
    case 'work.other-report':
      return m.file_problem_other_report({ file: said('file'), report: said('report'), open: said('open') });
    case 'story.part-left-out':
      return m.file_problem_part_left_out({ scene: said('scene'), part: said('part') });
    case 'story.address-broken':
      return m.story_problem_address_broken();
    case 'story.kept-unread':
      return m.story_problem_kept_unread();
    case 'story.not-kept':
      return m.story_problem_not_kept({ reason: said('reason') });
    case 'work.not-json':
      return m.local_problem_file_not_json({ file: said('file') });
    case 'work.not-a-work-file':
      return m.file_problem_not_a_work_file({ file: said('file'), reason: said('reason') });
    case 'work.other-version':
      return m.file_problem_other_version({
        file: said('file'),
        version: said('version'),
        known: said('known'),
      });
    case 'work.catalogue-changed':
      return m.file_problem_catalogue_changed({ file: said('file') });
    case 'work.place-left-out':
      return m.file_problem_place_left_out({ record: said('record'), reason: said('reason') });
    case 'export.left-out-without-place':
      return m.export_left_out_without_place({ count: said('count') });
    default:
      return null;
  }
}
