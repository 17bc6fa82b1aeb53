import { exportFileName } from '#core/export/export-file-name.ts';
import type { ExportLayer } from '#core/export/export-layer.ts';
import type { TableId } from '#core/export/export-table.ts';
import { fail, problem, succeed, type Problem, type Result } from '#core/problem.ts';
import type { Mode } from '#core/view/view.ts';
import { isUnlocated } from '#core/view/unlocated.ts';
import { exportWords } from '#i18n/export-words.ts';
import type { layerFormats, WrittenFile } from '#io/export-formats.ts';
import type { Work } from '#io/work-file.ts';
import { bookOf, imprintOf, layerOf, type ExportGround, type ExportOptions } from './export-content.ts';
import {
  pictureSize,
  tooLarge,
  type PictureDrawer,
  type PictureRatio,
  type PictureRequest,
  type Watch,
} from './picturing.ts';

export type { Work, WrittenFile };
export type LayerExtension = (typeof layerFormats)[number]['extension'];
/** The parts of the dialog; each shows what came of its own work. */
export type ExportTask = 'picture' | 'tables' | 'features' | 'work';

/** What a picture can be given besides what every export is. */
export interface PictureOptions extends ExportOptions {
  /** Empty for the program's own. */
  title: string;
  mode: Mode;
  ratio: PictureRatio;
}

/** What came of the last work: how it ended, and what of it is worth telling. */
export interface ExportOutcome {
  task: ExportTask;
  ended: 'done' | 'failed' | 'cancelled';
  /** The file that was made. */
  file: string | null;
  problems: readonly Problem[];
}

/** Makes files of what is shown, one at a time; says how far it is, and can be stopped. */
export class ExportingState {
  readonly #ground: ExportGround;
  #running: { task: ExportTask; done: number } | null = $state.raw(null);
  #outcome: ExportOutcome | null = $state.raw(null);
  #drawer: PictureDrawer | null = $state.raw(null);
  #abort: AbortController | null = null;

  constructor(ground: ExportGround) {
    this.#ground = ground;
  }

  /** What is being made; `done` is 0 to 1. */
  get running(): { task: ExportTask; done: number } | null {
    return this.#running;
  }

  get outcome(): ExportOutcome | null {
    return this.#outcome;
  }

  /** Null where there is no map. */
  get drawer(): PictureDrawer | null {
    return this.#drawer;
  }

