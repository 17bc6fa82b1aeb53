import { beginHistory, record, redo, undo, type History } from '#core/history.ts';
import { problem, type Problem, type Result } from '#core/problem.ts';
import { freshId } from '#core/story/edit-story.ts';
import type { Story } from '#core/story/story.ts';
import { packStory } from '#io/pack-story.ts';
import { parseJson } from '#io/parse-json.ts';
import { readStory, toStoryRecord, type StoryContext } from '#io/story-schema.ts';
import type { Facts } from './facts.ts';
import type { Notices } from './notices.svelte.ts';
import { storyContextOf } from './story-context.ts';
import type { StoryStore } from './story-store.ts';

type Stories = readonly Story[];

/** The stories that a person has made on this device, and every way to change them. */
export class OwnStories {
  readonly #facts: Facts;
  readonly #notices: Notices;
  #context: StoryContext | null = null;
  #store: StoryStore | null = null;
  #history: History<Stories> = $state.raw(beginHistory<Stories>([]));
  /** What of the kept could not be read now, perhaps by a later program: it is kept on. */
  #unread: readonly unknown[] = [];
  /** What the last step changed, while it can be refined. */
  #refinable: string | null = null;

  constructor(facts: Facts, notices: Notices) {
    this.#facts = facts;
    this.#notices = notices;
  }

  get all(): Stories {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  story(id: Story['id']): Story | null {
    return this.all.find((story) => story.id === id) ?? null;
  }

  /** Adds a story under an id of its own, whatever id it had. @returns that id */
  add(story: Story): Story['id'] {
    const id = freshId(
      story.id,
      this.all.map((each) => each.id),
    );
    this.#take([...this.all, { ...story, id }]);
    return id;
  }

  /**
   * Puts a changed story in the place of the one with its id.
   * @param typing names what is typed on: one run of typing is one step
   */
  change(story: Story, typing: string | null = null): void {
    const old = this.story(story.id);
    if (old === null || old === story) return;
    const stories = this.all.map((each) => (each === old ? story : each));
    const refines = typing !== null && this.#refinable === `${story.id} ${typing}`;
    if (refines) this.#turn({ ...this.#history, present: stories, future: [] });
    else this.#take(stories);
    this.#refinable = typing === null ? null : `${story.id} ${typing}`;
  }

  remove(id: Story['id']): void {
    this.#take(this.all.filter((story) => story.id !== id));
  }

  undo(): void {
    this.#turn(undo(this.#history));
  }

  redo(): void {
    this.#turn(redo(this.#history));
  }

  exportFile(story: Story): string {
    return `${JSON.stringify(toStoryRecord(story, this.#facts.catalogue.report.id), null, 2)}\n`;
  }

  /** As text that can stand in an address, however long. */
  pack(story: Story): Promise<string> {
    return packStory(toStoryRecord(story, this.#facts.catalogue.report.id));
  }

  /** Reads the story of a file; it is not added yet. */
  readFile(text: string, file: string): Result<Story> {
    const json = parseJson(text, file);
    return json.ok ? this.read(json.value, file) : json;
  }

  /** Checks a story from outside against the open report. */
  read(json: unknown, file: string): Result<Story> {
    this.#context ??= storyContextOf(this.#facts);
    return readStory(json, file, this.#context);
  }

  /** Takes up what the device kept, and keeps every change from now on. */
  async keepIn(store: StoryStore): Promise<void> {
    try {
      const kept = this.#readAll(await store.load());
      const early = this.all;
      this.#history = beginHistory<Stories>([
        ...kept,
        ...early.filter(({ id }) => kept.every((each) => each.id !== id)),
      ]);
      this.#store = store;
      store.onSavedElsewhere(() => void this.#reload(store));
      if (early.length > 0) this.#save();
    } catch (error) {
      this.#tellNotKept(error);
    }
  }

  #readAll(records: readonly unknown[]): Story[] {
    const unread: unknown[] = [];
    const problems: Problem[] = [];
    const stories = records.flatMap((kept) => {
      const read = this.read(kept, 'IndexedDB');
      if (read.ok) return [read.value];
      unread.push(kept);
      problems.push(problem('story.kept-unread', {}));
      return [];
    });
    this.#unread = unread;
    this.#notices.add(...problems.slice(0, 1));
    return stories;
  }

  #take(stories: Stories): void {
    this.#turn(record(this.#history, stories));
  }

  #turn(history: History<Stories>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#refinable = null;
    this.#save();
  }

  #save(): void {
    const report = this.#facts.catalogue.report.id;
    const records = this.all.map((story) => toStoryRecord(story, report));
    this.#store?.save([...records, ...this.#unread]).catch((error: unknown) => this.#tellNotKept(error));
  }

  async #reload(store: StoryStore): Promise<void> {
    try {
      // the other window's change is a step here, so that it can be undone here
      this.#history = record(this.#history, this.#readAll(await store.load()));
    } catch (error) {
      this.#tellNotKept(error);
    }
  }

  #tellNotKept(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#notices.add(problem('story.not-kept', { reason }));
  }
}
