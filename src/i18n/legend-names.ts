import { m } from './paraglide/messages.js';

const names = {
  site: m.legend_site,
  line: m.legend_line,
  area: m.legend_area,
  vicinity: m.legend_vicinity,
  street: m.legend_street,
  point: m.legend_point,
  illustrative: m.legend_illustrative,
  local: m.legend_local,
} as const;

/** What a way of drawing says of a place. */
export function legendKindName(kind: keyof typeof names): string {
  return names[kind]();
}
