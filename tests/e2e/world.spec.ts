import { expect, test } from '@playwright/test';
import { PHONE, widthBeyondScreen } from './site';

const WORLD = '/en/world/';

test('a journalist sees what holds today, group by group', async ({ page }) => {
  await page.goto(WORLD);
  const table = page.locator('.world-table').first();
  const uk = table.locator('tbody tr').filter({ hasText: 'United Kingdom' });
  await expect(table.locator('tbody tr')).toHaveCount(10);
  await expect(uk).toContainText('1 country or territory');
  await expect(uk).toContainText('on since 3 November 2025');
  await expect(uk).toContainText('offered');
  await expect(uk).toContainText('left out, says LinkedIn');
  await expect(table.locator('tbody tr').filter({ hasText: 'Mainland China' })).toContainText(
    'not known',
  );
});

test('each group leads to its history', async ({ page }) => {
  await page.goto(WORLD);
  await page.locator('.world-table').first().getByRole('link', { name: 'Canada' }).click();
  await expect(page).toHaveURL(/\/en\/history\/canada\/$/);
});

test('each row of the table of days begins with today', async ({ page }) => {
  await page.goto(WORLD);
  const canada = page.locator('.world-history tbody tr').filter({ hasText: 'Canada' });
  await expect(canada.locator('td').first()).toContainText('since 3 November 2025');
  await expect(canada.locator('td').nth(1)).toContainText('announced for 3 November 2025');
  await expect(canada.locator('td').nth(2)).toContainText('paused');
});

test('every place is in the list of its group', async ({ page }) => {
  await page.goto(WORLD);
  const group = page
    .locator('.world-places')
    .filter({ hasText: 'Iceland, Liechtenstein and Norway' });
  await group.locator('summary').click();
  await expect(group.getByRole('link')).toHaveText(['Iceland', 'Liechtenstein', 'Norway']);
});

test('on a phone each cell says what it is about, and nothing is cut off', async ({ page }) => {
  await page.goto(WORLD);
  const label = page.locator('.world-table').first().locator('.cell-label').first();
  await expect(label).toBeVisible({ visible: test.info().project.name === PHONE });
  expect(await widthBeyondScreen(page)).toBe(0);
});

test('whoever asks about Meta and X reads what is known, with dated sources', async ({ page }) => {
  await page.goto('/en/elsewhere/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/Meta/, /X/, /Others/]);
  await page.getByRole('link', { name: 'source' }).first().click();
  await expect(page).toHaveURL(/\/en\/sources\/#source-dpc-meta-2025-05-21$/);
  await expect(page.locator('#source-dpc-meta-2025-05-21')).toContainText(
    'After LinkedIn: Meta and X',
  );
});
