import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '#i18n/language.svelte.ts';
import { startView } from '#core/view/view.ts';
import { Explorer } from '#state/explorer.svelte.ts';
import { ViewState } from '#state/view.svelte.ts';
import { exploreThreeStreets, renderWith } from './fixture/render-with.ts';
import { threeStreets } from './fixture/three-streets.ts';
import IllustrativeBanner from './IllustrativeBanner.svelte';
import IllustrativeSwitch from './IllustrativeSwitch.svelte';

const show = () => page.getByRole('checkbox', { name: '显示示意分布' });
const count = () => page.getByRole('checkbox', { name: '计入示意' });

/** The fictional district, whose lamps may be illustrated ten at a time. */
function exploreLamps(): Explorer {
  const catalogue = {
    ...threeStreets.catalogue,
    projects: threeStreets.catalogue.projects.map((project) =>
      project.id === 'lamps' && project.set
        ? {
            ...project,
            set: { ...project.set, illustrate: { as: 'points', spread: 'built-up', each: 10 } as const },
          }
        : project,
    ),
  };
  setLanguage('zh');
  return new Explorer({ ...threeStreets, catalogue }, new ViewState(startView, catalogue));
}

it('a report without sets that may be illustrated has no switch', async () => {
  await renderWith(exploreThreeStreets(), IllustrativeSwitch, {});
  await expect.element(show()).not.toBeInTheDocument();
});

it('says how each set is spread and what one symbol stands for', async () => {
  await renderWith(exploreLamps(), IllustrativeSwitch, {});
  await page.getByText('怎样分布').click();
  await expect
    .element(page.getByText(/建成区.*新装路灯（每个符号代表 10 盏路灯，末个为余数）/))
    .toBeVisible();
});

it('counts only what is shown, and hiding ends counting', async () => {
  const explorer = exploreLamps();
  await renderWith(explorer, IllustrativeSwitch, {});
  await expect.element(count()).toBeDisabled();
  await show().click();
  await count().click();
  expect(explorer.view.current).toMatchObject({ illustrative: true, illustrativeCounted: true });
  await show().click();
  expect(explorer.view.current).toMatchObject({ illustrative: false, illustrativeCounted: false });
  await expect.element(count()).toBeDisabled();
});

it('says in the reader’s language that the positions are not real, as long as any are shown', async () => {
  const explorer = exploreThreeStreets({ language: 'en' });
  await renderWith(explorer, IllustrativeBanner, {});
  const banner = page.getByText('Illustrative distribution, not real positions');
  await expect.element(banner).not.toBeInTheDocument();
  explorer.view.showIllustrative(true);
  await expect.element(banner).toBeVisible();
});
