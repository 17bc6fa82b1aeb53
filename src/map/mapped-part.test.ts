import { expect, it } from 'vitest';
import { applyLocalPlaces } from '#core/place/apply-local-places.ts';
import { siteWith, standing } from '#core/place/placing.fixture.ts';
import { projectWith, setOf } from '#core/report/project.fixture.ts';
import { mapParts } from './mapped-part.ts';

it('draws every local place of a set, marked as this device’s own, and nothing for the others', () => {
  const lamps = projectWith({ id: 'lamps', reportedCount: 9, set: setOf([]) });
  const parts = [
    siteWith({ id: 'lamps-1', projectId: 'lamps' }),
    siteWith({ id: 'lamps-2', projectId: 'lamps', precision: 'vicinity', radiusMeters: 200 }),
  ].map(standing);
  const { projects } = applyLocalPlaces([projectWith({ id: 'tower' }), lamps], parts);
  expect(mapParts(projects)).toEqual(
    parts.map(({ anchor, geometry }, index) => ({
      id: 'lamps',
      row: 1,
      theme: 'roads',
      vague: index === 1,
      locatedHere: true,
      anchor,
      geometry,
      course: `lamps-${index + 1}`,
    })),
  );
});
