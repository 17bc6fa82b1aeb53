import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import * as v from 'valibot';
import { streetRowsSchema } from '#io/street-rows-schema.ts';
import { catalogue } from './support/catalogue.ts';
import { openExplorer, summary } from './support/explorer.ts';
import { pageSizes, pdfText, printToPdf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const rows = v.parse(streetRowsSchema, JSON.parse(readFileSync('dist/data/summary.json', 'utf8')));
const mostProjects = rows.toSorted((a, b) => b.projects - a.projects)[0];

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^(一街一表|Briefing sheets)$/ });

async function untilSet(page: Page): Promise<void> {
  const print = dialog(page).getByRole('button', { name: /打印或存为 PDF|Print or save as PDF/ });
  await expect(print).toBeEnabled({ timeout: 60_000 });
}

/** Blanks aside: where a PDF breaks lines says nothing. */
const packed = (text: string) => text.replaceAll(/\s+/g, '');

/** What the sheet of a street must say, by the catalogue and the summary. */
function factsOf({ code, name, projects, projectsWeighted, projectsRank }: (typeof rows)[number]): string[] {
  const here = catalogue.projects.filter(({ streets }) => streets.some((street) => street.code === code));
  expect(here).toHaveLength(projects);
  return [
    name,
    code,
    `${projects}`,
    projectsWeighted.toFixed(2),
    `${projectsRank}/${rows.length}`,
    ...here.map((project) => project.name.zh),
  ];
}

/** No element ends outside its page, and the list does not run into what stands at the foot. */
async function cutOff(page: Page): Promise<string[]> {
  return page.locator('article.sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const paper = sheet.getBoundingClientRect();
      const [told, foot] = [...sheet.children].map((part) => part.getBoundingClientRect());
      const overlaps = told && foot && told.bottom > foot.top ? [`${sheet.ariaLabel}: overlap`] : [];
      const outside = [...sheet.querySelectorAll('h2, h3, h4, p, li, dt, dd, td')].filter((element) => {
        const { left, right, bottom } = element.getBoundingClientRect();
        return left < paper.left || right > paper.right || bottom > paper.bottom;
      });
      return [...overlaps, ...outside.map(({ textContent }) => `${sheet.ariaLabel}: ${textContent}`)];
    }),
  );
}

function expectA4(sizes: readonly [number, number][]) {
  for (const [width, height] of sizes) {
    expect(Math.abs(width - 595.3)).toBeLessThan(1);
    expect(Math.abs(height - 841.9)).toBeLessThan(1);
  }
}

test('the street with most projects prints on one A4 page that holds its figures and projects', async ({
  page,
}) => {
  if (!mostProjects) throw new Error('there is no street');
  await openExplorer(page, `street=${mostProjects.code}`);
  const button = summary(page).getByRole('button', { name: `一页纸：${mostProjects.name}` });
  await button.click();
  await untilSet(page);

  const pdf = await printToPdf(page);
  expect(pageSizes(pdf)).toHaveLength(1);
  expectA4(pageSizes(pdf));
  const sheet = page.getByRole('article', { name: `一街一表：${mostProjects.name}` });
  const [printed] = pdfText(pdf) ?? [];
  for (const text of [await sheet.innerText(), ...(printed === undefined ? [] : [printed])]) {
    for (const fact of factsOf(mostProjects)) expect(packed(text)).toContain(packed(fact));
    expect(packed(text)).toContain(packed(catalogue.report.title));
  }
  expect(await cutOff(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('all streets print as one document: contents and a page for each, in either language', async ({
  page,
}) => {
  await openExplorer(page);
  await page.getByRole('button', { name: '一街一表：全部街道' }).click();
  await untilSet(page);
  const pdf = await printToPdf(page);
  expect(pageSizes(pdf)).toHaveLength(1 + rows.length);
  expectA4(pageSizes(pdf));
  expect(await cutOff(page)).toEqual([]);

  const shown = await page.locator('article.sheet').allInnerTexts();
  for (const pages of [shown, pdfText(pdf) ?? []]) {
    const [contents, ...sheets] = pages;
    rows.forEach((row, index) => {
      if (contents === undefined) return;
      expect(packed(contents)).toContain(`${row.name}${row.code}`);
      for (const fact of factsOf(row)) expect(packed(sheets[index] ?? '')).toContain(packed(fact));
    });
  }

  await dialog(page).getByRole('button', { name: 'English' }).click();
  await untilSet(page);
  expect(pageSizes(await printToPdf(page))).toHaveLength(1 + rows.length);
  expect(await cutOff(page)).toEqual([]);
  await expect(page.getByRole('article', { name: `Briefing sheet: ${rows[0]?.nameEn ?? ''}` })).toBeVisible();
});
