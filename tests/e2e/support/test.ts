import { test as base, expect, type Page } from '@playwright/test';

/** What a page complained of and whom else it asked. */
interface Watch {
  complaints: string[];
  foreignRequests: string[];
}

// the driver's remarks on reading pixels back from a software renderer are not ours; nor is that deck.gl's heat layer
// binds a texture where its own shader has none (@deck.gl/aggregation-layers 9.4.0, weightsTransform)
const notOurs = /GL Driver Message|GPU stall|Binding weightsTexture not set/;

/** Listens to a page's console, errors and requests from before its first load. */
export function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { complaints: [], foreignRequests: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !notOurs.test(message.text())) {
      watch.complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => watch.complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) watch.foreignRequests.push(request.url());
  });
  return watch;
}

/**
 * Playwright's test on a page that is watched: whatever a test does, it fails when the page writes an error or a
 * warning to the console or asks another origin for anything.
 */
export const test = base.extend<{ watch: Watch }>({
  // the map jumps instead of flying, so that a picture of it does not depend on the time
  contextOptions: async ({ contextOptions }, use) => use({ ...contextOptions, reducedMotion: 'reduce' }),
  watch: [
    async ({ page, baseURL }, use) => {
      const watch = watchPage(page, new URL(baseURL ?? '').origin);
      await use(watch);
      expect(watch.complaints, 'errors and warnings in the console').toEqual([]);
      expect(watch.foreignRequests, 'requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
