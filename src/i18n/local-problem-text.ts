import type { Problem } from '#core/problem.ts';
import { m } from './paraglide/messages.js';

/** The sentence for what went wrong with a local place; null for problems of other kinds. */
export function localProblemText({ key, params }: Problem): string | null {
  const said = (name: string) => params[name] ?? '';
  switch (key) {
    case 'local.unknown-project':
      return m.local_problem_unknown_project({ project: said('project') });
    case 'local.already-located':
      return m.local_problem_already_located({ project: said('project') });
    case 'local.already-here':
      return m.local_problem_already_here({ project: said('project') });
    case 'local.set-is-full':
      return m.local_problem_set_is_full({ project: said('project') });
    case 'local.more-than-reported':
      return m.local_problem_more_than_reported({ count: said('count'), room: said('room') });
    case 'local.count-not-whole':
      return m.local_problem_count_not_whole();
    case 'local.unknown-street':
      return m.local_problem_unknown_street();
    case 'local.outside-district':
      return m.local_problem_outside_district({ lng: said('lng'), lat: said('lat') });
    case 'local.radius-of-site':
      return m.local_problem_radius_of_site({ most: said('most') });
    case 'local.radius-of-vicinity':
      return m.local_problem_radius_of_vicinity({ most: said('most') });
    case 'local.not-coordinates':
      return m.local_problem_not_coordinates();
    case 'local.coordinates-elsewhere':
      return m.local_problem_coordinates_elsewhere({ text: said('text') });
    case 'local.coordinates-ambiguous':
      return m.local_problem_coordinates_ambiguous({ text: said('text') });
    case 'local.file-not-json':
      return m.local_problem_file_not_json({ file: said('file') });
    case 'local.file-not-places':
      return m.local_problem_file_not_places({ file: said('file'), reason: said('reason') });
    case 'local.feature-broken':
      return m.local_problem_feature_broken({ record: said('record'), reason: said('reason') });
    case 'local.stored-broken':
      return m.local_problem_stored_broken({ count: said('count') });
    case 'local.not-kept':
      return m.local_problem_not_kept({ reason: said('reason') });
    default:
      return null;
  }
}
