import type { Project, Statement, Theme } from '#core/report/catalogue.ts';
import { tallyThemes, type ThemeTally } from '#core/report/tally.ts';
import type { StreetRow } from '#core/summary/street-row.ts';
import { streetRows } from '#core/summary/street-row.ts';
import { isProjectShown } from '#core/view/shown.ts';
import type { Facts } from './facts.ts';
import { MapCommands } from './map-commands.ts';
import { Notices } from './notices.svelte.ts';
import { ReadingState } from './reading.svelte.ts';
import { SideState } from './side.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** Facts, view and what follows from the two; every panel and the map read this. */
export class Explorer {
  readonly facts: Facts;
  readonly view: ViewState;
  readonly side = new SideState();
  readonly reading = new ReadingState(this.side);
  readonly notices = new Notices();
  readonly commands = new MapCommands();

  readonly #themes: ReadonlyMap<string, Theme>;
  readonly #projects: ReadonlyMap<string, Project>;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly tallies: readonly ThemeTally[];

  /** Length of the shown line projects by street code; measured in the worker. */
  projectLengthMeters: ReadonlyMap<string, number> = $state.raw(new Map());

  /** Projects that pass the view's layers and words, in the catalogue's order. */
  readonly shownProjects: readonly Project[] = $derived.by(() =>
    this.facts.catalogue.projects.filter((project) => isProjectShown(project, this.view.current)),
  );

  /** A row per street, over the shown projects. */
  readonly rows: readonly StreetRow[] = $derived.by(() =>
    streetRows(this.facts.streetFacts, this.shownProjects, this.projectLengthMeters),
  );

  readonly selectedStreet: StreetRow | null = $derived.by(
    () => this.rows.find(({ code }) => code === this.view.current.streets[0]) ?? null,
  );

  readonly selectedProject: Project | null = $derived.by(() => {
    const id = this.view.current.project;
    return id === null ? null : (this.#projects.get(id) ?? null);
  });

  constructor(facts: Facts, view: ViewState) {
    this.facts = facts;
    this.view = view;
    this.#themes = new Map(facts.catalogue.themes.map((theme) => [theme.id, theme]));
    this.#projects = new Map(facts.catalogue.projects.map((project) => [project.id, project]));
    this.#statements = new Map(facts.catalogue.statements.map((statement) => [statement.id, statement]));
    this.tallies = tallyThemes(facts.catalogue);
  }

  theme(id: string): Theme {
    return known(this.#themes.get(id), 'theme', id);
  }

  project(id: string): Project {
    return known(this.#projects.get(id), 'project', id);
  }

  statement(id: string): Statement {
    return known(this.#statements.get(id), 'statement', id);
  }

  /** The shown projects that touch a street, those with most of their place in it first. */
  projectsIn(code: string): { project: Project; share: number }[] {
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
