import type { Geometry } from 'geojson';
import { themeTone } from '#core/colour/tone.ts';
import type { IllustrativeThing } from '#core/illustrative/illustrative-thing.ts';
import { quantitiesPerStreet, type QuantitiesPerStreet } from '#core/illustrative/quantities-per-street.ts';
import { withoutLocated } from '#core/illustrative/without-located.ts';
import type { PlacedProject } from '#core/place/apply-local-places.ts';
import type { Statement, Theme } from '#core/report/catalogue.ts';
import { tallyThemes, type ThemeTally } from '#core/report/tally.ts';
import { sumLines, type LineParts } from '#core/summary/measure-lines.ts';
import { prepareParts, type ProjectParts } from '#core/summary/project-parts.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { rowsOfShown } from '#core/summary/street-row.ts';
import { applyFilter, type FilterOutcome } from '#core/view/filter/apply-filter.ts';
import type { Asked } from '#core/view/filter/facets.ts';
import { prepareFilter, type FilterIndex } from '#core/view/filter/filter-index.ts';
import type { View } from '#core/view/view.ts';
import { CompareState } from './compare.svelte.ts';
import { DensityState } from './density.svelte.ts';
import { DrawingState } from './drawing.svelte.ts';
import { ExportingState } from './exporting.svelte.ts';
import type { Facts } from './facts.ts';
import { HoverState } from './hover.svelte.ts';
import { IllustrativeState } from './illustrative.svelte.ts';
import { LocatingState } from './locating.svelte.ts';
import { MapCommands } from './map-commands.ts';
import { NearbyState } from './nearby.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Placements } from './placements.svelte.ts';
import { PresentingState } from './presenting.svelte.ts';
import { ReadingState } from './reading.svelte.ts';
import { SearchState } from './search.svelte.ts';
import { SheetsState } from './sheets.svelte.ts';
import { ShownMode } from './shown-mode.svelte.ts';
import { SideState } from './side.svelte.ts';
import { Undoing } from './undoing.svelte.ts';
import { ViewState } from './view.svelte.ts';
import { VisibleState } from './visible.svelte.ts';

/** What a device has loaded, placed and drawn, whatever is looked at. */
type Own = Pick<Explorer, 'illustrative' | 'placements' | 'drawing'>;

/** Lines and the rows of the projects they are of. */
interface MeasuredLines {
  parts: LineParts;
  rows: readonly number[];
}

/** Facts, view and what follows from the two; every panel and the map read this. */
export class Explorer {
  readonly facts: Facts;
  readonly view: ViewState;
  readonly side = new SideState();
  readonly reading = new ReadingState(this.side);
  readonly hover = new HoverState();
  readonly visible = new VisibleState();
  readonly notices = new Notices();
  readonly commands = new MapCommands();
  readonly illustrative: IllustrativeState;
  readonly placements: Placements;
  readonly locating = new LocatingState();
  readonly density = new DensityState();
  readonly search = new SearchState();
  readonly sheets = new SheetsState();
  readonly compare: CompareState;
  readonly nearby: NearbyState;
  readonly drawing: DrawingState;
  readonly undoing: Undoing;
  readonly presenting: PresentingState;
  readonly exporting: ExportingState;
  readonly mode: ShownMode;

  readonly #themes: ReadonlyMap<string, Theme>;
  readonly #statements: ReadonlyMap<string, Statement>;

  /** The catalogue's projects with this device's own places, in the catalogue's order. */
  readonly projects: readonly PlacedProject[] = $derived.by(() => this.placements.applied.projects);

