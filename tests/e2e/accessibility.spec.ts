import { expect, test } from '@playwright/test';
import { COLOUR_RULES } from '../../scripts/judge/axe-in-page';
import { findBarriers } from './barriers';
import {
  type BuiltPage,
  DESKTOP,
  open,
  PAGE_CLASS_NAMES,
  readBuiltPages,
  unfoldAnswers,
} from './site';

for (const name of PAGE_CLASS_NAMES) {
  test(`axe finds no barrier on ${name}`, async ({ page }) => {
    await open(page, name);
    expect(await findBarriers(page)).toEqual([]);
  });

  test(`axe finds no barrier on ${name} in the dark, or with forced colours`, async ({ page }) => {
    test.skip(test.info().project.name !== DESKTOP, 'The colours are the same.');
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, name);
    expect(await findBarriers(page, COLOUR_RULES)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await findBarriers(page, COLOUR_RULES)).toEqual([]);
  });
}

test('axe finds no barrier on a guide with answers and everything unfolded', async ({ page }) => {
  await open(page, 'a guide');
  await unfoldAnswers(page);
  await page.locator('#uses-groups').check();
  await page.locator('#am-under-18').check();
  await page.locator('#generative-ai-toggle .missing > summary').click();
  expect(await findBarriers(page)).toEqual([]);
});

test.describe('in every page that is built', () => {
  test.skip(() => test.info().project.name !== DESKTOP, 'The width of the screen changes nothing.');

  test('a person is told the language, the title and the content of the page', async () => {
    const pages = await readBuiltPages();
    const silent = pages.filter(({ html }) => {
      const language = /<html lang="([a-z]{2})/.exec(html)?.[1];
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
      // A Chinese character says as much as several letters.
      const weight = language === 'zh' ? 4 : 1;
      return !language || title.length * weight < 10 || description.length * weight < 40;
    });
    expect(pages.length).toBeGreaterThan(10);
    expect(pathsOf(silent)).toEqual([]);
  });

  test('no two pages of a language have the same title', async () => {
    const pages = await readBuiltPages();
    // The choice of language is one page, which leads on from each address.
    const own = pages.filter(({ path }) => !path.startsWith('/languages/'));
    const byTitle = Map.groupBy(own, ({ html }) =>
      [/<html lang="([^"]*)/, /<title>([^<]*)/].map((part) => part.exec(html)?.[1]).join(': '),
    );
    const shared = [...byTitle].filter(([, sharing]) => sharing.length > 1);
    expect(shared.map(([title, sharing]) => [title, ...pathsOf(sharing)])).toEqual([]);
  });

  test('no two links run into each other where no style sheet arrives', async () => {
    const pages = await readBuiltPages();
    expect(pathsOf(pages.filter(({ html }) => /<\/a><a[\s>]/.test(html)))).toEqual([]);
  });

  test('one heading names the page, and no level of headings is left out', async () => {
    const pages = await readBuiltPages();
    const wrong = pages.filter(({ html }) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || leaps.length > 0;
    });
    expect(pathsOf(wrong)).toEqual([]);
  });
});

function pathsOf(pages: readonly BuiltPage[]): string[] {
  return pages.map(({ path }) => path);
}
