import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { today } from '../../components/site/today.client';
import { nameDay } from '../../lib/offline/notice';
import { findBarriers } from './barriers';
import { type OfflineSite, serveSite } from './offline-site';
import { widthBeyondScreen } from './site';

const HISTORY = '/en/history/united-kingdom/';
const KEPT_PAGES = ['/en/gb/', '/en/', '/en/about/', '/en/objection/uk-gdpr/', HISTORY];
const PASSWORD = {
  status: 200,
  headers: { 'Content-Type': 'text/html' },
  body: '<h1>Hotel</h1>',
} as const;

let site: OfflineSite;

test.beforeEach(async () => {
  site = await serveSite();
});

test.afterEach(() => {
  site.close();
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path);
}

function notice(page: Page) {
  return page.locator('.saved-copy');
}

function told(page: Page) {
  return page.locator('.offline .told');
}

async function keep(page: Page, slug = 'gb'): Promise<void> {
  await open(page, '/en/offline/');
  await page.evaluate((fragment) => location.replace(fragment), `#place=${slug}`);
  await expect(page.locator('#offline-place')).toHaveValue(slug);
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(told(page)).toHaveText(/^Kept/);
}

/** What the browser has for this site, whoever put it there. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    entries: localStorage.length + sessionStorage.length,
  }));
}

const NOTHING = { caches: 0, workers: 0, entries: 0 };

/** Whether what the page loads has come: its style sheets have rules, its script has run. */
async function expectWhole(page: Page): Promise<void> {
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].map(({ cssRules }) => cssRules.length > 0),
  );
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets).not.toContain(false);
  const wanted = await page.locator('link[rel=stylesheet]').count();
  expect(sheets).toHaveLength(wanted);
}

async function expectGuideWhole(page: Page): Promise<void> {
  await expectWhole(page);
  await expect(page.locator('share-link .share-tools')).toBeVisible();
}

test.describe('a person who has not chosen yet', () => {
  test('finds the way from the guide, with the place chosen, and nothing kept', async ({
    page,
  }) => {
    await open(page, '/en/gb/');
    await page.getByRole('link', { name: 'Keep this guide for offline use' }).click();
    await expect(page).toHaveURL(`${site.origin}/en/offline/#place=gb`);
    await expect(page.locator('#offline-place')).toHaveValue('gb');
    await expect(page.locator('.kept')).toBeHidden();
    expect(site.asked).not.toContain('/offline-worker.js');
    expect(await kept(page)).toEqual(NOTHING);
  });

  test('is asked for a country, when there is none in the address', async ({ page }) => {
    await open(page, '/en/offline/#place=<b>');
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(told(page)).toHaveText('Choose a country first.');
    expect(await kept(page)).toEqual(NOTHING);
  });
});

