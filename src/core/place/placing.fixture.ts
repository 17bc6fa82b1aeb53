import { frozenTiling } from '#core/summary/tiling.fixture.ts';
import type { LocalPlace } from './local-place.ts';
import { placeOnGround, type PlacedPart, type PlacingGround } from './placed-part.ts';

/** The frozen tiling as the ground on which local places stand. */
export const frozenGround: PlacingGround = {
  areas: frozenTiling.areas,
  streets: {
    type: 'FeatureCollection',
    features: frozenTiling.polygons.map((geometry, index) => {
      const code = frozenTiling.codes[index] ?? '';
      return { type: 'Feature', geometry, properties: { code, name: `街${code}`, nameEn: code } };
    }),
  },
};

const claim = { projectId: 'project', count: 1, note: '', createdAt: '2031-07-02T08:00:00.000Z' };

/** A made-up site in street 102, with what a test wants to say about it. */
export function siteWith(said: Partial<LocalPlace> = {}): LocalPlace {
  const place: LocalPlace = {
    id: `${said.projectId ?? claim.projectId}-1`,
    ...claim,
    precision: 'site',
    lngLat: [113.28, 23.115],
    radiusMeters: 30,
  };
  return Object.assign(place, said);
}

/** A place of which only the street is known. */
export function inStreet(street: string, said: Partial<LocalPlace> = {}): LocalPlace {
  const place: LocalPlace = { id: 'in-street-1', ...claim, precision: 'street', street };
  return Object.assign(place, said);
}

/** The place on the frozen ground. Throws when it cannot stand there. */
export function standing(place: LocalPlace): PlacedPart {
  const part = placeOnGround(place, frozenGround);
  if (!part.ok) throw new Error(part.problems.map(({ key }) => key).join());
  return part.value;
}
