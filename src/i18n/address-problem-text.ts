import type { Problem } from '#core/problem.ts';
import { addressParts } from '#core/view/address/address-parts.ts';
import { addressPartName } from './address-part-name.ts';
import { m } from './paraglide/messages.js';
import { formatNumber } from './quantities.ts';

/** The sentence for what an address says and cannot be taken; null for problems of other kinds. */
export function addressProblemText({ key, params }: Problem): string | null {
  const known = addressParts.find((each) => each === params.part);
  const part = known === undefined ? String(params.part) : addressPartName(known);
  const count = Number(params.count ?? 0);
  const most = formatNumber(Number(params.most ?? 0));
  const value = String(params.value ?? '');
  switch (key) {
    case 'address.not-understood':
      // the corners of an area are packed: nobody could read them
      if (known === 'area') return m.notice_address_area({ count: formatNumber(count) });
      if (count > 1) return m.notice_address_several({ part, value, count: formatNumber(count) });
      return value.trim() === '' ? m.notice_address_empty({ part }) : m.notice_address_one({ part, value });
    case 'address.too-many':
      return m.notice_address_too_many({ part, most });
    case 'address.text-cut':
      return m.notice_address_text_cut({ part, most });
    case 'address.repeated':
      return m.notice_address_repeated({ part });
    case 'address.too-long':
      return m.notice_address_too_long({ most });
    default:
      return null;
  }
}
