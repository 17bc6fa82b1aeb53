import { describe, expect, it } from 'vitest';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { projectWith } from '#core/report/project.fixture.ts';
import type { Precision } from '#core/report/catalogue.ts';
import { finderOf } from './find-things.ts';
import type { MapScene } from './map-scene.svelte.ts';
import type { MappedProject } from './mapped-project.ts';
import { projectsAround, thingsHere } from './things-here.ts';

const here: [number, number] = [113.26, 23.12];

function disc(id: string, row: number, radiusMeters = 300): MappedProject {
  const geometry = discPolygon(here, radiusMeters);
  return { id, row, theme: 'roads', vague: true, anchor: here, geometry, course: id };
}

/** A scene that draws things, and finds objects when asked within so many pixels. */
function sceneOf(
  drawn: readonly MappedProject[],
  picked: (radius: number) => readonly unknown[] = () => [],
  precisions: Readonly<Record<string, Precision>> = {},
  isShown: (row: number) => boolean = () => true,
): MapScene {
  const project = (id: string): PlacedProject => ({
    ...projectWith({ id, precision: precisions[id] ?? 'vicinity' }),
    locatedHere: [],
    placeable: 0,
  });
  const scene = {
    map: { pickAll: (_x: number, _y: number, radius: number) => picked(radius), lngLatAt: () => here },
    finder: finderOf(drawn),
    drawnInFull: drawn,
    sides: [{ name: null, isShown }],
    sideAt: () => null,
    explorer: { project },
  };
  return scene as unknown as MapScene;
}

const symbol = (id: string) => ({ project: { id } });
const ring = (id: string) => ({ project: { id }, shape: {} });
const idsAt = (scene: MapScene, touched = false) => thingsHere(scene, 5, 5, touched).map(({ id }) => id);

describe('what lies at a place of the map', () => {
  it('is everything drawn there, each project once, then what merely holds the place', () => {
    const scene = sceneOf([disc('village', 0), disc('quarter', 1)], () => [
      symbol('road'),
      symbol('village'),
      symbol('road'),
    ]);
    expect(thingsHere(scene, 5, 5, false)).toEqual([
      { id: 'road', direct: true, illustrative: false },
      { id: 'village', direct: true, illustrative: false },
      { id: 'quarter', direct: false, illustrative: false },
    ]);
  });

  it('is all of it, however much that is', () => {
    const discs = Array.from({ length: 40 }, (_, row) => disc(`disc ${row}`, row));
    expect(idsAt(sceneOf(discs))).toHaveLength(40);
  });

  it('is illustrative where nothing else of the project lies there', () => {
    const scene = sceneOf([], () => [ring('lifts'), ring('pipes'), symbol('lifts')]);
    expect(thingsHere(scene, 5, 5, false).map(({ id, illustrative }) => [id, illustrative])).toEqual([
      ['lifts', false],
      ['pipes', true],
    ]);
  });

  it('leaves out what is hidden, what is not drawn, what lies elsewhere, and what only knows its street', () => {
    const far = { ...disc('far', 3), geometry: discPolygon([113.3, 23.12], 300) };
    const all = [disc('shown', 0), disc('hidden', 1), disc('in the street', 2), far];
    const scene = sceneOf(all, undefined, { 'in the street': 'street' }, (row) => row !== 1);
    expect(projectsAround(scene, 5, here)).toEqual(['shown']);
    expect(projectsAround({ ...scene, drawnInFull: [] } as unknown as MapScene, 5, here)).toEqual([]);
  });

  it('reaches further for a finger, but no further than to the first things', () => {
    const near = (radius: number) => (radius >= 11 ? [symbol('road')] : []);
    const crowd = (radius: number) => (radius >= 22 ? [symbol('road'), symbol('park')] : near(radius));
    expect(idsAt(sceneOf([], near))).toEqual([]);
    expect(idsAt(sceneOf([], near), true)).toEqual(['road']);
    expect(idsAt(sceneOf([], crowd), true)).toEqual(['road']);
  });
});
