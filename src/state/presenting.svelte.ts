import type { Geometry } from 'geojson';
import type { AddressPart } from '#core/view/address/address-parts.ts';
import type { Problem } from '#core/problem.ts';
import type { FigureReference } from '#core/story/figure-reference.ts';
import { fittedExtent } from '#core/story/fitted-extent.ts';
import { leftSceneIn } from '#core/story/left-scene.ts';
import { sceneFigure, type SceneFigure } from '#core/story/scene-figure.ts';
import { clampScene, nextScene, previousScene, sceneWithNumber } from '#core/story/steps.ts';
import { readStoryName } from '#core/story/story-name.ts';
import { viewOfScene, type Scene, type Story } from '#core/story/story.ts';
import type { Camera } from '#core/view/view.ts';
import { applyFilter } from '#core/view/filter/apply-filter.ts';
import { unpackStory } from '#io/pack-story.ts';
import type { Explorer } from './explorer.svelte.ts';
import { OwnStories } from './own-stories.svelte.ts';
import type { SidePanel } from './side.svelte.ts';
import { SpeakingTimer } from './speaking-timer.svelte.ts';

/** What can lie over the map while presenting, one at a time. */
export type PresentDrawer = 'scenes' | 'sentences' | 'layers' | 'filters' | 'stories' | 'keys' | 'speaker';

/** Pixels that the words of a scene cover at each side of the map. */
export type CoveredByScene = Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;

/** A story in front of people: which scene it is, how far one has left it, and the ways on. */
export class PresentingState {
  readonly #explorer: Explorer;
  readonly stories: OwnStories;
  readonly timer = new SpeakingTimer();
  /** Nothing is shown. */
  blank = $state(false);
  /** A red dot follows the pointer. */
  pointer = $state(false);
  /** Digits of the scene to jump to. */
  typed = $state('');
  /** The map is drawn for those who sit far away; not on a phone. */
  projected = $state(false);
  covered: CoveredByScene = $state.raw({ top: 0, bottom: 0, left: 0, right: 0 });
  #drawer: PresentDrawer | null = $state(null);
  /** A story that came with the address, under its name there. */
  #shared: { name: string; story: Story | null } | null = $state.raw(null);
  /** A scene that the address names and whose map is not yet shown. */
  #arriving: 'bare' | 'left' | null = $state(null);
  /** The panel that was open and where the map looked, before the presentation. */
  #before: { side: SidePanel | null; camera: Camera | null } | null = null;

