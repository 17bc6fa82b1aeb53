/** Id of the project that an object which the map found under the pointer belongs to; null when it is none's. */
export function projectOf(picked: unknown): string | null {
  return isProjectPart(picked) ? picked.project.id : null;
}

function isProjectPart(object: unknown): object is { project: { id: string } } {
  return typeof object === 'object' && object !== null && 'project' in object;
}

/** How many shown things the hexagon counts which the map found under the pointer; null when it is no hexagon. */
export function countOf(picked: unknown): number | null {
  if (typeof picked !== 'object' || picked === null) return null;
  // the layer counts everything in `count`, what is shown in the value it colours by
  if (!('col' in picked) || !('colorValue' in picked) || typeof picked.colorValue !== 'number') return null;
  return picked.colorValue > 0 ? picked.colorValue : null;
}