test.describe('a person who keeps the guide for the United Kingdom', () => {
  test('sees what is kept, and since when', async ({ page }) => {
    await keep(page);
    await expect(page.locator('.kept li')).toHaveText(['United Kingdom']);
    await expect(page.locator('.kept .day')).toHaveText(`Saved on ${nameDay(today(), 'en-GB')}.`);
    expect(await kept(page)).toEqual({ caches: 1, workers: 1, entries: 0 });
    expect(await findBarriers(page)).toEqual([]);
    expect(await widthBeyondScreen(page)).toBe(0);
  });

  test('sees the current page, without a word about a copy, while the site answers', async ({
    page,
  }) => {
    await keep(page);
    for (const path of [...KEPT_PAGES, '/en/offline/']) {
      await open(page, path);
      await expect(notice(page)).toHaveCount(0);
    }
  });

  for (const state of ['down', 'broken', 'silent'] as const)
    test(`reads every page of the copy, with its day, when the site is ${state}`, async ({
      page,
    }) => {
      await keep(page);
      site.set(state);
      for (const path of state === 'silent' ? ['/en/gb/'] : KEPT_PAGES) {
        await open(page, path);
        await expect(notice(page)).toBeVisible();
        await expect(notice(page)).toHaveText(
          `You are reading the copy saved on ${nameDay(today(), 'en-GB')}. About this copy`,
        );
        await expectWhole(page);
      }
      await open(page, '/en/gb/');
      await expectGuideWhole(page);
      expect(await widthBeyondScreen(page)).toBe(0);
      expect(await findBarriers(page)).toEqual([]);
    });

  test('reads it in the aeroplane, and the current page after landing', async ({
    page,
    context,
  }) => {
    await keep(page);
    await context.setOffline(true);
    await open(page, '/en/gb/#v=1&uses=posts');
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('#uses-posts')).toBeChecked();
    await context.setOffline(false);
    await page.reload();
    await expect(notice(page)).toHaveCount(0);
  });

  test('is told when a page is not in the copy, and finds it there once the site is back', async ({
    page,
  }) => {
    await keep(page);
    site.set('down');
    await open(page, '/en/de/');
    await expect(page.locator('.elsewhere')).toBeVisible();
    await expect(page.locator('.kept a')).toHaveAttribute('href', '/en/gb/');
    site.set('up');
    await page.reload();
    await expect(page.locator('h1')).toHaveText('Germany');
  });

  test('keeps a second one beside it', async ({ page }) => {
    await keep(page);
    await keep(page, 'us');
    await expect(page.locator('.kept li')).toHaveText(['United Kingdom', 'United States']);
    site.set('down');
    for (const path of ['/en/gb/', '/en/us/']) {
      await open(page, path);
      await expect(notice(page)).toBeVisible();
      await expectGuideWhole(page);
    }
  });

  test('learns of a page that is gone: an answer of the site is an answer', async ({ page }) => {
    await keep(page);
    site.replace('/en/gb/', { status: 404, body: '<h1>Not there</h1>' });
    await open(page, '/en/gb/');
    await expect(page.locator('h1')).toHaveText('Not there');
  });

  test('removes it, and is alone with the network again', async ({ page }) => {
    await keep(page);
    await page.getByRole('button', { name: 'Remove the copy' }).click();
    await expect(told(page)).toHaveText(/^Removed/);
    await expect(page.locator('.kept')).toBeHidden();
    expect(await kept(page)).toEqual(NOTHING);
    site.set('down');
    await expect(open(page, '/en/gb/')).rejects.toThrow();
  });

  test('forgets it with everything else on this device', async ({ page }) => {
    await keep(page);
    await open(page, '/en/gb/');
    await page.locator('input[data-step="generative-ai-toggle"]').check();
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await expect(page.locator('step-ticks .forgotten')).toBeVisible();
    expect(await kept(page)).toEqual(NOTHING);
  });

  test('forgets it on a guide where nothing was ticked', async ({ page }) => {
    await keep(page);
    await open(page, '/en/de/');
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await expect(page.locator('step-ticks .forgotten')).toBeVisible();
    await expect(page.locator('step-ticks button')).toBeHidden();
    expect(await kept(page)).toEqual(NOTHING);
  });
});

test.describe('when the guide comes out anew', () => {
  test('the reader sees it at once, and the copy becomes the new one, with its own files', async ({
    page,
  }) => {
    await keep(page);
    site.release(2);
    await open(page, '/en/gb/');
    await expect(page.locator('html')).toHaveAttribute('data-build', '2');
    await expectGuideWhole(page);
    await expectCopyOf(page, '2');
    site.set('down');
    for (const path of KEPT_PAGES) {
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('data-build', '2');
      await expect(notice(page)).toBeVisible();
      await expectWhole(page);
    }
  });

  test('and again, and again: no copy is left behind', async ({ page }) => {
    await keep(page);
    for (const build of [2, 3, 4]) {
      site.release(build);
      await open(page, '/en/gb/');
      await expectCopyOf(page, String(build));
    }
    expect((await kept(page)).caches).toBeLessThanOrEqual(2);
    site.set('down');
    await open(page, '/en/gb/');
    await expect(page.locator('html')).toHaveAttribute('data-build', '4');
    await expectGuideWhole(page);
  });

  test('a page that was opened from the old copy still finds its files', async ({ page }) => {
    await keep(page);
    site.set('down');
    await open(page, '/en/gb/');
    const files = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
        ({ href }) => href,
      ),
    );
    site.set('up');
    site.release(2);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expectCopyOf(page, '2');
    const found = await page.evaluate(
      (all) => Promise.all(all.map(async (each) => (await fetch(each)).status)),
      files,
    );
    expect(found).toEqual(files.map(() => 200));
  });

  for (const [what, answer] of [
    ['a page is missing', { status: 404 }],
    ['the site sends elsewhere', { status: 302, headers: { Location: '/en/' } }],
    ['the network wants a password', PASSWORD],
  ] as const)
    test(`and ${what}, the old copy stays, whole`, async ({ page }) => {
      await keep(page);
      site.release(2);
      site.replace(HISTORY, answer);
      await open(page, '/en/gb/');
      await expect.poll(() => site.asked.filter((path) => path === HISTORY).length).toBe(2);
      await expect.poll(() => isInstalling(page)).toBe(false);
      site.set('down');
      for (const path of KEPT_PAGES) {
        await open(page, path);
        await expect(page.locator('html')).not.toHaveAttribute('data-build');
        await expect(notice(page)).toBeVisible();
        await expectWhole(page);
      }
    });
});