  /** Takes the map's way to draw pictures. @returns what gives it back */
  drawWith(drawer: PictureDrawer): () => void {
    this.#drawer = drawer;
    return () => {
      if (this.#drawer === drawer) this.#drawer = null;
    };
  }

  /** Loads everything that exporting needs, so that it works when the network is gone. */
  async prepare(): Promise<void> {
    const { loadWriters } = await import('#io/export-formats.ts');
    await Promise.all([loadWriters(), import('#io/work-file.ts'), this.#drawer?.prepare()]);
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Tells why something around an export was not done. */
  tell(task: ExportTask, ...problems: readonly Problem[]): void {
    this.#outcome = { task, ended: 'failed', file: null, problems };
  }

  book(options: ExportOptions): Promise<WrittenFile | null> {
    return this.#run('tables', async () => {
      const { writeBook } = await import('#io/export-formats.ts');
      return succeed(await writeBook(bookOf(this.#ground, options), '.xlsx'));
    });
  }

  table(id: TableId, options: ExportOptions): Promise<WrittenFile | null> {
    return this.#run('tables', async () => {
      const { writeTable } = await import('#io/export-formats.ts');
      const book = bookOf(this.#ground, options);
      const table = book.tables.find((each) => each.id === id);
      if (!table) return fail(problem('export.no-such-table'));
      return succeed(await writeTable(table, book, exportWords(options.language), '.csv'));
    });
  }

  layer(
    id: ExportLayer['id'],
    extension: LayerExtension,
    options: ExportOptions,
  ): Promise<WrittenFile | null> {
    return this.#run('features', async () => {
      const { writeLayer } = await import('#io/export-formats.ts');
      return succeed(await writeLayer(layerOf(this.#ground, id, options), extension));
    });
  }

  picture({ title, mode, ratio, ...options }: PictureOptions): Promise<WrittenFile | null> {
    return this.#run('picture', async (watch) => {
      const drawer = this.#drawer;
      if (!drawer) return fail(problem('picture.no-map'));
      const refusal = tooLarge(ratio, drawer.mostPixels);
      if (refusal) return fail(refusal);
      const imprint = imprintOf(this.#ground, options);
      const view = { ...this.#ground.view.current, language: options.language, mode };
      const request: PictureRequest = {
        title: title.trim() === '' ? imprint.title : title.trim(),
        view,
        ratio,
        imprint,
        unlocated: this.#ground.shownProjects.filter(isUnlocated).length,
      };
      const drawn = await drawer.draw(request, watch);
      if (!drawn.ok) return drawn;
      const { width, height } = pictureSize;
      const name = exportFileName(imprint, `map-${width * ratio}x${height * ratio}`, '.png');
      const bytes = new Uint8Array(await drawn.value.arrayBuffer());
      return succeed({ name, bytes, mediaType: 'image/png', notes: drawn.notes });
    });
  }

  /** The view with everything that is a person's own. */
  work(options: ExportOptions): Promise<WrittenFile | null> {
    return this.#run('work', async () => {
      const { workFileName, writeWorkFile } = await import('#io/work-file.ts');
      const { facts, view, placements, presenting } = this.#ground;
      const text = writeWorkFile(
        { view: view.own, places: placements.places, stories: presenting.stories.all },
        facts.catalogue,
        imprintOf(this.#ground, options),
      );
      const name = workFileName(facts.catalogue.report.id);
      return succeed({
        name,
        bytes: new TextEncoder().encode(text),
        mediaType: 'application/json',
        notes: [],
      });
    });
  }

  /** Reads a work file without changing anything; what is wrong with it is told. */
  async readWork(text: string, file: string): Promise<Work | null> {
    const [{ readWorkFile }, { storyContextOf }] = await Promise.all([
      import('#io/work-file.ts'),
      import('./story-context.ts'),
    ]);
    const { facts } = this.#ground;
    const read = readWorkFile(text, file, facts.catalogue, storyContextOf(facts));
    if (!read.ok) {
      this.tell('work', ...read.problems);
      return null;
    }
    this.#outcome = { task: 'work', ended: 'done', file: null, problems: read.notes };
    return read.value;
  }

  /** Puts somebody's work in the place of one's own, stories beside one's own; steps that can be taken back. */
  open({ view, places, stories }: Work, file: string): void {
    const { placements, presenting, view: own, commands } = this.#ground;
    placements.replace(places);
    const known = new Set(presenting.stories.all.map((story) => JSON.stringify(story)));
    for (const story of stories) if (!known.has(JSON.stringify(story))) presenting.stories.add(story);
    own.open(view);
    if (view.camera) commands.send({ kind: 'look-from', camera: view.camera });
    else commands.send({ kind: 'show-district' });
    this.#outcome = { task: 'work', ended: 'done', file, problems: this.#outcome?.problems ?? [] };
  }

  async #run(
    task: ExportTask,
    make: (watch: Watch) => Promise<Result<WrittenFile>>,
  ): Promise<WrittenFile | null> {
    if (this.#running) return null;
    const abort = new AbortController();
    this.#abort = abort;
    this.#running = { task, done: 0 };
    this.#outcome = null;
    const onProgress = (done: number) => {
      if (!abort.signal.aborted) this.#running = { task, done };
    };
    let made: Result<WrittenFile>;
    try {
      const whole = await this.#loadShown();
      made = whole.ok ? await make({ signal: abort.signal, onProgress }) : whole;
    } catch (error) {
      made = fail(
        problem('export.failed', { reason: error instanceof Error ? error.message : String(error) }),
      );
    } finally {
      this.#running = null;
      this.#abort = null;
    }
    if (abort.signal.aborted) {
      this.#outcome = { task, ended: 'cancelled', file: null, problems: [] };
      return null;
    }
    this.#outcome = made.ok
      ? { task, ended: 'done', file: made.value.name, problems: made.value.notes }
      : { task, ended: 'failed', file: null, problems: made.problems };
    return made.ok ? made.value : null;
  }

  /** What is shown must be there before it can be exported. */
  async #loadShown(): Promise<Result<null>> {
    const { view, illustrative, facts } = this.#ground;
    return view.current.illustrative ? illustrative.load(facts.folder) : succeed(null);
  }
}
