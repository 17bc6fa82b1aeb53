import type { StreetRow } from '#core/summary/street-row.ts';

/** What a briefing sheet is asked for: one street, all of them as one document, or an own area by its index. */
export type SheetTopic =
  { kind: 'street'; code: StreetRow['code'] } | { kind: 'all-streets' } | { kind: 'area'; index: number };

/** Which briefing sheet is open; no part of the view, since a sheet is printed, not shared as an address. */
export class SheetsState {
  #topic: SheetTopic | null = $state.raw(null);

  get topic(): SheetTopic | null {
    return this.#topic;
  }

  open(topic: SheetTopic): void {
    this.#topic = topic;
  }

  close(): void {
    this.#topic = null;
  }
}
