import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { readCalendar } from '../calendar/read-calendar';

const KEY = 'opt-out-atlas:log';
const EUROPE = '/en/objection/eu-gdpr/';
const SWITZERLAND = '/en/objection/ch-fadp/';
const UNITED_KINGDOM = '/en/objection/uk-gdpr/';

const SENT = 'Form sent on';
const CONFIRMED = 'Confirmation received on';

function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage));
}

/** Opens a page on a day, and goes on from there with that day. */
async function openOn(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T12:00:00`);
  await page.goto(path);
}

function dayField(page: Page, label: string): Locator {
  return page.locator('objection-log').getByLabel(label);
}

function nextOn(page: Page): Locator {
  return page.locator('objection-log .next [role="status"]');
}

function draft(page: Page, id: 'reminder' | 'complaint'): Locator {
  return page.locator(`#log-draft-${id}`);
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

async function pick(page: Page, text: string): Promise<void> {
  await page.getByLabel('Read in a file').setInputFiles({
    name: 'log.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test.describe('someone who follows up an objection', () => {
  test('finds the days again after a reload, in one entry of the browser', async ({ page }) => {
    await openOn(page, '2026-11-24', EUROPE);
    await page.locator('#objection-place').selectOption({ label: 'Germany' });
    expect(await storedKeys(page)).toEqual([]);
    await dayField(page, SENT).fill('2026-11-22');
    await dayField(page, CONFIRMED).fill('2026-11-23');
    expect(await storedKeys(page)).toEqual([KEY]);
    await page.reload();
    await expect(dayField(page, SENT)).toHaveValue('2026-11-22');
    await expect(dayField(page, CONFIRMED)).toHaveValue('2026-11-23');
    await expect(page.locator('#objection-place')).toHaveValue('de');
    await expect(nextOn(page)).toHaveText(
      'LinkedIn has until 22 December 2026 to answer. If LinkedIn tells you why in time, it has until 22 February 2027.',
    );
  });

  test('has nothing kept before the first day, nor after the last one is taken out', async ({
    page,
  }) => {
    await openOn(page, '2026-11-24', EUROPE);
    await dayField(page, SENT).focus();
    await dayField(page, CONFIRMED).focus();
    expect(await storedKeys(page)).toEqual([]);
    await dayField(page, SENT).fill('2026-11-22');
    await dayField(page, SENT).fill('');
    expect(await storedKeys(page)).toEqual([]);
  });

  test('is told why a day is not kept', async ({ page }) => {
    await openOn(page, '2026-11-24', EUROPE);
    await dayField(page, SENT).fill('2026-11-25');
    await expect(page.getByText('This day is still to come, so it is not kept.')).toBeVisible();
    expect(await storedKeys(page)).toEqual([]);
    await dayField(page, SENT).fill('2026-11-22');
    await dayField(page, CONFIRMED).fill('2026-11-21');
    const fault = page.getByText('The form must have been sent before this, or on the same day.');
    await expect(fault).toBeVisible();
    await expect(dayField(page, CONFIRMED)).toHaveAttribute('aria-invalid', 'true');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toContain(
      '2026-11-21',
    );
    await dayField(page, SENT).fill('2026-11-20');
    await expect(fault).toHaveCount(0);
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('2026-11-21');
  });

  test('is not corrected in the middle of a year, but when they leave the field', async ({
    page,
  }) => {
    await openOn(page, '2026-11-24', EUROPE);
    const fault = page.getByText('This day is before September 2024, so it is not kept.');
    await dayField(page, SENT).fill('0002-11-22');
    await expect(fault).toHaveCount(0);
    await dayField(page, SENT).blur();
    await expect(fault).toBeVisible();
  });

  test('gets the last day for their calendar, and only while it is to come', async ({ page }) => {
    await openOn(page, '2027-01-31', EUROPE);
    await dayField(page, SENT).fill('2027-01-31');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Calendar file: answer due' }).click();
    const seen = readCalendar(await textOf(download));
    expect(seen).toMatchObject({ day: '2027-02-28', isWholeDay: true });
    expect(seen.summary).toBe('LinkedIn’s answer is due');
    expect(seen.description).toContain(
      'You sent LinkedIn’s Data Processing Objection Form on 31 January 2027.',
    );
    await openOn(page, '2027-03-01', EUROPE);
    await expect(page.locator('.calendar')).toBeHidden();
  });

  test('finds the reminder and the complaint filled in once the time is over', async ({ page }) => {
    await openOn(page, '2026-12-22', EUROPE);
    await page.locator('#objection-place').selectOption({ label: 'France' });
    await dayField(page, SENT).fill('2026-11-22');
    await expect(draft(page, 'reminder')).toBeHidden();
    await expect(draft(page, 'complaint')).toBeHidden();
    await openOn(page, '2026-12-23', EUROPE);
    await expect(nextOn(page)).toHaveText(
      'The time that LinkedIn has to answer ended on 22 December 2026. If LinkedIn told you in time that it needs longer, and why, it has until 22 February 2027. Below are a reminder and a complaint with your days filled in. Whether and when you use them is up to you.',
    );
    await page.getByLabel('Name', { exact: true }).fill('Ada');
    const reminder = draft(page, 'reminder');
    await expect(reminder).toHaveValue(/On 22 November 2026 I sent you a request/);
    await expect(reminder).toHaveValue(/The time for your answer ended on 22 December 2026/);
    await expect(reminder).toHaveValue(/Ada, 23 December 2026$/);
    const complaint = draft(page, 'complaint');
    await expect(complaint).toHaveValue(/^To National Commission on Informatics and Liberty/);
    await expect(complaint).toHaveValue(/LinkedIn Ireland Unlimited Company/);
    await expect(complaint).toHaveValue(/I live in France\./);
    await expect(complaint).toHaveValue(/LinkedIn has not answered/);
  });

  test('keeps what they wrote into a text themselves', async ({ page }) => {
    await openOn(page, '2026-12-23', EUROPE);
    await dayField(page, SENT).fill('2026-11-22');
    await draft(page, 'reminder').fill('My own words.');
    await dayField(page, CONFIRMED).fill('2026-11-23');
    await expect(draft(page, 'reminder')).toHaveValue('My own words.');
    await expect(draft(page, 'complaint')).toHaveValue(/LinkedIn confirmed on 23 November 2026/);
  });

  test('can complain about a refusal at once, and is told to choose a place for it', async ({
    page,
  }) => {
    await openOn(page, '2026-12-02', EUROPE);
    await dayField(page, SENT).fill('2026-11-22');
    await dayField(page, 'Refusal received on').fill('2026-12-01');
    await expect(draft(page, 'reminder')).toBeHidden();
    await expect(draft(page, 'complaint')).toHaveValue(
      /LinkedIn answered: on 1 December 2026 it refused my request\./,
    );
    await expect(page.getByText('Choose where you live in the first step')).toBeVisible();
    await page.locator('#objection-place').selectOption({ label: 'Ireland' });
    await expect(page.getByText('Choose where you live in the first step')).toBeHidden();
    await expect(draft(page, 'complaint')).toHaveValue(/^To Data Protection Commission/);
  });

  test('is told where a law sets no time, and gets a reminder but no day', async ({ page }) => {
    await openOn(page, '2026-11-24', SWITZERLAND);
    await dayField(page, SENT).fill('2026-11-22');
    await expect(nextOn(page)).toContainText('We found no period for the answer in this law');
    await expect(page.locator('.calendar')).toBeHidden();
    await expect(draft(page, 'reminder')).toHaveValue(/I have no answer from you so far\./);
    await expect(draft(page, 'complaint')).toBeHidden();
  });

  test('is led to the page of the law that the log is for', async ({ page }) => {
    await openOn(page, '2026-11-24', EUROPE);
    await dayField(page, SENT).fill('2026-11-22');
    await page.goto(UNITED_KINGDOM);
    await expect(page.getByText('The log in this browser is for another law.')).toBeVisible();
    await expect(dayField(page, SENT)).toBeHidden();
    await page.getByRole('link', { name: 'Open its page' }).click();
    await expect(page).toHaveURL(/\/en\/objection\/eu-gdpr\/$/);
    await expect(dayField(page, SENT)).toHaveValue('2026-11-22');
  });

  test('sees what another tab entered and forgot', async ({ page, context }) => {
    await openOn(page, '2026-11-24', EUROPE);
    const other = await context.newPage();
    await openOn(other, '2026-11-24', EUROPE);
    await dayField(other, SENT).fill('2026-11-22');
    await expect(dayField(page, SENT)).toHaveValue('2026-11-22');
    await other.getByRole('button', { name: 'Forget this log' }).click();
    await expect(dayField(page, SENT)).toHaveValue('');
  });
});

test.describe('someone who takes the log along', () => {
  test('saves it, forgets it, and reads it in again', async ({ page }) => {
    await openOn(page, '2026-11-24', EUROPE);
    await page.locator('#objection-place').selectOption({ label: 'Spain' });
    await dayField(page, SENT).fill('2026-11-22');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await textOf(download);
    await page.getByRole('button', { name: 'Forget this log' }).click();
    await expect(page.getByText('Forgotten. This log is no longer in this browser.')).toBeVisible();
    await expect(dayField(page, SENT)).toHaveValue('');
    expect(await storedKeys(page)).toEqual([]);
    await page.locator('#objection-place').selectOption({ index: 0 });
    await pick(page, file);
    await expect(page.getByText('The file has been read in.')).toBeVisible();
    await expect(dayField(page, SENT)).toHaveValue('2026-11-22');
    await expect(page.locator('#objection-place')).toHaveValue('es');
    expect(await storedKeys(page)).toEqual([KEY]);
  });

  test('can have it forgotten on the guide to their place, too', async ({ page }) => {
    await openOn(page, '2026-11-24', EUROPE);
    await dayField(page, SENT).fill('2026-11-22');
    await page.goto('/en/de/');
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await expect(page.getByText('Nothing is kept in this browser any more.')).toBeVisible();
    expect(await storedKeys(page)).toEqual([]);
  });

  test('decides whether a file replaces what is kept', async ({ page }) => {
    await openOn(page, '2026-11-24', EUROPE);
    await dayField(page, SENT).fill('2026-11-22');
    const entries = [{ what: 'form-sent', on: '2026-10-01' }];
    const file = { format: 'opt-out-atlas-log', version: 1, law: 'eu-gdpr', place: 'AT', entries };
    await pick(page, JSON.stringify(file));
    await expect(page.getByText('Days kept here: 1. Days in the file: 1.')).toBeVisible();
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    await expect(dayField(page, SENT)).toHaveValue('2026-11-22');
    await pick(page, JSON.stringify(file));
    await page.getByRole('button', { name: 'Replace what is here' }).click();
    await expect(dayField(page, SENT)).toHaveValue('2026-10-01');
    await page.reload();
    await expect(dayField(page, SENT)).toHaveValue('2026-10-01');
  });

  const OURS = { format: 'opt-out-atlas-log', version: 1, law: 'eu-gdpr', place: 'DE' };
  for (const [what, file, said] of [
    ['a photo', '\u0000\u0001JFIF', 'cannot be read as a log'],
    ['another program’s file', '{"version":1}', 'is not a log of Opt-Out Atlas'],
    ['a book', `"${'x'.repeat(70_000)}"`, 'larger than 64 kB'],
    ['a newer log', JSON.stringify({ ...OURS, version: 2 }), 'newer version of this page'],
    ['half a log', JSON.stringify(OURS), 'Something is missing from this log'],
    [
      'a log with 31 February',
      JSON.stringify({ ...OURS, entries: [{ what: 'form-sent', on: '2026-02-31' }] }),
      'A day in this log cannot be',
    ],
    [
      'a log of another law',
      JSON.stringify({
        ...OURS,
        law: 'uk-gdpr',
        entries: [{ what: 'form-sent', on: '2026-11-01' }],
      }),
      'This log is for another law.',
    ],
  ] as const)
    test(`who picks ${what} is told so, and nothing changes`, async ({ page }) => {
      await openOn(page, '2026-11-24', EUROPE);
      await dayField(page, SENT).fill('2026-11-22');
      const kept = await page.evaluate((key) => localStorage.getItem(key), KEY);
      await pick(page, file);
      await expect(page.locator('.take-along .told')).toContainText(said);
      await expect(dayField(page, SENT)).toHaveValue('2026-11-22');
      await expect(page.locator('.question')).toBeHidden();
      expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(kept);
    });
});

test.describe('someone whose browser keeps nothing', () => {
  for (const [how, block] of [
    [
      'is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'is blocked',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      },
    ],
  ] as const)
    test(`because its storage ${how} is told so, and can go on`, async ({ page }) => {
      await page.addInitScript(block);
      await openOn(page, '2026-12-23', EUROPE);
      await dayField(page, SENT).fill('2026-11-22');
      await expect(page.getByText('This browser does not let us keep your days.')).toBeVisible();
      await expect(draft(page, 'reminder')).toHaveValue(/On 22 November 2026/);
      await page.getByRole('button', { name: 'Forget this log' }).click();
      await expect(dayField(page, SENT)).toHaveValue('');
    });

  test('is not stopped by rubbish in the storage', async ({ page }) => {
    await page.addInitScript(
      (key) => localStorage.setItem(key, '{"law":"eu-gdpr","entries":7'),
      KEY,
    );
    await openOn(page, '2026-11-24', EUROPE);
    await dayField(page, SENT).fill('2026-11-22');
    await expect(nextOn(page)).toContainText('22 December 2026');
  });
});

test('someone without a script gets a table for a pen, the time, and both texts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${EUROPE}`);
  const followUp = page.locator('#follow-up');
  await expect(followUp).toContainText('LinkedIn has one month to answer (GDPR, Article 12(3)).');
  await expect(followUp.getByRole('rowheader', { name: 'Form sent on' })).toBeVisible();
  await expect(followUp.locator('.pen').first()).toBeVisible();
  await expect(followUp.getByRole('button')).toHaveCount(0);
  await followUp.getByText('Reminder to LinkedIn').click();
  await expect(draft(page, 'reminder')).toHaveValue(
    /On \[the day you sent it\] I sent you a request/,
  );
  await context.close();
});