  readonly story: Story | null = $derived.by(() => this.#named(this.#explorer.view.current.story));

  /** From 0. */
  readonly index: number = $derived.by(() =>
    this.story ? clampScene(this.story, (this.#explorer.view.current.scene ?? 1) - 1) : 0,
  );

  readonly scene: Scene | null = $derived.by(() => this.story?.scenes[this.index] ?? null);

  /** What is no longer as the scene has it; empty while it stands as prepared. */
  readonly left: readonly AddressPart[] = $derived.by(() =>
    this.active && this.scene ? leftSceneIn(this.scene, this.#explorer.view.current) : [],
  );

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.stories = new OwnStories(explorer.facts, explorer.notices);
  }

  get active(): boolean {
    return this.#explorer.view.current.present;
  }

  get drawer(): PresentDrawer | null {
    return this.#drawer;
  }

  /** A project or streets that somebody chose in the middle of a scene. */
  get choseOwn(): boolean {
    const { project, streets } = this.#explorer.view.current;
    return (
      (project !== null && this.left.includes('project')) ||
      (streets.length > 0 && this.left.includes('street'))
    );
  }

  /** Begins a story. @param name as in the address; null for the report's own */
  enter(name: string | null = null, index = 0): void {
    const story = this.#named(name);
    const { view, side } = this.#explorer;
    if (!this.active) this.#before = { side: side.current, camera: this.#explorer.visible.camera };
    if (story) return this.#show(story, name, clampScene(story, index));
    view.present({ ...view.current, scene: null, story: name });
    side.close();
  }

  /** Brings back what was on the screen before. */
  leave(): void {
    const { view, side, commands } = this.#explorer;
    this.#clear();
    this.pointer = false;
    view.leavePresentation();
    const before = this.#before;
    this.#before = null;
    if (before?.side) side.open(before.side);
    else side.close();
    if (before?.camera) commands.send({ kind: 'look-from', camera: before.camera });
    else this.lookAsBefore();
  }

  /** The page was opened, or gone back to, at a scene. @param bare it stands as it was prepared */
  opened(bare: boolean): void {
    this.#arriving = bare ? 'bare' : 'left';
    const { story: name } = this.#explorer.view.current;
    const packed = name === null ? null : readStoryName(name);
    if (name !== null && packed?.kind === 'packed' && this.#shared?.name !== name) {
      void this.#unpack(name, packed.packed);
    }
  }

  /** Shows the scene that was arrived at, as soon as its story is there. */
  settle(): void {
    const { story, index } = this;
    if (this.#arriving === null || !story || !this.active) return;
    const bare = this.#arriving === 'bare';
    this.#arriving = null;
    this.#prepare();
    if (bare) this.#show(story, this.#explorer.view.current.story, index);
    else if (this.#explorer.view.current.camera === null) this.#look();
  }

  go(index: number): void {
    if (this.story) this.#show(this.story, this.#explorer.view.current.story, clampScene(this.story, index));
  }

  next(): void {
    if (this.story) this.go(nextScene(this.story, this.index));
  }

  previous(): void {
    if (this.story) this.go(previousScene(this.story, this.index));
  }

  last(): void {
    if (this.story) this.go(this.story.scenes.length - 1);
  }

  /** Goes to the scene whose number was typed. @returns whether there is one */
  jump(): boolean {
    const index = this.story && sceneWithNumber(this.story, this.typed);
    this.typed = '';
    if (index === null) return false;
    this.go(index);
    return true;
  }

  /** The scene again as it was prepared, view and camera. */
  return(): void {
    this.go(this.index);
  }

  open(drawer: PresentDrawer): void {
    this.#explorer.side.close();
    this.#drawer = drawer;
  }

  toggle(drawer: PresentDrawer): void {
    if (this.#drawer === drawer) this.#drawer = null;
    else this.open(drawer);
  }

  closeDrawer(): void {
    this.#drawer = null;
  }

  /** Closes what lies topmost over the scene. @returns whether there was anything */
  closeTopmost(): boolean {
    const { side, view } = this.#explorer;
    if (this.typed !== '') this.typed = '';
    else if (this.blank) this.blank = false;
    else if (side.current !== null) side.close();
    else if (this.#drawer !== null) this.#drawer = null;
    else if (this.choseOwn && this.scene) {
      const { streets, project } = this.scene.view;
      view.choose(streets, project);
    } else return false;
    return true;
  }

  /** A figure of a scene: totals count what is shown; of another scene, what it would show. */
  figureOf(reference: FigureReference, scene: Scene | null = this.scene): SceneFigure | null {
    const { facts, projects, shownProjects, filterIndex } = this.#explorer;
    const { catalogue, streetFacts } = facts;
    let shown = shownProjects;
    if (scene && scene !== this.scene) {
      const { fails } = applyFilter(filterIndex, scene.view);
      shown = projects.filter((_, row) => fails[row] === 0);
    }
    return sceneFigure(reference, { catalogue, projects, shown, streets: streetFacts });
  }

  /** The map as the person's own view has it. */
  lookAsBefore(): void {
    const { view, commands } = this.#explorer;
    const { camera, streets, project } = view.current;
    const [street] = streets;
    if (camera) commands.send({ kind: 'look-from', camera });
    else if (project !== null && this.#explorer.projectGeometries.has(project)) {
      commands.send({ kind: 'show-project', id: project });
    } else if (street !== undefined) commands.send({ kind: 'show-street', code: street });
    else commands.send({ kind: 'show-district' });
  }

  #named(name: string | null): Story | null {
    if (name === null) return this.#explorer.facts.story;
    const read = readStoryName(name);
    if (read?.kind === 'own') return this.stories.story(read.id);
    return this.#shared?.name === name ? this.#shared.story : null;
  }

  #show(story: Story, name: string | null, index: number): void {
    const scene = story.scenes[index];
    if (!scene) return;
    const { view, side } = this.#explorer;
    const entering = !this.active;
    this.#clear();
    side.close();
    view.present(viewOfScene(scene, { ...view.current, present: true, scene: index + 1, story: name }));
    if (entering) this.#prepare();
    this.#look();
  }

  /** Shows on the map what the scene is of. */
  #look(): void {
    const { view, commands, facts, projectGeometries, shownProjects } = this.#explorer;
    const { camera } = view.current;
    if (camera) return commands.send({ kind: 'look-from', camera });
    const geometries = (features: readonly { geometry: Geometry }[]) =>
      features.map(({ geometry }) => geometry);
    const extent = fittedExtent(
      this.scene?.fit ?? 'district',
      view.current,
      shownProjects.map(({ id }) => id),
      {
        district: geometries(facts.district.features),
        streets: facts.streets.features.map(({ geometry, properties: { code } }) => ({ code, geometry })),
        projects: projectGeometries,
      },
    );
    commands.send({ kind: 'show-scene', extent });
  }

  #clear(): void {
    this.blank = false;
    this.typed = '';
    this.#drawer = null;
  }

  /** Loads now what a scene may need later: the room may have no network. */
  #prepare(): void {
    const { illustrative, facts } = this.#explorer;
    void illustrative.load(facts.folder);
  }

  async #unpack(name: string, packed: string): Promise<void> {
    const json = await unpackStory(packed);
    const read = json.ok ? this.stories.read(json.value, 'story=') : json;
    const told: readonly Problem[] = read.ok ? read.notes : read.problems;
    this.#explorer.notices.add(...told);
    this.#shared = { name, story: read.ok ? read.value : null };
  }
}
