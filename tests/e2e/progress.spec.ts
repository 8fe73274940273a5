import { expect, test } from '@playwright/test';
import { storedKeys } from './answers';

const KEY = 'opt-out-atlas:ticks';

test.describe('someone who ticks steps off', () => {
  test('has them kept from the first tick on, with progress in words', async ({ page }) => {
    await page.goto('/en/de/');
    expect(await storedKeys(page)).toEqual([]);
    await page.locator('#generative-ai-toggle').getByRole('checkbox').check();
    expect(await storedKeys(page)).toEqual([KEY]);
    await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 1 of \d+$/);
    await page.goto('/en/fr/');
    await expect(page.locator('#generative-ai-toggle').getByRole('checkbox')).toBeChecked();
  });

  test('can have everything forgotten', async ({ page }) => {
    await page.goto('/en/de/');
    const done = page.locator('#generative-ai-toggle').getByRole('checkbox');
    await done.check();
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await expect(done).not.toBeChecked();
    await expect(page.getByText('Nothing is kept in this browser any more.')).toBeVisible();
    expect(await storedKeys(page)).toEqual([]);
  });

  test('is asked to look again at a step that has changed since', async ({ page }) => {
    await page.goto('/en/de/');
    await page.evaluate((key) => {
      const old = { revised: '2026-01-01', on: '2026-01-02' };
      localStorage.setItem(key, JSON.stringify({ 'generative-ai-toggle': old }));
    }, KEY);
    await page.reload();
    const step = page.locator('#generative-ai-toggle');
    await expect(step.getByRole('checkbox')).not.toBeChecked();
    await expect(step.getByText('This step has changed since you ticked it off')).toBeVisible();
  });

  test('sees a tick made in another tab', async ({ page, context }) => {
    await page.goto('/en/de/');
    const other = await context.newPage();
    await other.goto('/en/gb/');
    await other.locator('#objection-form').getByRole('checkbox').check();
    await expect(page.locator('#objection-form').getByRole('checkbox')).toBeChecked();
  });

  test('is told when the browser keeps nothing, and can go on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto('/en/de/');
    const done = page.locator('#generative-ai-toggle').getByRole('checkbox');
    await done.check();
    await expect(done).toBeChecked();
    await expect(page.getByText('This browser does not let us keep your ticks.')).toBeVisible();
  });

  test('is not stopped by rubbish in the storage', async ({ page }) => {
    await page.addInitScript((key) => localStorage.setItem(key, '{"generative-ai-toggle":7'), KEY);
    await page.goto('/en/de/');
    await page.locator('#generative-ai-toggle').getByRole('checkbox').check();
    await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 1 of/);
  });
});

test('someone who wants to be reminded gets a day in a year', async ({ page }) => {
  await page.goto('/en/de/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Calendar file' }).click();
  const file = await (await download).createReadStream();
  let text = '';
  for await (const part of file) text += part;
  const inAYear = new Date();
  inAYear.setFullYear(inAYear.getFullYear() + 1);
  const day = [inAYear.getFullYear(), inAYear.getMonth() + 1, inAYear.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('');
  expect(text).toContain(`DTSTART;VALUE=DATE:${day}`);
});
