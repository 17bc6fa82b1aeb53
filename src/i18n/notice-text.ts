import type { Problem } from '#core/problem.ts';
import { addressProblemText } from './address-problem-text.ts';
import { areaProblemText } from './area-problem-text.ts';
import { exportProblemText } from './export-problem-text.ts';
import { fileProblemText } from './file-problem-text.ts';
import { localProblemText } from './local-problem-text.ts';
import { nearProblemText } from './near-problem-text.ts';
import { m } from './paraglide/messages.js';

/** The sentence for an expected failure; the rooms below know only its key and parameters. */
export function noticeText({ key, params }: Problem): string {
  switch (key) {
    case 'data.not-loaded':
    case 'data.malformed':
      return m.notice_not_loaded({ file: params.file ?? '' });
    case 'map.no-heat':
      return m.map_problem_no_heat();
    default:
      return (
        addressProblemText({ key, params }) ??
        areaProblemText({ key, params }) ??
        exportProblemText({ key, params }) ??
        fileProblemText({ key, params }) ??
        localProblemText({ key, params }) ??
        nearProblemText({ key, params }) ??
        m.notice_unknown({ key })
      );
  }
}