test.describe('what cannot be kept whole is not kept at all', () => {
  for (const [what, path, answer] of [
    ['a page is missing', HISTORY, { status: 404 }],
    ['a page leads elsewhere', '/en/about/', { status: 302, headers: { Location: '/en/' } }],
    ['a picture is missing', '/favicon.svg', { status: 404 }],
    ['the network wants a password', '/en/about/', PASSWORD],
  ] as const)
    test(`when ${what}, the person is told, and nothing is there`, async ({ page }) => {
      site.replace(path, answer);
      await open(page, '/en/offline/#place=gb');
      await page.getByRole('button', { name: 'Keep it on this device' }).click();
      await expect(told(page)).toHaveText(/^Not all pages could be fetched/);
      await expect(page.locator('.kept')).toBeHidden();
      expect(await kept(page)).toEqual(NOTHING);
    });

  test('when the device is full', async ({ page }) => {
    await page.addInitScript(() => {
      let puts = 0;
      const { put } = Cache.prototype;
      Cache.prototype.put = function (...entry) {
        puts += 1;
        if (puts > 5) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, entry);
      };
    });
    await open(page, '/en/offline/#place=gb');
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(told(page)).toHaveText(/^The browser has no room/);
    expect(await kept(page)).toEqual(NOTHING);
  });

  test('when a second country fails, the first one stays', async ({ page }) => {
    await keep(page);
    site.replace('/en/de/', { status: 404 });
    await page.locator('#offline-place').selectOption('de');
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(told(page)).toHaveText(/^Not all pages could be fetched/);
    await expect(page.locator('.kept li')).toHaveText(['United Kingdom']);
    expect(await kept(page)).toEqual({ caches: 1, workers: 1, entries: 0 });
  });
});

test.describe('where it cannot be had, the page says so', () => {
  test('in a browser without workers', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await open(page, '/en/offline/#place=gb');
    await expect(page.locator('.unavailable')).toBeVisible();
    await expect(page.locator('.keep')).toBeHidden();
    await open(page, '/en/gb/');
    await expectGuideWhole(page);
  });

  test('in a private window that refuses', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
      ServiceWorkerContainer.prototype.register = refuse;
      CacheStorage.prototype.keys = refuse;
    });
    await open(page, '/en/offline/#place=gb');
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(told(page)).toHaveText(/^The browser does not allow it/);
    await expect(page.locator('.kept')).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('with what one can do instead', async ({ page }) => {
      await open(page, '/en/offline/#place=gb');
      await expect(page.locator('.without-script')).toContainText('you can print the guide');
      await expect(page.locator('.keep')).toBeHidden();
    });
  });
});

test.describe('the operator can switch it off', () => {
  const off = {
    status: 200,
    headers: { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' },
    body: readFileSync('scripts/deploy/offline-worker-off.js', 'utf8'),
  };

  test('and every copy is gone with the next page that is opened', async ({ page }) => {
    await keep(page);
    site.replace('/offline-worker.js', off);
    await open(page, '/en/gb/');
    await expect.poll(() => kept(page)).toEqual(NOTHING);
    site.set('down');
    await expect(open(page, '/en/gb/')).rejects.toThrow();
  });

  test('and who then wants to keep the guide is told, and nothing stays', async ({ page }) => {
    site.replace('/offline-worker.js', off);
    await open(page, '/en/offline/#place=gb');
    await page.getByRole('button', { name: 'Keep it on this device' }).click();
    await expect(told(page)).toHaveText(/switched it off/);
    await expect.poll(() => kept(page)).toEqual(NOTHING);
  });
});

test.describe('Trusted Types', () => {
  test('let no page register a worker from a text, or make a policy of its own', async ({
    page,
  }) => {
    for (const path of ['/en/gb/', '/en/offline/']) {
      await open(page, path);
      expect(await page.evaluate(tryAll), path).toEqual(['refused', 'refused', 'refused']);
    }
  });
});

/** A worker from a text; a policy with another name; ours once more. */
async function tryAll(): Promise<string[]> {
  const policies = (
    window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    }
  ).trustedTypes;
  const attempts = [
    () => navigator.serviceWorker.register('/offline-worker.js'),
    () => policies.createPolicy('default', {}),
    () => policies.createPolicy('opt-out-atlas-worker', {}),
  ];
  const outcomes: string[] = [];
  for (const attempt of attempts) {
    try {
      await attempt();
      outcomes.push('done');
    } catch {
      outcomes.push('refused');
    }
  }
  return outcomes;
}

/** Waits until the newest complete copy is of this build. */
async function expectCopyOf(page: Page, build: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const builds: string[] = [];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          if (!(await cache.match('/copy.json'))) continue;
          const html = (await (await cache.match('/en/gb/'))?.text()) ?? '';
          builds.push(/data-build="(\d+)"/.exec(html)?.[1] ?? '1');
        }
        return builds.at(-1);
      }),
    )
    .toBe(build);
}

function isInstalling(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.installing != null;
  });
}
