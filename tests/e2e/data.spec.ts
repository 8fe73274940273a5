import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test.describe('somebody who builds on the data', () => {
  test('finds every file, as heavy as the page says, and of its type', async ({
    page,
    request,
  }) => {
    await page.goto('/en/data/');
    const items = page.locator('.files li');
    expect(await items.count()).toBeGreaterThan(40);
    for (const item of await items.all()) {
      const path = (await item.getByRole('link').getAttribute('href')) ?? '';
      const said = Number((await item.locator('.meta').textContent())?.replace(/\D/g, ''));
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(200);
      expect((await answer.body()).length, path).toBe(said);
      expect(answer.headers()['content-type'], path).toContain(
        path.endsWith('.csv') ? 'text/csv' : 'application/json',
      );
    }
  });

  test('can copy the program that is offered as a file', async ({ page, request }) => {
    await page.goto('/en/data/');
    const file = await request.get('/data/example.mjs');
    const shown = page.locator('pre', { hasText: 'const [site' });
    expect((await file.text()).trim()).toBe(await shown.textContent());
    expect(file.headers()['content-type']).toContain('javascript');
  });

  test('gets from the name of a table to what its columns mean', async ({ page }) => {
    await page.goto('/en/data/');
    await page.locator('.files').getByRole('link', { name: 'effects', exact: true }).click();
    await expect(page).toHaveURL(/#table-effects$/);
    await expect(page.getByRole('heading', { name: 'effects' })).toBeInViewport();
    const table = page.getByRole('table', { name: 'effects' });
    await expect(table.getByRole('rowheader', { name: 'confidence' })).toBeVisible();
  });

  test('comes to the page from the foot of any other', async ({ page }) => {
    await page.goto('/en/about/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Open data' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data');
  });
});

test.describe('a page of another site', () => {
  let other: Server | undefined;
  let origin: string;
  test.beforeAll(async () => {
    const server = createServer((_, answer) => answer.end('<!doctype html><title>Another</title>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    other = server;
  });
  test.afterAll(() => {
    other?.close();
  });

  test('can load the data, and nothing else of the guide', async ({ page, baseURL }) => {
    await page.goto(origin);
    const load = (path: string) =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            (answer) => answer.text(),
            () => 'refused',
          ),
        `${baseURL}${path}`,
      );
    expect(JSON.parse(await load('/data/places.json'))).toMatchObject({ version: 1 });
    expect(await load('/data/effects.csv')).toContain('training');
    expect(JSON.parse(await load('/data/index.schema.json'))).toHaveProperty('$schema');
    expect(await load('/en/de/')).toBe('refused');
  });
});
