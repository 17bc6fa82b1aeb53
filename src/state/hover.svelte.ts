/** What the pointer rests on, wherever it is shown: the map, a table and a chart light up together. */
export class HoverState {
  /** Code of a street. */
  street: string | null = $state(null);
  /** Id of a project. */
  project: string | null = $state(null);
}
