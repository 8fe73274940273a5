import { expect, type Page, test } from '@playwright/test';
import { localHeadersFor } from '../../lib/site/headers';
import { open, PAGE_CLASS_NAMES, readBuiltPages, unfoldAnswers } from './site';

for (const name of PAGE_CLASS_NAMES)
  test(`nobody else learns that a person used ${name}, nothing stays behind, and no policy complains`, async ({
    page,
    baseURL,
  }) => {
    const origins = recordOrigins(page);
    const complaints = await recordComplaints(page);
    await open(page, name);
    await useEverything(page);
    expect([...origins]).toEqual([baseURL]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await readStorage(page)).toEqual(NOTHING_STORED);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => (window as Watched).violations)).toEqual([]);
  });

test('a tick stays in this browser, in one entry, until the person forgets it', async ({
  page,
}) => {
  const tick = page.locator('input[data-step="generative-ai-toggle"]');
  await page.goto('/en/de/');
  await tick.check();
  await page.reload();
  await expect(tick).toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['opt-out-atlas:ticks']);
  await page.locator('step-ticks button').click();
  await expect(tick).not.toBeChecked();
  expect(await readStorage(page)).toEqual(NOTHING_STORED);
});

test('a copy for offline use is there once the person has chosen it, and until they forget it', async ({
  page,
}) => {
  await page.goto('/en/offline/#place=de');
  expect(await readStorage(page)).toEqual(NOTHING_STORED);
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(page.locator('.kept li')).toHaveText(['Germany']);
  const copies = [expect.stringMatching(/^opt-out-atlas:copy:/)];
  expect(await readStorage(page)).toEqual({ ...NOTHING_STORED, caches: copies, workers: 1 });
  await page.goto('/en/de/');
  await page.locator('step-ticks button').click();
  await expect(page.locator('step-ticks .forgotten')).toBeVisible();
  expect(await readStorage(page)).toEqual(NOTHING_STORED);
});

test('answers stay with the person: in the fragment, which no server hears of', async ({
  page,
}) => {
  const heard: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    heard.push(pathname + search + (request.postData() ?? ''));
  });
  await page.goto('/en/de/');
  await unfoldAnswers(page);
  await page.locator('#uses-posts').check();
  await expect(page).toHaveURL(/#v=1&uses=posts&on=/);
  await page.reload();
  await expect(page.locator('#uses-posts')).toBeChecked();
  expect(heard.filter((each) => /uses|posts/.test(each))).toEqual([]);
  expect(await readStorage(page)).toEqual(NOTHING_STORED);
});

test('nobody’s age goes into the address', async ({ page }) => {
  await page.goto('/en/de/');
  await unfoldAnswers(page);
  await page.locator('#am-under-18').check();
  await page.locator('#uses-posts').check();
  await expect(page).toHaveURL(/#v=1&uses=posts&on=/);
  expect(page.url()).not.toContain('18');
});

test.describe('what the server sends', () => {
  test('every kind of answer carries the whole set of headers', async ({ request, page }) => {
    await page.goto('/en/de/');
    const styleSheet = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
    const paths = ['/', '/en/', '/en/de/', '/en/uk/', '/en/zz/', '/404.html', ...FILES];
    for (const path of [...paths, styleSheet ?? '']) {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status(), path).toBe(path === '/en/zz/' ? 404 : 200);
      expectSafeHeaders(path, answer.headers());
    }
  });

  test('a redirect and a refusal carry the same headers as a page', async ({ request }) => {
    const redirect = await request.get('/en/gb', { maxRedirects: 0 });
    expect(redirect.status()).toBe(308);
    expectSafeHeaders('/en/gb', redirect.headers());
    const refusal = await request.post('/en/de/', { data: 'uses=posts' });
    expect(refusal.status()).toBe(405);
    expectSafeHeaders('/en/de/', refusal.headers());
  });

  test('no page has a script, a style or a handler in its HTML', async () => {
    const pages = await readBuiltPages();
    expect(pages.length).toBeGreaterThan(10);
    const offenders = pages.filter(({ html }) => html.match(/<[^>]*>/g)?.some(isInline));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  test('no link off the site says where the reader came from', async () => {
    const pages = await readBuiltPages();
    const links = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\s[^>]*href="(?!\/(?!\/)|\.\.\/|#|mailto:)[^>]*>/g)].map(([tag]) => ({
        path,
        tag,
      })),
    );
    expect(links.length).toBeGreaterThan(pages.length);
    expect(links.filter(({ tag }) => !isDiscreet(tag))).toEqual([]);
  });
});

const FILES = ['/favicon.svg', '/favicon.ico', '/icon-192.png', '/site.webmanifest', '/robots.txt'];

const NOTHING_STORED = {
  cookie: '',
  local: 0,
  session: 0,
  databases: [],
  caches: [],
  workers: 0,
};

type Watched = typeof window & { violations?: string[] };

function recordOrigins(page: Page): Set<string> {
  const origins = new Set<string>();
  page.context().on('request', (request) => origins.add(new URL(request.url()).origin));
  return origins;
}

/** Whatever a browser would say in its console, except that a missing page is missing. */
async function recordComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!/status of 404|status of 204/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const violations: string[] = [];
    (window as Watched).violations = violations;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return complaints;
}

/** Ticks every box and opens every fold: what a curious reader does. */
async function useEverything(page: Page): Promise<void> {
  const answers = page.locator('.answers');
  if ((await answers.count()) === 0) return;
  await unfoldAnswers(page);
  for (const box of await answers.locator('.uses input').all()) await box.check();
  await page.locator('#am-moved').check();
  await page.locator('.missing > summary').first().click();
}

function readStorage(page: Page) {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

function expectSafeHeaders(path: string, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of localHeadersFor(path))
    expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
  expect(headers['set-cookie'], path).toBeUndefined();
  expect(headers['x-powered-by'], path).toBeUndefined();
}

/** A script of the site's own and a data block do not run what stands in the page. */
function isInline(tag: string): boolean {
  if (tag.startsWith('<script')) return !/type="application\/ld\+json"|src="\/assets\//.test(tag);
  return /^<style|\s(?:style|on[a-z]+)=/i.test(tag.replace(/="[^"]*"/g, '=""'));
}

function isDiscreet(tag: string): boolean {
  return (
    tag.includes('href="https://') &&
    tag.includes('rel="noopener noreferrer"') &&
    /\sreferrerpolicy="no-referrer"/i.test(tag)
  );
}