  readonly #projects: ReadonlyMap<string, PlacedProject> = $derived.by(
    () => new Map(this.projects.map((project) => [project.id, project])),
  );

  readonly tallies: readonly ThemeTally[] = $derived.by(() =>
    tallyThemes({ themes: this.facts.catalogue.themes, projects: [...this.projects] }),
  );

  /**
   * Of the located projects, by id, this device's own places included. Sets with local places are not among them:
   * they may stand in many places, which `placements.applied.parts` holds.
   */
  readonly projectGeometries: ReadonlyMap<string, Geometry> = $derived.by(() => {
    const single = this.projects.filter(({ set }) => set === null);
    return new Map([
      ...this.facts.projectGeometries,
      ...single.flatMap(({ id, locatedHere }) =>
        locatedHere.map(({ geometry }): [string, Geometry] => [id, geometry]),
      ),
    ]);
  });

  /** Of the catalogue's line projects, in the order of their rows: measured in a worker once the page stands. */
  lines: MeasuredLines | null = $state.raw(null);

  /** What filters read of `projects`; a row is a project's place in that list. */
  readonly filterIndex: FilterIndex = $derived.by(() =>
    prepareFilter(
      this.projects,
      this.facts.catalogue,
      this.facts.streetFacts.map(({ code }) => code),
    ),
  );

  // apart from the rest of the view, so that a moved map or another selection filters nothing anew
  readonly #themesAsked = $derived.by(() => this.view.current.themes);
  readonly #filters = $derived.by(() => this.view.current.filters);
  readonly #swiped = $derived.by(() => this.view.current.swipe !== null);
  /** A swipe shows either kind on a side of its own, whatever kinds the filters name. */
  readonly asked: Asked = $derived.by(() => ({
    themes: this.#themesAsked,
    filters: this.#swiped ? { ...this.#filters, kinds: [] } : this.#filters,
  }));

  /** Which projects pass the view's layers and filters, and what each choice would leave. */
  readonly facets: FilterOutcome = $derived.by(() => applyFilter(this.filterIndex, this.asked));

  /** Projects that pass the view's layers and filters, in the catalogue's order. */
  readonly shownProjects: readonly PlacedProject[] = $derived.by(() => {
    const { fails } = this.facets;
    return this.projects.filter((_, row) => fails[row] === 0);
  });

  readonly #parts: ProjectParts = $derived.by(() =>
    prepareParts(
      this.projects,
      this.facts.streetFacts.map(({ code }) => code),
    ),
  );
  /** Length of the shown line projects by street code; none before they are measured. */
  readonly projectLengthMeters: ReadonlyMap<string, number> = $derived.by(() => {
    const { lines, facets } = this;
    return lines === null
      ? new Map<string, number>()
      : sumLines(lines.parts, (line) => facets.fails[lines.rows[line] ?? -1] === 0);
  });
  /** A row per street, over the shown projects. */
  readonly rows: readonly StreetRow[] = $derived.by(() =>
    rowsOfShown(this.facts.streetFacts, this.#parts, this.facets.fails, this.projectLengthMeters),
  );

  /** What stands on the map for unlocated members of the shown sets; nothing while the switch is off. */
  readonly illustrativeThings: readonly IllustrativeThing[] = $derived.by(() =>
    this.view.current.illustrative ? withoutLocated(this.illustrative.things, this.shownProjects) : [],
  );

  /** How much of each set that puts into each street; null while figures are not to count it. */
  readonly illustrativeQuantities: QuantitiesPerStreet | null = $derived.by(() =>
    this.view.current.illustrativeCounted ? quantitiesPerStreet(this.illustrativeThings) : null,
  );

  readonly selectedStreet: StreetRow | null = $derived.by(
    () => this.rows.find(({ code }) => code === this.view.current.streets[0]) ?? null,
  );

  readonly selectedProject: PlacedProject | null = $derived.by(() => {
    const id = this.view.current.project;
    return id === null ? null : (this.#projects.get(id) ?? null);
  });

  /** @param own what is a person's own, where another explorer has it already */
  constructor(facts: Facts, view: ViewState, own?: Own) {
    this.facts = facts;
    this.view = view;
    this.#themes = new Map(facts.catalogue.themes.map((theme) => [theme.id, theme]));
    this.#statements = new Map(facts.catalogue.statements.map((statement) => [statement.id, statement]));
    this.illustrative = own?.illustrative ?? new IllustrativeState();
    this.placements = own?.placements ?? new Placements(facts, this.notices);
    this.compare = new CompareState(this);
    this.nearby = new NearbyState(this);
    this.drawing = own?.drawing ?? new DrawingState(this);
    this.undoing = new Undoing(view, this.placements);
    this.presenting = new PresentingState(this);
    this.mode = new ShownMode(view);
    this.exporting = new ExportingState(this);
  }

  /** Another explorer of the same, with a view of its own: whatever is done with it leaves this one as it is. */
  beside(view: View): Explorer {
    const other = new Explorer(this.facts, new ViewState(view, this.facts.catalogue), this);
    other.lines = this.lines;
    return other;
  }

  theme(id: string): Theme {
    return known(this.#themes.get(id), 'theme', id);
  }

  /** The colour of a theme's bars and lines on the screen as it stands; CSS hex. */
  toneOf({ colour }: Pick<Theme, 'colour'>): string {
    return themeTone(colour, this.mode.current);
  }

  project(id: string): PlacedProject {
    return known(this.#projects.get(id), 'project', id);
  }

  statement(id: string): Statement {
    return known(this.#statements.get(id), 'statement', id);
  }

  /** The shown projects that touch a street, those with most of their place in it first. */
  projectsIn(code: string): { project: PlacedProject; share: number }[] {
    return this.shownProjects
      .flatMap((project) => {
        const share = project.streets.find((street) => street.code === code)?.share;
        return share === undefined ? [] : [{ project, share }];
      })
      .sort((a, b) => b.share - a.share);
  }
}

function known<Thing>(thing: Thing | undefined, kind: string, id: string): Thing {
  if (thing === undefined) throw new Error(`the catalogue has no ${kind} "${id}"`);
  return thing;
}
