import { expect, type Page, test } from '@playwright/test';
import { open, PAGE_CLASS_NAMES, unfoldAnswers } from './site';

const KEY = 'opt-out-atlas:ticks';
const SHARED = '/en/gb/#v=1&uses=posts.messages&am=moved&on=2026-11-22';

function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

async function chosen(page: Page): Promise<string[]> {
  return page.locator('.answers input:checked').evaluateAll((boxes) => boxes.map(({ id }) => id));
}

async function openShare(page: Page) {
  const share = page.locator('share-link');
  await share.scrollIntoViewIfNeeded();
  return share;
}

test.describe('someone who ticks what they use', () => {
  test('finds their answers in the address, and nothing in the browser', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.getByLabel('Messages and InMail').check();
    await page.getByLabel('Groups').check();
    await expect(page).toHaveURL(/\/en\/de\/#v=1&uses=groups\.messages&on=\d{4}-\d{2}-\d{2}$/);
    expect(await storedKeys(page)).toEqual([]);
  });

  test('keeps them on a reload, and loses them with the last box', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.getByLabel('Groups').check();
    await page.reload();
    expect(await chosen(page)).toEqual(['uses-groups']);
    await unfoldAnswers(page);
    await page.getByLabel('Groups').uncheck();
    await expect(page).toHaveURL(/\/en\/de\/$/);
  });

  test('takes them along to another country', async ({ page }) => {
    await page.goto(SHARED);
    await page.getByRole('link', { name: 'All countries' }).click();
    await expect(page).toHaveURL(/\/en\/#v=1&uses=posts\.messages&am=moved/);
    await page.getByRole('link', { name: 'Switzerland', exact: true }).first().click();
    await expect(page).toHaveURL(/\/en\/ch\/#v=1&uses=posts\.messages&am=moved/);
    expect(await chosen(page)).toEqual(['uses-posts', 'uses-messages', 'am-moved']);
  });

  test('does not give away an age unless they say so', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.getByLabel('I am under 18', { exact: true }).check();
    await page.getByLabel('Groups').check();
    await expect(page).not.toHaveURL(/under-18/);
    const share = await openShare(page);
    await expect(share.locator('.link')).not.toHaveValue(/under-18/);
    await share.getByLabel('Also say that I am under 18').check();
    await expect(share.locator('.link')).toHaveValue(/am=under-18/);
    await expect(share.locator('.says')).toContainText('I am under 18');
  });
});

test.describe('someone who ticks steps off', () => {
  test('has them kept from the first tick on, with progress in words', async ({ page }) => {
    await page.goto('/en/de/');
    expect(await storedKeys(page)).toEqual([]);
    await page.locator('#generative-ai-toggle').getByRole('checkbox').check();
    expect(await storedKeys(page)).toEqual([KEY]);
    await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 1 of \d+$/);
    await page.goto('/en/fr/');
    await expect(page.locator('#generative-ai-toggle').getByRole('checkbox')).toBeChecked();
  });

  test('can have everything forgotten', async ({ page }) => {
    await page.goto('/en/de/');
    const done = page.locator('#generative-ai-toggle').getByRole('checkbox');
    await done.check();
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await expect(done).not.toBeChecked();
    await expect(page.getByText('Nothing is kept in this browser any more.')).toBeVisible();
    expect(await storedKeys(page)).toEqual([]);
  });

  test('is asked to look again at a step that has changed since', async ({ page }) => {
    await page.goto('/en/de/');
    await page.evaluate((key) => {
      const old = { revised: '2026-01-01', on: '2026-01-02' };
      localStorage.setItem(key, JSON.stringify({ 'generative-ai-toggle': old }));
    }, KEY);
    await page.reload();
    const step = page.locator('#generative-ai-toggle');
    await expect(step.getByRole('checkbox')).not.toBeChecked();
    await expect(step.getByText('This step has changed since you ticked it off')).toBeVisible();
  });

  test('sees a tick made in another tab', async ({ page, context }) => {
    await page.goto('/en/de/');
    const other = await context.newPage();
    await other.goto('/en/gb/');
    await other.locator('#objection-form').getByRole('checkbox').check();
    await expect(page.locator('#objection-form').getByRole('checkbox')).toBeChecked();
  });

  test('is told when the browser keeps nothing, and can go on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto('/en/de/');
    const done = page.locator('#generative-ai-toggle').getByRole('checkbox');
    await done.check();
    await expect(done).toBeChecked();
    await expect(page.getByText('This browser does not let us keep your ticks.')).toBeVisible();
  });

  test('is not stopped by rubbish in the storage', async ({ page }) => {
    await page.addInitScript((key) => localStorage.setItem(key, '{"generative-ai-toggle":7'), KEY);
    await page.goto('/en/de/');
    await page.locator('#generative-ai-toggle').getByRole('checkbox').check();
    await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 1 of/);
  });
});

test.describe('someone who gets a link', () => {
  test('sees the answers, empty ticks, and is told what it is', async ({ page }) => {
    await page.goto(SHARED);
    expect(await chosen(page)).toEqual(['uses-posts', 'uses-messages', 'am-moved']);
    await expect(page.getByText('These answers came with the link')).toBeVisible();
    await expect(page.locator('#group-messages')).toBeVisible();
    await expect(page.locator('#saved-resumes')).toBeHidden();
    expect(await page.locator('input[data-step]:checked').count()).toBe(0);
    expect(await storedKeys(page)).toEqual([]);
  });

  for (const [fragment, notice, boxes] of [
    ['#v=1&uses=posts&on=2026-11-22.', 'put it right', ['uses-posts']],
    ['#v=1&uses=posts.stories', 'answers that we do not know', ['uses-posts']],
    ['#v=9&uses=posts', 'newer version', []],
    ['#v=1&uses=<img src=x onerror=alert(1)>', 'could not read', []],
    [`#v=1&uses=${'posts.'.repeat(60)}`, 'longer than our links are', []],
  ] as const)
    test(`is told kindly about ${fragment.slice(0, 40)}`, async ({ page }) => {
      await page.goto(`/en/de/${fragment}`);
      await expect(page.locator('[data-link-notice]:visible')).toContainText(notice);
      expect(await chosen(page)).toEqual(boxes);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany');
    });
});

