import type { Problem } from '#core/problem.ts';
import { m } from './paraglide/messages.js';

/** The sentence for what is wrong with an own area; null for problems of other kinds. */
export function areaProblemText({ key, params }: Problem): string | null {
  const said = (name: string) => params[name] ?? '';
  switch (key) {
    case 'area.too-few-positions':
      return m.area_problem_too_few_positions();
    case 'area.too-many-positions':
      return m.area_problem_too_many_positions({ count: said('count'), most: said('most') });
    case 'area.self-crossing':
      return m.area_problem_self_crossing({ lng: said('lng'), lat: said('lat') });
    case 'area.off-earth':
      return m.area_problem_off_earth({ lng: said('lng'), lat: said('lat') });
    case 'area.no-extent':
      return m.area_problem_no_extent();
    case 'area.radius':
      return m.area_problem_radius({ least: said('least'), most: said('most') });
    case 'area.too-many':
      return m.area_problem_too_many({ most: said('most') });
    case 'area.left-over':
      return m.area_problem_left_over({ count: said('count'), most: said('most') });
    case 'area.project-without-place':
      return m.area_problem_project_without_place({ project: said('project') });
    case 'area.road-unknown':
      return m.area_problem_road_unknown({ road: said('road') });
    case 'area.nothing-around':
      return m.area_problem_nothing_around();
    case 'area.typed-line':
      return m.area_problem_typed_line({ line: said('line'), text: said('text') });
    case 'area.far-away':
      return m.area_problem_far_away({ text: said('text') });
    case 'area.not-measured':
      return m.area_problem_not_measured({ reason: said('reason') });
    case 'area.pen-not-loaded':
      return m.area_problem_pen_not_loaded({ reason: said('reason') });
    case 'area.file-not-json':
      return m.local_problem_file_not_json({ file: said('file') });
    case 'area.file-not-geojson':
      return m.area_problem_file_not_geojson({ file: said('file') });
    case 'area.file-crs':
      return m.area_problem_file_crs({ file: said('file'), crs: said('crs') });
    case 'area.file-not-polygon':
      return params.type
        ? m.area_problem_file_not_polygon({ type: params.type })
        : m.area_problem_file_no_geometry();
    case 'area.file-hole':
      return m.area_problem_file_hole();
    default:
      return null;
  }
}
