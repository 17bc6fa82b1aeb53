import type { MappedProject } from '#map/mapped-project.ts';

/** A made-up located project: a point of the first theme, with what a test wants to say about it. */
export function mappedWith(said: Partial<MappedProject>): MappedProject {
  const anchor = said.anchor ?? [113.265, 23.12];
  return {
    id: 'project',
    row: 0,
    theme: 'roads',
    vague: false,
    anchor,
    geometry: { type: 'Point', coordinates: anchor },
    course: said.id ?? 'project',
    ...said,
  };
}
