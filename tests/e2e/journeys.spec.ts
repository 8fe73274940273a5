import { expect, test } from '@playwright/test';
import { chosenIn, SHARED, storedKeys } from './answers';
import { unfoldAnswers } from './site';

test('a stranger goes from the front door to three actions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Switzerland', exact: true }).first().click();
  await expect(page.getByText('LinkedIn has used members’ data in Switzerland')).toBeVisible();
  await unfoldAnswers(page);
  await page.getByLabel('Messages and InMail').check();
  for (const id of ['generative-ai-toggle', 'objection-form'])
    await page.locator(`#${id}`).getByRole('checkbox', { name: 'Done' }).check();
  await expect(page.locator('#messages')).toBeVisible();
  await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 2 of/);
});

test.describe('someone who ticks what they use', () => {
  test('finds their answers in the address, and nothing in the browser', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.getByLabel('Messages and InMail').check();
    await page.getByLabel('Groups').check();
    await expect(page).toHaveURL(/\/en\/de\/#v=1&uses=groups\.messages&on=\d{4}-\d{2}-\d{2}$/);
    expect(await storedKeys(page)).toEqual([]);
  });

  test('keeps them on a reload, and loses them with the last box', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.getByLabel('Groups').check();
    await page.reload();
    expect(await chosenIn(page)).toEqual(['uses-groups']);
    await unfoldAnswers(page);
    await page.getByLabel('Groups').uncheck();
    await expect(page).toHaveURL(/\/en\/de\/$/);
  });

  test('takes them along to another country', async ({ page }) => {
    await page.goto(SHARED);
    await page.getByRole('link', { name: 'All countries' }).click();
    await expect(page).toHaveURL(/\/en\/#v=1&uses=posts\.messages&am=moved/);
    await page.getByRole('link', { name: 'Switzerland', exact: true }).first().click();
    await expect(page).toHaveURL(/\/en\/ch\/#v=1&uses=posts\.messages&am=moved/);
    expect(await chosenIn(page)).toEqual(['uses-posts', 'uses-messages', 'am-moved']);
  });
});

test.describe('someone who looks for their country', () => {
  for (const [typed, found] of [
    ['Holland', 'Netherlands'],
    ['Deutschland', 'Germany'],
    ['UK', 'United Kingdom'],
    ['Ethopia', 'Ethiopia'],
    ['cote d ivoire', 'Côte d’Ivoire'],
    ['香港', 'Hong Kong'],
  ] as const)
    test(`finds ${found} by typing "${typed}"`, async ({ page }) => {
      await page.goto('/en/');
      await page.getByRole('searchbox').fill(typed);
      await page.locator('place-picker').getByRole('link', { name: found, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(found);
    });

  test('goes there by Enter when only one place is left', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('searchbox').fill('香港');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hong Kong');
  });

  test('gets suggestions from the device only after a tap, and none chosen for them', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ timezoneId: 'Europe/Berlin' });
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/`);
    await page.getByRole('button', { name: 'Suggest from my device' }).click();
    await expect(
      page.locator('place-picker').getByRole('link', { name: 'Germany' }).first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/\/en\/$/);
    await context.close();
  });
});
