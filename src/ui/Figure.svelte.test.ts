import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Figure from './Figure.svelte';

test('a figure explains itself when it is clicked, and no longer when it is clicked again', async () => {
  const screen = await render(Figure, { value: '1.25', label: '每 km²', explanation: '分摊数除以面积' });
  const button = screen.getByRole('button', { name: '1.25 每 km²' });
  const explanation = screen.getByText('分摊数除以面积');

  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await expect.element(explanation).not.toBeVisible();
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  await expect.element(explanation).toBeVisible();
  await button.click();
  await expect.element(explanation).not.toBeVisible();
});
