import type { Browser, Page } from 'playwright';
import * as v from 'valibot';

const traceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.looseObject({ name: v.optional(v.string()) })),
});
const trace = v.object({ traceEvents: v.array(traceEvent) });

const mark = 'bench-begin';

/** Does something under Chromium's tracing. @returns the longest task of the page's main thread, milliseconds */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await page.evaluate((name) => performance.mark(name), mark);
  await act();
  const { traceEvents } = v.parse(trace, JSON.parse((await browser.stopTracing()).toString('utf8')));
  const begun = traceEvents.find(({ name }) => name === mark);
  if (!begun) throw new Error('the trace has no mark of its beginning');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid, ts }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === begun.pid && tid === begun.tid && ts > begun.ts,
  );
  return Math.max(0, ...tasks.map(({ dur }) => dur)) / 1000;
}
