import { openExplorer } from './support/explorer.ts';
import { test } from './support/test.ts';
test('probe', async ({ page }) => {
  test.setTimeout(300000);
  let t = Date.now();
  const lap = (s: string) => { console.log(s, Date.now() - t); t = Date.now(); };
  await openExplorer(page); lap('open');
  const style = `* { visibility: hidden !important } canvas.maplibregl-canvas { visibility: visible !important }`;
  for (let i = 0; i < 3; i++) { await page.screenshot({ style, scale: 'css' }); lap('style'); }
  for (let i = 0; i < 3; i++) { await page.screenshot({ scale: 'css' }); lap('plain'); }
  for (let i = 0; i < 3; i++) { await page.screenshot({ scale: 'css', style: '.card,.over-map { visibility: hidden !important}' }); lap('card'); }
  await openExplorer(page, 'street=440104022'); lap('open');
  await page.reload(); lap('reload');
});
