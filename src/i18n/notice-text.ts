import type { Problem } from '#core/problem.ts';
import { localProblemText } from './local-problem-text.ts';
import { m } from './paraglide/messages.js';

/** The sentence for an expected failure; the rooms below know only its key and parameters. */
export function noticeText({ key, params }: Problem): string {
  switch (key) {
    case 'address.broken-value':
      return m.notice_broken_value({ key: params.key ?? '', value: params.value ?? '' });
    case 'data.not-loaded':
    case 'data.malformed':
      return m.notice_not_loaded({ file: params.file ?? '' });
    default:
      return localProblemText({ key, params }) ?? m.notice_unknown({ key });
  }
}
