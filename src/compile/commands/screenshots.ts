// Pictures of the built program for README and docs: npm run screenshots (after npm start or npm run build).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from './browser.mjs';
import { projectFolder } from './prepare.mjs';

const pictures = [
  { name: 'start', address: '', width: 1440, height: 900 },
  { name: 'street', address: '?street=440104022', width: 1440, height: 900 },
  { name: 'project', address: '?street=440104022&project=yaotai-renewal', width: 1920, height: 1080 },
  { name: 'english', address: '?lang=en&street=440104015', width: 1440, height: 900 },
  { name: 'illustrative', address: '?illustrative=1&theme=pipe-networks,parking', width: 1440, height: 900 },
  { name: 'phone', address: '?street=440104022', width: 390, height: 844 },
];

const folder = join(projectFolder, 'docs', 'images');
mkdirSync(folder, { recursive: true });
const server = await preview({
  configFile: join(projectFolder, 'vite.config.ts'),
  preview: { port: 0 },
});
const [address] = server.resolvedUrls?.local ?? [];
if (address === undefined) throw new Error('the preview server gave no address');
const browser = await chromium.launch(launchOptions());
for (const { name, address: query, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(address + query);
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 60_000 });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
await server.close();
