import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { makeAtom } from '../../lib/feed/atom';
import { readAtom } from '../feed/read-atom';
import { texts, writable } from '../feed/texts';

const PAGE = '/en/corrections/';
const LICENCE = '2026-11-22-licence-rule-is-older';
const FEED_TYPE = 'application/atom+xml; charset=utf-8';

test.describe('a journalist', () => {
  test('finds the corrections from the foot of a guide and from the page about it', async ({
    page,
  }) => {
    await page.goto('/en/de/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
    await expect(page).toHaveURL(/\/en\/corrections\/$/);
    await page.goto('/en/about/');
    await page.getByRole('main').getByRole('link', { name: 'corrections' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What we corrected');
  });

  test('reads the old sentence, the new one, the reason and the day', async ({ page }) => {
    await page.goto(PAGE);
    const entry = page.getByRole('article', { name: 'The rule on LinkedIn’s licence is older' });
    await expect(entry).toContainText('22 November 2026');
    await expect(entry).toContainText('We corrected');
    await expect(entry.locator('.was')).toContainText('What it said');
    await expect(entry.locator('.is')).toContainText('That rule is older');
    await expect(entry.locator('.why')).toContainText('We compared the archived versions');
  });

  test('cites an entry by its address, and gets from it to the page and to the source', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await page.getByRole('link', { name: 'The rule on LinkedIn’s licence is older' }).click();
    await expect(page).toHaveURL(`${PAGE}#${LICENCE}`);
    const entry = page.locator(`[id="${LICENCE}"]`);
    await expect(entry).toBeInViewport();
    await entry.getByRole('link', { name: 'LinkedIn: User Agreement, 20 November 2024' }).click();
    await expect(page).toHaveURL(/\/en\/sources\/#source-linkedin-user-agreement-2024-11-20$/);
  });

  test('finds what is promised', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { name: 'What we promise' })).toBeVisible();
    await expect(page.getByText('An entry stays here for good')).toBeVisible();
  });
});

test.describe('a feed reader', () => {
  for (const [path, feed] of [
    [PAGE, '/en/feed.xml'],
    ['/en/changes/', '/en/feed.xml'],
    ['/en/history/eu/', '/en/history/eu/feed.xml'],
  ] as const)
    test(`finds the feed from ${path}, and it is served as one`, async ({ page, request }) => {
      await page.goto(path);
      const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
      await expect(link).toHaveCount(1);
      expect(await link.getAttribute('href')).toBe(feed);
      const answer = await request.get(feed);
      expect(answer.headers()['content-type']).toBe(FEED_TYPE);
      expect(readAtom(await answer.text()).entries.length).toBeGreaterThan(5);
    });

  test('that parses XML as browsers do sees each feed as the tests do', async ({
    page,
    request,
  }) => {
    await page.goto(PAGE);
    const feeds = await page
      .locator('a[href$="feed.xml"]')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
    expect(feeds).toHaveLength(11);
    for (const feed of feeds) {
      const file = await (await request.get(feed)).text();
      const { title, entries } = readAtom(file);
      expect(await parseInBrowser(page, [file])).toEqual([
        { titles: [title, ...entries.map((each) => each.title)], error: null },
      ]);
    }
  });

  test('that parses XML as browsers do sees any text as it was', async ({ page }) => {
    const samples = fc.sample(texts, { numRuns: 500, seed: 22 });
    const files = samples.map((title) =>
      makeAtom({
        id: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
        title,
        subtitle: title,
        language: 'en',
        author: title,
        updated: '2026-11-22',
        self: null,
        page: null,
        entries: [],
      }),
    );
    expect(await parseInBrowser(page, files)).toEqual(
      samples.map((title) => ({ titles: [writable(title)], error: null })),
    );
  });
});

/** By a parser that is not ours, on a page whose policy lets it make documents from text. */
async function parseInBrowser(page: Page, files: readonly string[]) {
  await page.goto('about:blank');
  return page.evaluate(
    (all) =>
      all.map((file) => {
        const parsed = new DOMParser().parseFromString(file, 'application/xml');
        return {
          titles: [...parsed.querySelectorAll('title')].map(({ textContent }) => textContent),
          error: parsed.querySelector('parsererror')?.textContent ?? null,
        };
      }),
    files,
  );
}
