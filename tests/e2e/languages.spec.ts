import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES, LOCALES, type Locale } from '../../lib/i18n/locales';
import { findBarriers } from './barriers';
import {
  DESKTOP,
  PAGE_CLASS_NAMES,
  PAGE_CLASSES,
  type PageClass,
  PHONE,
  unfoldAnswers,
  widthBeyondScreen,
} from './site';

const OTHERS = LOCALES.filter((locale) => locale !== 'en');

/**
 * What differs from English most: long words, a form, a table, a sheet of paper. Every kind of page
 * is in `npm run judge -- axe`.
 */
const SEEN_IN_EACH: readonly PageClass[] = [
  'a guide',
  'the list of places',
  'the text for an objection',
  'one handout',
];

for (const locale of OTHERS) {
  const { name: language, direction } = LANGUAGES[locale];
  const isMirrored = direction === 'rtl';

  for (const name of SEEN_IN_EACH)
    test(`axe finds no barrier in ${language} on ${name}`, async ({ page }) => {
      test.skip(test.info().project.name !== PHONE, 'The widths have been seen in English.');
      await openIn(locale, page, name);
      expect(await findBarriers(page)).toEqual([]);
    });

  test(`every page in ${language} fits the narrowest screen`, async ({ page }) => {
    test.skip(test.info().project.name !== PHONE, 'A wide screen has more room.');
    await page.setViewportSize({ width: 320, height: 640 });
    const tooWide: string[] = [];
    for (const name of PAGE_CLASS_NAMES) {
      await openIn(locale, page, name);
      if ((await widthBeyondScreen(page)) > 0) tooWide.push(name);
    }
    expect(tooWide).toEqual([]);
  });

  test(`a guide in ${language} starts where its language does`, async ({ page }) => {
    await openIn(locale, page, 'a guide');
    await unfoldAnswers(page);
    const width = page.viewportSize()?.width ?? 0;
    for (const selector of ['.bar .name', 'h1']) {
      const { x, width: own } = await boxOf(page, selector);
      expect(isMirrored ? width - x - own : x).toBeLessThan(width / 4);
    }
    const box = await boxOf(page, '#uses-posts');
    const words = await boxOf(page, '.box:has(#uses-posts) > :not(input)');
    expect(box.x > words.x).toBe(isMirrored);
  });
}

test('an address in Arabic is read from left to right on paper', async ({ page }) => {
  test.skip(test.info().project.name !== DESKTOP, 'Paper has one width.');
  await openIn('ar', page, 'a guide');
  await page.emulateMedia({ media: 'print' });
  const directions = await page
    .locator('.url')
    .evaluateAll((addresses) => addresses.map((each) => getComputedStyle(each).direction));
  expect(new Set(directions)).toEqual(new Set(['ltr']));
});

test('a person who speaks another language than the link is offered theirs, and keeps the answers', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ar-MA' });
  const page = await context.newPage();
  await page.goto('/en/gb/#v=1&uses=posts&on=2026-11-22');
  await page.locator('.bar a[hreflang="ar"]').click();
  await expect(page).toHaveURL('/ar/gb/#v=1&uses=posts&on=2026-11-22');
  await expect(page.locator('#uses-posts')).toBeChecked();
  await context.close();
});

test('a person whose language the page speaks is offered no other', async ({ page }) => {
  await page.goto('/en/gb/');
  await expect(page.locator('share-link .link')).toHaveCount(1);
  await expect(page.locator('.bar a[hreflang]')).toHaveCount(0);
});

test('a person in Hong Kong who reads German is offered German, not Chinese', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'de-HK' });
  const page = await context.newPage();
  await page.goto('/en/hk/');
  await expect(page.locator('.bar a[hreflang]')).toHaveText(['Deutsch']);
  await context.close();
});

test('a person goes on to another language with place, answers and ticks', async ({ page }) => {
  await page.goto('/en/gb/');
  await unfoldAnswers(page);
  await page.locator('#uses-groups').check();
  await page.locator('input[data-step="generative-ai-toggle"]').check();
  await page.locator('.bar .language').click();
  await expect(page).toHaveURL(/\/languages\/gb\/#v=1&uses=groups/);
  await page.locator('a[hreflang="fr"]').click();
  await expect(page).toHaveURL(/\/fr\/gb\/#v=1&uses=groups/);
  await expect(page.locator('#uses-groups')).toBeChecked();
  await expect(page.locator('input[data-step="generative-ai-toggle"]')).toBeChecked();
});

test('a person who comes to the front door finds their own language first, and goes nowhere by itself', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'pl-PL' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('.languages a')).toHaveCount(LOCALES.length);
  await expect(page.locator('.languages a').first()).toHaveText('Polski');
  await expect(page).toHaveURL('/');
  await context.close();
});

test('a person who mistypes an address reads that in their own language', async ({ page }) => {
  await page.goto('/de/zz/');
  const german = page.locator('li[lang="de"]');
  await expect(german).toContainText('Diese Seite gibt es nicht.');
  await german.getByRole('link').click();
  await expect(page).toHaveURL('/de/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person goes on to the same page in another language', async ({ page }) => {
    await page.goto('/en/history/eu/');
    await page.locator('.bar .language').click();
    await page.locator('a[hreflang="zh-Hant-HK"]').click();
    await expect(page).toHaveURL('/zh-hant/history/eu/');
  });
});

async function openIn(locale: Locale, page: Page, name: PageClass): Promise<void> {
  // A browser stays where it is when the next page has no content.
  if (name === 'a code that people type')
    await page.route('**/gb/', (route) => route.fulfill({ status: 204 }));
  await page.goto(PAGE_CLASSES[name].replace('/en/', `/${locale}/`));
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return box;
}