test.describe('someone who passes the checklist on', () => {
  test('reads what the link says before it is sent, and copies it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(SHARED);
    const share = await openShare(page);
    await expect(share.locator('.says')).toHaveText(
      'United Kingdom · Posts, articles, comments, polls, photos, videos · Messages and InMail · My profile shows another place than I live in',
    );
    await share.getByRole('button', { name: 'Copy the link' }).click();
    await expect(share.locator('.told')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/en\/gb\/#v=1&uses=posts\.messages&am=moved&on=\d{4}-\d{2}-\d{2}$/);
  });

  test('without a clipboard gets a field with the link selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(SHARED);
    const share = await openShare(page);
    await share.getByRole('button', { name: 'Copy the link' }).click();
    await expect(share.locator('.told')).toContainText('copy it with the keyboard');
    await expect(share.locator('.link')).toBeFocused();
  });

  test('can show it as a QR code that was drawn on the device', async ({ page }) => {
    await page.goto(SHARED);
    const share = await openShare(page);
    await share.getByText('Show as a QR code').click();
    const squares = await share.locator('.qr path').getAttribute('d');
    expect(squares?.match(/M/g)?.length).toBeGreaterThan(300);
  });

  test('who takes the answers back prints a code without them', async ({ page }) => {
    await page.goto('/en/de/');
    await unfoldAnswers(page);
    await page.locator('#uses-groups').check();
    const code = page.locator('.print-head .qr path');
    await expect(code).toHaveCount(1);
    const answered = await code.getAttribute('d');
    await page.locator('#uses-groups').uncheck();
    await expect(code).not.toHaveAttribute('d', answered ?? '');
  });

  test('finds the page’s own text where there is no script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/de/`);
    await expect(page.getByRole('heading', { name: 'Share this checklist' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await context.close();
  });
});

test('someone who wants to be reminded gets a day in a year', async ({ page }) => {
  await page.goto('/en/de/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Calendar file' }).click();
  const file = await (await download).createReadStream();
  let text = '';
  for await (const part of file) text += part;
  const inAYear = new Date();
  inAYear.setFullYear(inAYear.getFullYear() + 1);
  const day = [inAYear.getFullYear(), inAYear.getMonth() + 1, inAYear.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('');
  expect(text).toContain(`DTSTART;VALUE=DATE:${day}`);
});

test.describe('someone whose browser gets no script', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  });

  for (const name of PAGE_CLASS_NAMES)
    test(`reads on ${name} what is there without JavaScript`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: page.viewportSize(),
        ...(baseURL && { baseURL }),
      });
      const withoutScript = await context.newPage();
      await open(withoutScript, name);
      await open(page, name);
      const text = await withoutScript.locator('main').innerText();
      expect(text.length).toBeGreaterThan(60);
      expect(await page.locator('main').innerText()).toBe(text);
      await context.close();
    });

  test('can still choose, read and take the three actions', async ({ page }) => {
    await page.goto('/en/gb/');
    await unfoldAnswers(page);
    await page.getByLabel('Messages and InMail').check();
    await expect(page.locator('#private-messages')).toBeVisible();
    await expect(page.locator('#saved-resumes')).toBeHidden();
    await expect(page.locator('#generative-ai-toggle .button')).toBeVisible();
    await expect(page.locator('#objection-form .button')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('can still find their country in the list', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Nauru' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nauru');
  });

  test('can still put the reminder into a calendar', async ({ page }) => {
    await page.goto('/en/de/');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Calendar file' }).click();
    expect((await download).suggestedFilename()).toBe('look-again.ics');
  });
});

test.describe('someone who looks for their country', () => {
  for (const [typed, found] of [
    ['Holland', 'Netherlands'],
    ['Deutschland', 'Germany'],
    ['UK', 'United Kingdom'],
    ['Ethopia', 'Ethiopia'],
    ['cote d ivoire', 'Côte d’Ivoire'],
    ['香港', 'Hong Kong'],
  ] as const)
    test(`finds ${found} by typing "${typed}"`, async ({ page }) => {
      await page.goto('/en/');
      await page.getByRole('searchbox').fill(typed);
      await page.locator('place-picker').getByRole('link', { name: found, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(found);
    });

  test('goes there by Enter when only one place is left', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('searchbox').fill('香港');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hong Kong');
  });

  test('gets suggestions from the device only after a tap, and none chosen for them', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ timezoneId: 'Europe/Berlin' });
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/`);
    await page.getByRole('button', { name: 'Suggest from my device' }).click();
    await expect(
      page.locator('place-picker').getByRole('link', { name: 'Germany' }).first(),
    ).toBeVisible();
    await expect(page).toHaveURL(/\/en\/$/);
    await context.close();
  });
});

test('a stranger goes from the front door to three actions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Switzerland', exact: true }).first().click();
  await expect(page.getByText('LinkedIn has used members’ data in Switzerland')).toBeVisible();
  await unfoldAnswers(page);
  await page.getByLabel('Messages and InMail').check();
  for (const id of ['generative-ai-toggle', 'objection-form'])
    await page.locator(`#${id}`).getByRole('checkbox', { name: 'Done' }).check();
  await expect(page.locator('#messages')).toBeVisible();
  await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 2 of/);
});
