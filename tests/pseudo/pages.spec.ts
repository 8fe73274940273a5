import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import {
  DESKTOP,
  PAGE_CLASS_NAMES,
  PAGE_CLASSES,
  type PageClass,
  PHONE,
  unfoldAnswers,
  widthBeyondScreen,
} from '../e2e/site';
import { plainWords } from './names';

const LANGUAGES = ['en-xa', 'ar-xb'] as const;

for (const language of LANGUAGES) {
  for (const name of PAGE_CLASS_NAMES) {
    test(`${language} fits the narrowest screen on ${name}`, async ({ page }) => {
      test.skip(test.info().project.name !== PHONE, 'A wide screen has more room.');
      await page.setViewportSize({ width: 320, height: 640 });
      await openIn(language, page, name);
      await shoot(page, language, name);
      expect(await widthBeyondScreen(page)).toBeLessThanOrEqual(0);
    });

    test(`${language} has no sentence left in English on ${name}`, async ({ page }) => {
      test.skip(test.info().project.name !== DESKTOP, 'The words are the same.');
      test.skip(PAGE_CLASSES[name].endsWith('/zz/') || PAGE_CLASSES[name] === '/', 'In English.');
      await openIn(language, page, name);
      await shoot(page, language, name);
      const texts = await textsOf(page);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => plainWords(text).length > 0)).toEqual([]);
    });

    test(`axe finds no barrier in ${language} on ${name}`, async ({ page }) => {
      test.skip(test.info().project.name !== PHONE, 'Widths have journeys of their own.');
      test.slow();
      await openIn(language, page, name);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  const isMirrored = language === 'ar-xb';

  test(`a page in ${language} starts where its language does`, async ({ page }) => {
    await openIn(language, page, 'a guide');
    await expect(page.locator('html')).toHaveAttribute('dir', isMirrored ? 'rtl' : 'ltr');
    const [name, title] = [await boxOf(page, '.bar .name'), await boxOf(page, 'h1')];
    const width = page.viewportSize()?.width ?? 0;
    for (const { x, width: own } of [name, title])
      expect(isMirrored ? width - x - own : x).toBeLessThan(width / 4);
  });

  test(`a box to tick in ${language} stands before its words`, async ({ page }) => {
    await openIn(language, page, 'a guide');
    await unfoldAnswers(page);
    const [box, words] = [
      await boxOf(page, '#uses-posts'),
      await boxOf(page, '.box:has(#uses-posts) > :not(input)'),
    ];
    expect(box.x > words.x).toBe(isMirrored);
  });

  test(`an address in ${language} is read from left to right on paper`, async ({ page }) => {
    await openIn(language, page, 'a guide');
    await page.emulateMedia({ media: 'print' });
    const directions = await page
      .locator('.url')
      .evaluateAll((addresses) => addresses.map((each) => getComputedStyle(each).direction));
    expect(new Set(directions)).toEqual(new Set(['ltr']));
  });
}

test('a person who speaks another language than the link is offered theirs, and keeps the answers', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ar-MA' });
  const page = await context.newPage();
  await page.goto('/en/gb/#v=1&uses=posts&on=2026-11-22');
  await page.locator('.bar a[hreflang="ar-xb"]').click();
  await expect(page).toHaveURL('/ar-xb/gb/#v=1&uses=posts&on=2026-11-22');
  await expect(page.locator('#uses-posts')).toBeChecked();
  await context.close();
});

test('a person whose language the page speaks is offered no other', async ({ page }) => {
  await page.goto('/en/gb/');
  await expect(page.locator('share-link .link')).toHaveCount(1);
  await expect(page.locator('.bar a[hreflang]')).toHaveCount(0);
});

test('a person goes on to another language with place, answers and ticks', async ({ page }) => {
  await page.goto('/en/gb/');
  await unfoldAnswers(page);
  await page.locator('#uses-groups').check();
  await page.locator('input[data-step="generative-ai-toggle"]').check();
  await page.locator('.bar .language').click();
  await expect(page).toHaveURL(/\/languages\/gb\/#v=1&uses=groups/);
  await page.locator('a[hreflang="ar-XB"]').click();
  await expect(page).toHaveURL(/\/ar-xb\/gb\/#v=1&uses=groups/);
  await expect(page.locator('#uses-groups')).toBeChecked();
  await expect(page.locator('input[data-step="generative-ai-toggle"]')).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a person goes on to the same page in another language', async ({ page }) => {
    await page.goto('/en/history/eu/');
    await page.locator('.bar .language').click();
    await page.locator('a[hreflang="en-XA"]').click();
    await expect(page).toHaveURL('/en-xa/history/eu/');
  });
});

test('the guide from right to left goes on paper', async ({ page }) => {
  test.skip(test.info().project.name !== DESKTOP, 'Paper has one width.');
  await openIn('ar-xb', page, 'a guide');
  const pdf = await page.pdf({ path: 'test-results/shots/guide.pdf', preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(0);
});

async function openIn(language: string, page: Page, name: PageClass): Promise<void> {
  // A browser stays where it is when the next page has no content.
  if (name === 'a code that people type')
    await page.route('**/gb/', (route) => route.fulfill({ status: 204 }));
  await page.goto(PAGE_CLASSES[name].replace('/en/', `/${language}/`));
}

async function shoot(page: Page, language: string, name: PageClass): Promise<void> {
  const file = `${language}-${name.replaceAll(' ', '-')}-${test.info().project.name}.png`;
  await page.screenshot({ path: `test-results/shots/${file}`, fullPage: true });
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return box;
}
/** Everything that is said in the language of the page, also by attributes. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isForeign = (element: Element | null) =>
      !element ||
      element.closest('[lang]') !== document.documentElement ||
      element.closest('script, style, code, pre, bdi, textarea') !== null;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode())
      if (!isForeign(walker.currentNode.parentElement))
        texts.push(walker.currentNode.nodeValue ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!isForeign(element)) texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}
