import type { Problem } from '#core/problem.ts';
import { m } from './paraglide/messages.js';
import { formatNumber } from './quantities.ts';

/** The sentence for why something was not exported; null for problems of other kinds. */
export function exportProblemText({ key, params }: Problem): string | null {
  const said = (name: string) => params[name] ?? '';
  const counted = (name: string) => formatNumber(Number(params[name]));
  switch (key) {
    case 'picture.blank':
      return m.export_problem_blank();
    case 'picture.too-large':
      return m.export_problem_too_large({
        width: said('width'),
        height: said('height'),
        most: said('most'),
      });
    case 'picture.not-drawn':
      return m.export_problem_not_drawn({ seconds: counted('seconds') });
    case 'picture.not-encoded':
      return m.export_problem_not_encoded();
    case 'picture.no-map':
      return m.export_picture_no_map();
    case 'export.not-copied':
      return m.export_problem_not_copied({ reason: said('reason') });
    case 'export.failed':
      return m.export_problem_failed({ reason: said('reason') });
    default:
      return null;
  }
}
