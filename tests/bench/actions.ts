import type { Locator, Page } from 'playwright';

/** Something a person does, and what of the page must follow it. */
export interface Action {
  name: string;
  /** Brings the page to where it can be done; not measured. */
  prepare?: (page: Page) => Promise<void>;
  /** Does it: a single click or key. */
  act: (page: Page) => Promise<void>;
  /** Texts that change with it, as selectors. */
  changes: readonly string[];
}

const tabOfProjects = '#tab-projects';
const countOfFilters = 'section[aria-label="筛选"] .count';
const streetsTable = 'table[aria-label="街道"] tbody';

const filters = (page: Page): Locator => page.getByRole('region', { name: '筛选' });

async function unfoldFilters(page: Page): Promise<void> {
  const button = filters(page).getByRole('button', { name: /^筛选条件/ });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

async function press(target: Locator): Promise<void> {
  // where the pointer rests something may light up, which is not what is measured
  await target.evaluate((element) => (element instanceof HTMLElement ? element.click() : undefined));
}

export const actions: readonly Action[] = [
  {
    // nothing of it has a place, so that this is what the same picture of the map costs
    name: 'switch a theme off the map',
    act: (page) => press(page.getByRole('region', { name: '图层' }).getByRole('checkbox', { name: '环卫' })),
    changes: [tabOfProjects],
  },
  {
    name: 'filter by status',
    prepare: unfoldFilters,
    act: (page) => press(filters(page).getByRole('checkbox', { name: '已完成' })),
    changes: [countOfFilters, tabOfProjects, streetsTable],
  },
  {
    name: 'type into the text filter',
    prepare: async (page) => {
      await unfoldFilters(page);
      await filters(page).getByRole('textbox').first().focus();
    },
    act: (page) => page.keyboard.type('路'),
    changes: [countOfFilters, tabOfProjects, streetsTable],
  },
  {
    name: 'switch a theme',
    act: (page) =>
      press(page.getByRole('region', { name: '图层' }).getByRole('checkbox', { name: '产业商贸' })),
    changes: [countOfFilters, tabOfProjects, streetsTable],
  },
  {
    name: 'choose a street',
    act: (page) =>
      press(page.getByRole('table', { name: '街道', exact: true }).getByRole('button', { name: '北京街' })),
    changes: ['section[aria-label="街道汇总"] h2'],
  },
  {
    name: 'show what is done alone',
    act: (page) => press(page.getByRole('radio', { name: '已实现（成果）' })),
    changes: [countOfFilters, tabOfProjects, streetsTable],
  },
  {
    name: 'colour the streets',
    prepare: async (page) => {
      const panel = page.getByRole('button', { name: '比较', exact: true });
      if ((await panel.getAttribute('aria-pressed')) === 'false') await panel.click();
    },
    act: (page) => press(page.getByRole('switch')),
    changes: ['.map .bottom'],
  },
];
