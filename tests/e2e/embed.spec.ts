import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { makeSnippet } from '../../lib/embed/snippet';
import { findBarriers } from './barriers';
import { widthBeyondScreen } from './site';

const CARD = '/embed/en/de/';
const ANSWER = /LinkedIn has used members’ data in Germany/;

/** Another site: a page on another port is of another origin. */
let server: Server;
let elsewhere: string;
let shown = '';

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A blog</title><h1>A blog</h1>${shown}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.close();
});

async function openBlogWith(page: Page, address: string): Promise<void> {
  shown = makeSnippet(address, 'Germany: LinkedIn and AI training');
  await page.goto(elsewhere);
}

test('a reader of another site sees the card there', async ({ page, baseURL }) => {
  await openBlogWith(page, `${baseURL}${CARD}`);
  const card = page.frameLocator('iframe');
  await expect(card.locator('h1')).toHaveText('Germany: LinkedIn and AI training');
  await expect(card.getByText(ANSWER)).toBeVisible();
});

test('the guide itself cannot be put into another site’s frame', async ({ page, baseURL }) => {
  const refusals: string[] = [];
  page.on('console', (message) => refusals.push(message.text()));
  await openBlogWith(page, `${baseURL}/en/de/`);
  await expect.poll(() => refusals.join()).toMatch(/frame/i);
  await expect(page.frameLocator('iframe').getByText(ANSWER)).toHaveCount(0);
});

test('the card asks only this site, and keeps nothing', async ({ page, context, baseURL }) => {
  const asked = recordPaths(context, baseURL ?? '');
  await openBlogWith(page, `${baseURL}${CARD}`);
  await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
  expect(
    asked.filter((each) => !/^\/(?:embed\/en\/de\/|_next\/static\/.*\.css)$/.test(each)),
  ).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a link in the card opens beside the page that shows it', async ({ page, baseURL }) => {
  await openBlogWith(page, `${baseURL}${CARD}`);
  const opened = page.waitForEvent('popup');
  await page.frameLocator('iframe').locator('.guide a').click();
  await expect((await opened).locator('h1')).toHaveText('Germany');
  expect(page.url()).toBe(elsewhere);
});

for (const width of [280, 600])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the card is whole and clear at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 380 });
      await page.emulateMedia({ colorScheme });
      await page.goto(CARD);
      expect(await widthBeyondScreen(page)).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
    });

test('a card with everything it loads weighs less than 6 kB', async ({ page, request }) => {
  await page.goto(CARD);
  const sheets = await page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const bodies = await Promise.all(
    [CARD, ...sheets].map(async (each) => (await request.get(each)).body()),
  );
  expect(bodies.reduce((sum, body) => sum + body.length, 0)).toBeLessThan(6000);
  await expect(page.locator('script')).toHaveCount(0);
});

test('a card of a place that does not exist is the page that says so', async ({ page }) => {
  const answer = await page.goto('/embed/en/zz/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
});

test('a person with a site chooses a country and copies the line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/embed/');
  const line = page.locator('#embed-code');
  await expect(line).toHaveValue(/\/embed\/en\/\(code of the country\)\//);
  await page.locator('#embed-place').selectOption('gb');
  await expect(line).toHaveValue(/\/embed\/en\/gb\/" title="United Kingdom: LinkedIn/);
  await page.getByRole('button', { name: 'Copy the line' }).click();
  await expect(page.locator('.told')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line.inputValue());
  await expect(page.locator('a.card')).toHaveAttribute('href', /\/embed\/en\/gb\/$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('they fill in the code, from a list one click away', async ({ page }) => {
    await page.goto('/en/embed/');
    await expect(page.locator('#embed-place')).toBeHidden();
    await expect(page.locator('#embed-code')).toHaveValue(/\(code of the country\)/);
    await page.locator('.embed-maker summary').click();
    await expect(page.getByRole('link', { name: 'gb United Kingdom' })).toBeVisible();
  });
});

function recordPaths(context: BrowserContext, baseURL: string): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(elsewhere)) asked.push(url.replace(baseURL, ''));
  });
  return asked;
}
