import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { widthBeyondScreen } from './site';

const GUIDE = '/en/de/';

function notice(page: Page) {
  return page.locator('stale-notice');
}

/** The marks beside the days on which steps were checked. */
function marks(page: Page) {
  return page.locator('.steps b.stale');
}

/** What stands before a step when it is told as what the sources said. */
function wordings(page: Page) {
  return page.locator('.steps p.stale');
}

/** The day that is so many days after the one on which the guide was checked. */
async function dayAfterCheck(request: APIRequestContext, days: number): Promise<string> {
  const html = await (await request.get(GUIDE)).text();
  const [checked = ''] = [...html.matchAll(/<time class="checked" dateTime="([^"]+)"/gi)]
    .map(([, day = '']) => day)
    .sort();
  return new Date(Date.parse(checked) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Opens a page with a clock that shows noon of a day. */
async function openOn(page: Page, day: string, path = GUIDE): Promise<void> {
  await page.clock.setFixedTime(`${day}T12:00:00`);
  await page.goto(path);
  await expect(page.locator('share-link .share-tools')).toBeVisible();
}

for (const days of [0, 90])
  test(`on day ${days} nothing says that the guide is old`, async ({ page, request }) => {
    await openOn(page, await dayAfterCheck(request, days));
    await expect(notice(page)).toBeHidden();
    await expect(marks(page)).toHaveCount(0);
    await expect(wordings(page)).toHaveCount(0);
  });

for (const days of [91, 180])
  test(`on day ${days} the guide says that it is over 90 days old`, async ({ page, request }) => {
    await openOn(page, await dayAfterCheck(request, days));
    await expect(notice(page)).toHaveText(
      /^Over 90 days old\. When we last read the sources, on \d+ \w+ \d{4}, they said this\./,
    );
    const steps = await page.locator('.steps time.checked').count();
    await expect(marks(page)).toHaveText(Array.from({ length: steps }, () => 'Over 90 days old'));
    await expect(wordings(page)).toHaveCount(0);
  });

for (const days of [181, 1_500])
  test(`on day ${days} each step is told as what was read then`, async ({ page, request }) => {
    await openOn(page, await dayAfterCheck(request, days));
    await expect(notice(page)).toContainText('Over 180 days old. When we last read the sources');
    const toggle = page.locator('#generative-ai-toggle');
    const day = await toggle.locator('time.checked').innerText();
    await expect(toggle.locator('.stale').first()).toHaveText(
      `Over 180 days old. When we last read the sources, on ${day}, they said this. It may have changed.`,
    );
    await expect(toggle.locator('h3 + .stale + .prose')).toHaveCount(1);
    const steps = await page.locator('.steps time.checked').count();
    expect(steps).toBeGreaterThan(10);
    await expect(marks(page)).toHaveCount(steps);
    await expect(wordings(page)).toHaveCount(steps);
  });

for (const day of ['1970-01-01', '2025-11-22', '2099-01-01'])
  test(`with a clock of ${day} nobody can tell how old the guide is`, async ({ page }) => {
    await openOn(page, day);
    await expect(notice(page)).toContainText('We cannot tell how old this is.');
    const toggle = page.locator('#generative-ai-toggle');
    await expect(toggle.locator('b.stale')).toHaveText('We cannot tell how old this is');
    await expect(toggle.locator('p.stale')).toContainText('they said this');
  });

test('the notice is the first thing below the name of the place', async ({ page, request }) => {
  await openOn(page, await dayAfterCheck(request, 181));
  await expect(page.locator('h1 + stale-notice')).toBeVisible();
  expect(await widthBeyondScreen(page)).toBe(0);
});

test('it is on paper, too', async ({ page, request }) => {
  await openOn(page, await dayAfterCheck(request, 181));
  await page.emulateMedia({ media: 'print' });
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('#generative-ai-toggle p.stale')).toBeVisible();
});

for (const [where, timezoneId] of [
  ['where a day begins first', 'Pacific/Kiritimati'],
  ['where a day begins last', 'Etc/GMT+12'],
] as const)
  test(`${where}, the reader’s own midnight counts`, async ({ browser, request }) => {
    const last = await dayAfterCheck(request, 90);
    const first = await dayAfterCheck(request, 91);
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    const offset = timezoneId === 'Etc/GMT+12' ? '-12:00' : '+14:00';
    await page.clock.setFixedTime(`${last}T23:59:00${offset}`);
    await page.goto(GUIDE);
    await expect(page.locator('share-link .share-tools')).toBeVisible();
    await expect(notice(page)).toBeHidden();
    await page.clock.setFixedTime(`${first}T00:01:00${offset}`);
    await page.reload();
    await expect(notice(page)).toContainText('Over 90 days old.');
    await context.close();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet names the day after which to check again', async ({ page }) => {
    await page.goto(GUIDE);
    await expect(notice(page)).toBeHidden();
    await expect(page.getByText(/^Check again after \d+ \w+ \d{4}\.$/)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-head')).toContainText(/check again after \d+ \w+ \d{4}/);
  });
});

test('statements in circulation say so, too', async ({ page, request }) => {
  await page.clock.setFixedTime(`${await dayAfterCheck(request, 181)}T12:00:00`);
  await page.goto('/en/claims/');
  await expect(notice(page)).toContainText('Over 180 days old.');
  const claim = page.locator('#too-late');
  await expect(claim.locator('b.stale')).toHaveText('Over 180 days old');
  await expect(claim.locator('p.stale + .now')).toHaveCount(1);
});
