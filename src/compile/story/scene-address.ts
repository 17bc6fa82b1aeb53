import type { Problem } from '#core/problem.ts';
import { addressParts } from '#core/view/address/address-parts.ts';
import { decodeAddress, encodeAddress, type Vocabulary } from '#core/view/address/address.ts';
import type { View } from '#core/view/view.ts';

/** Parts of an address that are the viewer's, never a scene's. */
const viewersOwn = ['report', 'lang', 'mode'];

/** The view of a scene's address, and for each part of it that is broken or says nothing, why. */
export function readSceneAddress(
  address: string,
  vocabulary: Vocabulary,
): { view: View; reasons: readonly string[] } {
  const { view, notices } = decodeAddress(address, vocabulary);
  const said = [...new Set(new URLSearchParams(address).keys())];
  const kept = [...new URLSearchParams(encodeAddress(view)).keys()];
  const broken = notices.map(inWords);
  const needless = said.flatMap((part) => {
    if (viewersOwn.includes(part)) return [`${part}= is the viewer's own: take it out of the scene`];
    if (!addressParts.some((known) => known === part)) return [`there is no ${part}= in an address`];
    const told = notices.some(({ params }) => params.part === part);
    return told || kept.includes(part) ? [] : [`${part}= says what the start view says: take it out`];
  });
  return { view, reasons: [...broken, ...needless] };
}

function inWords({ key, params }: Problem): string {
  const { part = '', value, count, most } = params;
  switch (key) {
    case 'address.not-understood':
      return `${part}=${value} is not understood (${count} of it)`;
    case 'address.repeated':
      return `${part}= stands twice`;
    case 'address.too-many':
      return `${part}= names more than ${most}`;
    case 'address.text-cut':
      return `${part}= is longer than ${most} characters`;
    default:
      return `${key} ${JSON.stringify(params)}`;
  }
}
