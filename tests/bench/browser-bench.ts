import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '#compile/commands/browser.mjs';
import { compileReports } from '#compile/edition/compile-reports.ts';
import { writeReports } from '#compile/edition/write-edition.ts';
import { actions, type Action } from './actions.ts';
import { withGeneratedProjects } from './generate-edition.ts';
import { longestTask } from './longest-task.ts';
import { serve } from './serve.ts';
import { watchPage, type Timing } from './watch-page.ts';

const repeats = 3;
/** Nothing more is expected once page, map and card have been still for so long. */
const quietMilliseconds = 400;

interface Measured extends Timing {
  blockedMilliseconds: number;
}

/**
 * Prints, for the catalogue and for so many generated projects beside it, how long lists and map take to follow what
 * a person does, and the longest task of the main thread: as multiples of an empty frame of the same page, and in
 * milliseconds. Without a map the same is measured again, which tells what the drawing costs.
 * @param built folder of the built program
 */
export async function benchInBrowser(built: string, generated: number): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  const folder = mkdtempSync(join(tmpdir(), 'bench-edition-'));
  try {
    await benchEdition(browser, 'the catalogue', built, join(built, 'data'));
    writeGenerated(folder, generated);
    await benchEdition(browser, `${generated} generated projects more`, built, folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function writeGenerated(folder: string, count: number): void {
  const compiled = compileReports({ seeds: 'seeds', geodata: 'geodata' });
  const latest = compiled.ok ? compiled.value.at(-1) : undefined;
  if (!latest) throw new Error('the data do not compile: run npm run data to see why');
  writeReports(folder, [withGeneratedProjects(latest, count)]);
}

async function benchEdition(browser: Browser, name: string, built: string, data: string): Promise<void> {
  const { address, stop } = await serve(built, data);
  for (const withMap of [true, false]) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      locale: 'zh-CN',
    });
    await watchPage(page, { withMap });
    const opened = await open(page, address);
    const frame = await page.evaluate(() => window.benchWatcher.emptyFrame());
    console.log(`\n${name}, ${withMap ? 'with the map' : 'without a map'}`);
    console.log(`  an empty frame takes ${frame.toFixed(1)} ms; the page opened in ${opened.toFixed(1)} s`);
    console.log(heading);
    for (const action of actions) {
      const measured: Measured[] = [];
      for (let repeat = 0; repeat < repeats; repeat++) measured.push(await measure(browser, page, action));
      console.log(row(action.name, measured, frame));
    }
    await page.close();
  }
  stop();
}

/** Opens the program and waits until nothing moves. @returns seconds until its data were there and its map drawn */
async function open(page: Page, address: string): Promise<number> {
  const started = performance.now();
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 300_000 });
  const seconds = (performance.now() - started) / 1000;
  await page.waitForTimeout(3000);
  return seconds;
}

async function measure(browser: Browser, page: Page, action: Action): Promise<Measured> {
  await action.prepare?.(page);
  await page.waitForTimeout(2 * quietMilliseconds);
  let timing: Timing | null = null;
  const blockedMilliseconds = await longestTask(browser, page, async () => {
    await page.evaluate((changes) => window.benchWatcher.begin(changes), action.changes);
    await action.act(page);
    timing = await page.evaluate((quiet) => window.benchWatcher.ended(quiet), quietMilliseconds);
  });
  await page.getByRole('group', { name: '撤销与重做' }).getByRole('button', { name: '撤销' }).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(2 * quietMilliseconds);
  if (timing === null) throw new Error(`nothing was measured of "${action.name}"`);
  return { ...(timing as Timing), blockedMilliseconds };
}

const columns = [
  ['lists follow', ({ listMilliseconds }: Measured) => listMilliseconds],
  ['map drawn', ({ drawnMilliseconds }: Measured) => drawnMilliseconds],
  ['map shown', ({ shownMilliseconds }: Measured) => shownMilliseconds],
  ['longest task', ({ blockedMilliseconds }: Measured) => blockedMilliseconds],
] as const;

const heading = `  ${''.padEnd(28)}${columns.map(([name]) => name.padStart(20)).join('')}`;

/** The middle of the repeats, as a multiple of an empty frame and in milliseconds. */
function row(name: string, measured: readonly Measured[], frame: number): string {
  const cells = columns.map(([, read]) => {
    const values = measured.flatMap((each) => read(each) ?? []).sort((a, b) => a - b);
    const middle = values[Math.floor(values.length / 2)];
    const said = middle === undefined ? '–' : `${(middle / frame).toFixed(1)} × (${middle.toFixed(0)} ms)`;
    return said.padStart(20);
  });
  return `  ${name.padEnd(28)}${cells.join('')}`;
}
