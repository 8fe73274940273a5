import { expect, test } from '@playwright/test';
import { open, PAGE_CLASS_NAMES, unfoldAnswers } from './site';

test.describe('someone whose browser gets no script', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  });

  for (const name of PAGE_CLASS_NAMES)
    test(`reads on ${name} what is there without JavaScript`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: page.viewportSize(),
        ...(baseURL && { baseURL }),
      });
      const withoutScript = await context.newPage();
      await open(withoutScript, name);
      await open(page, name);
      const text = await withoutScript.locator('main').innerText();
      expect(text.length).toBeGreaterThan(60);
      expect(await page.locator('main').innerText()).toBe(text);
      await context.close();
    });

  test('can still choose, read and take the three actions', async ({ page }) => {
    await page.goto('/en/gb/');
    await unfoldAnswers(page);
    await page.getByLabel('Messages and InMail').check();
    await expect(page.locator('#private-messages')).toBeVisible();
    await expect(page.locator('#saved-resumes')).toBeHidden();
    await expect(page.locator('#generative-ai-toggle .button')).toBeVisible();
    await expect(page.locator('#objection-form .button')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('can still find their country in the list', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Nauru' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nauru');
  });

  test('can still put the reminder into a calendar', async ({ page }) => {
    await page.goto('/en/de/');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Calendar file' }).click();
    expect((await download).suggestedFilename()).toBe('look-again.ics');
  });
});
