import type { AddressPart } from '#core/view/address/address-parts.ts';
import { addressPartName } from './address-part-name.ts';
import { m } from './paraglide/messages.js';

/** What a step back or forth did: “Undone: layers”. */
export function stepText(direction: 'undo' | 'redo', changed: readonly AddressPart[] | 'places'): string {
  const names = changed === 'places' ? [m.local_title()] : changed.map(addressPartName);
  const parts = names.join(m.list_separator());
  if (parts === '') return direction === 'undo' ? m.undone() : m.redone();
  return direction === 'undo' ? m.undone_parts({ parts }) : m.redone_parts({ parts });
}
