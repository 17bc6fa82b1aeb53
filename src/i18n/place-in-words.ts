import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { precisionInWords, setQuantity } from './names.ts';
import { m } from './paraglide/messages.js';
import { formatSetNumber } from './quantities.ts';

/** How well a project's place is known, and whether it was given on this device. */
export function placeInWords(project: PlacedProject): string {
  const { set, locatedHere, reportedCount } = project;
  if (locatedHere.length === 0) return precisionInWords(project);
  if (set === null) return m.local_marked({ name: precisionInWords(project) });
  const here = locatedHere.reduce((sum, { place }) => sum + place.count, 0);
  return m.local_here_of({
    placed: formatSetNumber(here, set.unit),
    reported: setQuantity(reportedCount, set),
  });
}
