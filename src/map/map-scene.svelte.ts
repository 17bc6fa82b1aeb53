import type { Theme } from '#core/report/catalogue.ts';
import { prepareGpuFilter } from '#core/view/gpu-filter.ts';
import type { LngLat } from '#core/place/place.ts';
import { mostTellable } from '#state/density.svelte.ts';
import type { Explorer } from '#state/explorer.svelte.ts';
import type { ExplorerMap } from './explorer-map.ts';
import { finderOf } from './find-things.ts';
import { eachInView, flatPositions, type ViewCorners } from './in-view.ts';
import type { ScreenSide } from './layers/screen-side-extension.ts';
import type { ShownOnGpu } from './layers/shown-on-gpu.ts';
import type { SymbolPlaces } from './layers/symbol-layers.ts';
import { mapParts } from './mapped-part.ts';
import type { Padding } from './map-moves.ts';
import type { MappedProject } from './mapped-project.ts';
import { paletteOf, type Palette } from './palette.ts';
import { sidesOf, type Side } from './sides.ts';

/** What is shown in view: how many, and which while they are few enough to be told apart. */
interface InView {
  count: number;
  projects: readonly MappedProject[];
}

/** The drawn map and what lies on it: shared by the parts that draw, point and move. */
export class MapScene {
  readonly explorer: Explorer;
  readonly map: ExplorerMap;
  /** What the catalogue places. */
  readonly published: readonly MappedProject[];

  /** Light or dark, on a desk or projected. */
  readonly palette: Palette = $derived.by(() =>
    paletteOf(this.explorer.mode.current, this.explorer.presenting.projected),
  );
  /** The colours of lines, edges and points by theme; discs under a glyph keep the theme's own. */
  readonly tones: ReadonlyMap<Theme['id'], string> = $derived.by(() => {
    const { themes } = this.explorer.facts.catalogue;
    return new Map(themes.map((theme) => [theme.id, this.explorer.toneOf(theme)]));
  });

  readonly #parts: readonly MappedProject[] = $derived.by(() => mapParts(this.explorer.projects));
  /** What the catalogue places, then what this device does; shown or not. The same list whatever the view. */
  readonly mapped: readonly MappedProject[] = $derived.by(() =>
    this.#parts.length === 0 ? this.published : [...this.published, ...this.#parts],
  );
  readonly finder = $derived.by(() => finderOf(this.mapped));

  readonly swiped = $derived.by(() => this.explorer.view.current.swipe !== null);
  readonly #columns = $derived.by(() => prepareGpuFilter(this.explorer.filterIndex));
  /** The whole screen, or the two sides of a swipe. */
  readonly sides: readonly Side[] = $derived.by(() =>
    sidesOf(this.#columns, this.explorer.asked, this.explorer.facets, this.swiped),
  );

  /** Of the map, pixels. */
  width = $state(0);
  padding: Padding = $state.raw({ top: 0, bottom: 0, left: 0, right: 0 });
  /** Percentages of the width between which the line of a swipe may stand: where no panel covers it. */
  readonly swipeRange = $derived.by(() => {
    const percent = (pixels: number) => (this.width > 0 ? (pixels / this.width) * 100 : 0);
    const { left = 0, right = 0 } = this.padding;
    const least = Math.ceil(percent(left));
    return { least, most: Math.max(least, Math.floor(100 - percent(right))) };
  });
  /** Where the line of a swipe stands; an address may ask for more than the window can show. */
  readonly swipePercent = $derived.by(() => {
    const { least, most } = this.swipeRange;
    return Math.min(Math.max(this.explorer.view.current.swipe ?? 50, least), most);
  });

  /** Whether a project is shown, on whatever side; by its row. */
  readonly isShown: (row: number) => boolean = $derived.by(() => {
    const [whole, other] = this.sides;
    if (!whole) return () => false;
    return other ? (row) => whole.isShown(row) || other.isShown(row) : whole.isShown;
  });
  /** Those of `mapped` that the view shows. */
  readonly shown: readonly MappedProject[] = $derived.by(() => {
    const { isShown } = this;
    return this.mapped.filter(({ row }) => isShown(row));
  });

  /** The part of the ground that the screen shows; null until it is known. */
  corners: ViewCorners | null = $state.raw(null);
  readonly #anchors = $derived.by(() => flatPositions(this.mapped.map(({ anchor }) => anchor)));
  readonly inView: InView = $derived.by(() => {
    const { corners, mapped, isShown } = this;
    const projects: MappedProject[] = [];
    let count = 0;
    if (corners === null) return { count, projects };
    eachInView(this.#anchors, corners, (at) => {
      const project = mapped[at];
      if (!project || !isShown(project.row)) return;
      count += 1;
      if (count <= mostTellable) projects.push(project);
    });
    return { count, projects };
  });

  /** Things are added up instead of drawn one by one; a swipe compares things, so it does not add them up. */
  readonly aggregation = $derived.by(() => (this.swiped ? null : this.explorer.view.current.aggregation));
  readonly #many = $derived.by(() => this.mapped.length > mostTellable);
  /** More things are in view than symbols can stand for: they are drawn as plain points. */
  readonly crowded = $derived.by(() => this.#many && this.inView.count > mostTellable);
  readonly #selected = $derived.by(() => this.explorer.view.current.project);
  /** What is drawn in full, with area, line and symbol; the same list from filter to filter while all of it may be. */
  readonly drawnInFull: readonly MappedProject[] = $derived.by(() => {
    const chosen = () => this.mapped.filter(({ id }) => id === this.#selected);
    if (this.aggregation !== null || this.crowded) return chosen();
    if (!this.#many) return this.mapped;
    const { projects } = this.inView;
    return projects.some(({ id }) => id === this.#selected) ? projects : [...projects, ...chosen()];
  });

  /** Where the symbols stand on each side, which may be beside their anchors; the part that draws them writes it. */
  symbolPlaces: readonly SymbolPlaces[] = $state.raw([]);

  constructor(explorer: Explorer, map: ExplorerMap, published: readonly MappedProject[]) {
    this.explorer = explorer;
    this.map = map;
    this.published = published;
  }

  /** What a layer on a side is told to show. */
  onGpu({ name, filter }: Side): ShownOnGpu {
    const side = name === null ? null : { name, edge: this.swipePercent / 100 };
    return { columns: this.#columns, filter, side };
  }

  /** Where a thing's symbol is to be seen, at most once on each side; its anchor where it has no symbol. */
  symbolsOf(thing: MappedProject): LngLat[] {
    const places = this.symbolPlaces.flatMap((side, index) => {
      const place = side.get(thing);
      return place ? [{ position: place.position, side: this.sides[index]?.name ?? null }] : [];
    });
    if (places.length === 0) return [thing.anchor];
    return places
      .filter(({ position, side }) => side === null || side === this.sideAt(this.map.map.project(position).x))
      .map(({ position }) => position);
  }

  /** The side of the screen on which a pixel lies, counted from the left of the map. */
  sideAt(x: number): ScreenSide['name'] | null {
    if (!this.swiped) return null;
    return x < (this.swipePercent / 100) * this.width ? 'left' : 'right';
  }

  /** Keeps what was last shown, and the line of a swipe, in the part of the map that panels leave free. */
  keepFree(padding: Padding): void {
    this.padding = padding;
    this.map.moves.keepFree(padding);
  }
}
