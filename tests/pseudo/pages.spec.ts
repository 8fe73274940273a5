import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../e2e/barriers';
import {
  DESKTOP,
  PAGE_CLASS_NAMES,
  PAGE_CLASSES,
  type PageClass,
  PHONE,
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
      expect(await findBarriers(page)).toEqual([]);
    });
  }
}

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
