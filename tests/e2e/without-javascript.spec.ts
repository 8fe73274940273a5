import { expect, test } from '@playwright/test';
import { COUNTRIES, type Place, regionOf } from '../../lib/rules/places';
import { REGIONS, type Region } from '../../lib/rules/regions';
import { placePath } from '../../lib/site/addresses';
import { unfoldAnswers } from './site';

test.use({ javaScriptEnabled: false });

/** A place for each region, one whose region is our reading, and a part of a country. */
const PLACES_ASKED: readonly Place[] = [...REGIONS.map(firstCountryOf), 'JE', 'US-CA'];

const MAIN_STEPS = ['generative-ai-toggle', 'objection-form', 'messages'];
const TOGGLE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const FORM = /^https:\/\/www\.linkedin\.com\/help\/linkedin\//;

for (const place of PLACES_ASKED) {
  test(`without JavaScript a person in ${place} gets status, three actions and their links`, async ({
    page,
  }) => {
    await page.goto(placePath('en', place));
    await expect(page.locator('.status .lead')).toContainText(/\w+ \w+/);
    const main = page.locator('.numbered > .step');
    await expect(main).toHaveCount(MAIN_STEPS.length);
    for (const [index, id] of MAIN_STEPS.entries()) {
      await expect(main.nth(index)).toBeVisible();
      await expect(main.nth(index)).toHaveId(id);
      await expect(main.nth(index).locator('.because').first()).toBeVisible();
    }
    await expect(page.locator('#generative-ai-toggle .button')).toHaveAttribute('href', TOGGLE);
    await expect(page.locator('#objection-form .button')).toHaveAttribute('href', FORM);
    expect(await page.locator('.source-list a[href^="https://"]').count()).toBeGreaterThan(2);
  });
}

test('without JavaScript a tick filters the steps, and taking it away brings them back', async ({
  page,
}) => {
  await page.goto('/en/de/');
  await unfoldAnswers(page);
  await expect(page.locator('#page-admins')).toBeVisible();
  await expect(page.locator('#under-18')).toBeHidden();
  await page.locator('#uses-groups').check();
  await expect(page.locator('#page-admins')).toBeHidden();
  await expect(page.locator('#group-messages')).toBeVisible();
  await page.locator('#am-under-18').check();
  await expect(page.locator('#under-18')).toBeVisible();
  await page.locator('#uses-groups').uncheck();
  await expect(page.locator('#page-admins')).toBeVisible();
});

test('without JavaScript a person without an account is left with what they can do', async ({
  page,
}) => {
  await page.goto('/en/de/');
  await unfoldAnswers(page);
  await page.locator('#am-no-account').check();
  await expect(page.locator('#generative-ai-toggle')).toBeHidden();
  await expect(page.locator('#uses-posts')).toBeHidden();
  await expect(page.locator('#objection-form')).toBeVisible();
  await expect(page.locator('#no-account')).toBeVisible();
});

test('without JavaScript a person finds the way from the address of the site to their guide', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.languages a[hreflang="en"]').click();
  await expect(page).toHaveURL('/en/');
  await page.locator('#all').getByRole('link', { name: 'Germany', exact: true }).click();
  await expect(page).toHaveURL('/en/de/');
  await expect(page.locator('h1')).toHaveText('Germany');
});

test('without JavaScript a person who mistypes an address finds the list', async ({ page }) => {
  const answer = await page.goto('/en/zz/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Find your country in the list' }).click();
  await expect(page).toHaveURL('/en/');
});

test('without JavaScript a person who types /en/uk/ lands in the United Kingdom', async ({
  page,
}) => {
  await page.goto('/en/uk/', { waitUntil: 'commit' });
  await expect(page).toHaveURL('/en/gb/');
  await expect(page.locator('h1')).toHaveText('United Kingdom');
});

function firstCountryOf(region: Region): Place {
  const country = COUNTRIES.find((each) => regionOf(each) === region);
  if (!country) throw new Error(`no country in ${region}`);
  return country;
}
