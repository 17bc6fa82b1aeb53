/** Id of the project that an object which the map found under the pointer belongs to; null when it is none's. */
export function projectOf(picked: unknown): string | null {
  return isProjectPart(picked) ? picked.project.id : null;
}

function isProjectPart(object: unknown): object is { project: { id: string } } {
  return typeof object === 'object' && object !== null && 'project' in object;
}
