import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { discPolygon } from '#core/place/disc-polygon.ts';
import { mappedWith } from './layers/mapped-project.fixture.ts';
import type { MappedProject } from './mapped-project.ts';
import { sharedCourses, stackLines } from './stacked-lines.ts';

const road: LineString = {
  type: 'LineString',
  coordinates: [
    [113.26, 23.12],
    [113.27, 23.12],
  ],
};

function line(id: string, course = 'long-road'): MappedProject {
  return mappedWith({ id, course, geometry: road });
}

/** Lines over each project, by id. */
function stacked(projects: readonly MappedProject[], hidden: readonly string[] = []) {
  const above = stackLines(sharedCourses(projects), ({ id }) => !hidden.includes(id));
  return projects.map((project) => [project.id, above.get(project) ?? 0]);
}

describe('lines on one course', () => {
  it('know how many lie over them, none over the uppermost', () => {
    expect(stacked([line('a'), line('b'), line('c')])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('leave no room for those that are hidden', () => {
    const three = [line('a'), line('b'), line('c')];
    expect(stacked(three, ['b'])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
    ]);
    expect(stacked(three, ['b', 'c'])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
  });

  it('do not lie over those of another course, nor over areas', () => {
    const area = mappedWith({
      id: 'area',
      course: 'long-road',
      geometry: discPolygon([113.265, 23.12], 300),
    });
    expect(stacked([line('a'), line('b', 'short-road'), area])).toEqual([
      ['a', 0],
      ['b', 0],
      ['area', 0],
    ]);
  });
});
