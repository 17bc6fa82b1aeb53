import type { Explorer } from '#state/explorer.svelte.ts';
import type { ExplorerMap } from './explorer-map.ts';
import { mapParts } from './mapped-part.ts';
import type { MappedProject } from './mapped-project.ts';

/** The drawn map and what lies on it: shared by the parts that draw, point and move. */
export class MapScene {
  readonly explorer: Explorer;
  readonly map: ExplorerMap;
  /** What the catalogue places. */
  readonly published: readonly MappedProject[];
  /** What the catalogue places, then what this device does; shown or not. */
  readonly mapped: readonly MappedProject[] = $derived.by(() => [
    ...this.published,
    ...mapParts(this.explorer.projects),
  ]);
  /** Those of them that the view shows. */
  readonly shown: readonly MappedProject[] = $derived.by(() => {
    const ids = new Set(this.explorer.shownProjects.map(({ id }) => id));
    return this.mapped.filter(({ id }) => ids.has(id));
  });

  constructor(explorer: Explorer, map: ExplorerMap, published: readonly MappedProject[]) {
    this.explorer = explorer;
    this.map = map;
    this.published = published;
  }
}
