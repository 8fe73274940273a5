import { expect, test } from '@playwright/test';
import { localHeadersFor } from '../../lib/site/headers';
import { unfoldAnswers } from '../e2e/site';

/** Run with the BASE_PATH that the site was built with. */
const BASE = process.env.BASE_PATH ?? '';

test.describe(`a site in the folder ${BASE} of a host`, () => {
  test('takes a person from the choice of language to their steps, and asks for nothing outside it', async ({
    page,
    baseURL,
  }) => {
    const outside: string[] = [];
    const missing: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}${BASE}/`)) outside.push(request.url());
    });
    page.on('response', (answer) => {
      if (answer.status() >= 400) missing.push(answer.url());
    });

    await page.goto(`${BASE}/`);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${baseURL}${BASE}/en/`);
    await page.getByRole('searchbox').fill('german');
    await page.getByRole('link', { name: 'Germany', exact: true }).first().click();
    await expect(page).toHaveURL(`${baseURL}${BASE}/en/de/`);
    await unfoldAnswers(page);
    await page.locator('#uses-posts').check();
    await expect(page).toHaveURL(/\/en\/de\/#v=1&uses=posts&on=/);
    await page.locator('input[data-step="generative-ai-toggle"]').check();
    await page.reload();
    await expect(page.locator('#uses-posts')).toBeChecked();
    await expect(page.locator('input[data-step="generative-ai-toggle"]')).toBeChecked();
    await expect(page.locator('share-link .link')).toHaveValue(
      new RegExp(`^${baseURL}${BASE}/en/de/#v=1&uses=posts`),
    );
    await page.getByRole('link', { name: 'All countries' }).click();
    await expect(page).toHaveURL(new RegExp(`^${baseURL}${BASE}/en/#v=1&uses=posts`));
    await page.goto(`${BASE}/en/uk/`);
    await expect(page).toHaveURL(`${baseURL}${BASE}/en/gb/`);

    expect(outside).toEqual([]);
    expect(missing).toEqual([]);
  });

  test('leads a person who is lost back into it', async ({ page, baseURL }) => {
    const answer = await page.goto(`${BASE}/en/zz/`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: 'Find your country in the list' }).click();
    await expect(page).toHaveURL(`${baseURL}${BASE}/en/`);
  });

  test('has its icons, its manifest, its calendar file and its feed there', async ({ request }) => {
    for (const file of FILES) {
      const answer = await request.get(`${BASE}${file}`);
      expect(answer.status(), file).toBe(200);
      for (const [name, value] of localHeadersFor(file))
        expect(answer.headers()[name.toLowerCase()], `${name} of ${file}`).toBe(value);
    }
    const manifest = await request.get(`${BASE}/site.webmanifest`);
    const { start_url: start, icons } = await manifest.json();
    const addresses = [start, ...icons.map(({ src }: { src: string }) => src)].map(
      (address) => new URL(address, manifest.url()).pathname,
    );
    expect(addresses).toEqual([
      `${BASE}/`,
      ...['favicon.svg', 'icon-192.png', 'icon-512.png'].map((file) => `${BASE}/${file}`),
    ]);
  });

  test.describe('the rest of the host', () => {
    for (const path of ['/', '/en/de/', `${BASE}se/en/de/`])
      test(`${path} is not of the site`, async ({ request }) => {
        expect((await request.get(path)).status()).toBe(404);
      });

    test('the folder without its slash leads into the site', async ({ request }) => {
      const answer = await request.get(BASE, { maxRedirects: 0 });
      expect(answer.status()).toBe(308);
      expect(answer.headers().location).toBe(`${BASE}/`);
    });
  });
});

const FILES = [
  '/favicon.svg',
  '/favicon.ico',
  '/apple-touch-icon.png',
  '/en/look-again.ics',
  '/en/feed.xml',
  '/robots.txt',
  '/embed/en/de/',
];
