import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readCalendar } from '../calendar/read-calendar';
import { chosenIn } from './answers';
import {
  expectTheAdvice,
  type Fault,
  GUIDE,
  hasScript,
  LETTER,
  RUBBISH,
  recordErrors,
  SCRIPT_FAULTS,
  STORAGE_FAULTS,
  STYLE_FAULTS,
  takeWhatAppsLack,
} from './faults';
import { unfoldAnswers } from './site';

const ANSWERS = 'v=1&uses=posts.messages&am=moved&on=2026-11-22';
const BOXES = ['uses-posts', 'uses-messages', 'am-moved'];

function each<Faults extends Record<string, Fault>>(faults: Faults): [string, Fault][] {
  return Object.entries(faults);
}

function done(page: Page, step = 'generative-ai-toggle'): Locator {
  return page.locator(`#${step}`).getByRole('checkbox').first();
}

function notice(page: Page): Locator {
  return page.locator('[data-link-notice]:visible');
}

/** Ticks a feature, sees what is not theirs go, and takes the tick away again. */
async function expectToFilter(page: Page): Promise<void> {
  await unfoldAnswers(page);
  const groups = page.locator('#uses-groups');
  await groups.check();
  await expect(page.locator('#page-admins')).toBeHidden();
  await expect(page.locator('#group-messages')).toBeVisible();
  await expect(page.locator('.no-filter')).toBeHidden();
  await groups.uncheck();
  await expect(page.locator('#page-admins')).toBeVisible();
}

test.describe('someone whose browser', () => {
  for (const [fault, happens] of each(SCRIPT_FAULTS))
    test(`${fault} reads the advice, filters it, and meets no button that does nothing`, async ({
      page,
    }) => {
      await happens(page);
      await page.goto(GUIDE);
      await expectTheAdvice(page);
      await expectToFilter(page);
      expect(await hasScript(page)).toBe(false);
      await expect(page.locator('main button:visible')).toHaveCount(0);
      await expect(page.getByText('the printed sheet', { exact: false }).first()).toBeVisible();
    });

  for (const [fault, happens] of each(STYLE_FAULTS))
    test(`${fault} reads the whole advice`, async ({ page }) => {
      await happens(page);
      await page.goto(GUIDE);
      await expectTheAdvice(page);
      await expect(page.locator('#page-admins')).toBeVisible();
      await expect(page.locator('.source-list a').first()).toBeVisible();
    });

  for (const [fault, happens] of each(STYLE_FAULTS))
    test(`${fault} is told when the boxes shorten nothing`, async ({ page }) => {
      await happens(page);
      await page.goto(GUIDE);
      await unfoldAnswers(page);
      await page.locator('#uses-groups').check();
      const isShortened = await page.locator('#page-admins').isHidden();
      await expect(page.locator('.no-filter')).toBeVisible({ visible: !isShortened });
    });

  test('gets neither a script nor a style sheet writes an objection from the text that is there', async ({
    page,
  }) => {
    await SCRIPT_FAULTS['gets no script'](page);
    await STYLE_FAULTS['gets no style sheet'](page);
    await page.goto(LETTER);
    await expect(page.locator('.without-script').first()).toBeVisible();
    await expect(page.getByText('[your name]').first()).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

test.describe('someone whose browser', () => {
  for (const [fault, happens] of each(STORAGE_FAULTS)) {
    test(`${fault} is told so at the first tick, and goes on`, async ({ page }) => {
      const errors = recordErrors(page);
      await happens(page);
      await page.goto(GUIDE);
      await expect(page.getByText('This browser does not let us keep')).toBeHidden();
      await expectTheAdvice(page);
      await expectToFilter(page);
      await done(page).check();
      await expect(page.getByText('This browser does not let us keep your ticks.')).toBeVisible();
      await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 1 of/);
      await page.getByRole('button', { name: 'Forget everything on this device' }).click();
      await expect(done(page)).not.toBeChecked();
      expect(errors).toEqual([]);
    });

    test(`${fault} can follow up an objection as long as the page is open`, async ({ page }) => {
      const errors = recordErrors(page);
      await happens(page);
      await page.clock.setFixedTime('2026-11-24T12:00:00');
      await page.goto(LETTER);
      await page.getByLabel('Form sent on').fill('2026-11-22');
      await expect(page.getByText('This browser does not let us keep your days.')).toBeVisible();
      await expect(page.getByText('LinkedIn has until 22 December 2026 to answer.')).toBeVisible();
      expect(errors).toEqual([]);
    });
  }

  test('holds rubbish under our names reads the advice, ticks, and has it kept', async ({
    page,
  }) => {
    const errors = recordErrors(page);
    await page.goto(GUIDE);
    for (const rubbish of RUBBISH) {
      await store(page, rubbish);
      await page.reload();
      await expect(page.locator('input[data-step]:checked'), rubbish).toHaveCount(0);
      await done(page).check();
      expect(await kept(page, 'opt-out-atlas:ticks')).toMatch(
        /^\{"generative-ai-toggle":\{[^}]+\}\}$/,
      );
    }
    await page.reload();
    await expect(done(page)).toBeChecked();
    await expectTheAdvice(page);
    expect(errors).toEqual([]);
  });

  test('holds rubbish under our names follows up an objection all the same', async ({ page }) => {
    const errors = recordErrors(page);
    await page.clock.setFixedTime('2026-11-24T12:00:00');
    await page.goto(LETTER);
    const sent = page.getByLabel('Form sent on');
    for (const rubbish of RUBBISH) {
      await store(page, rubbish);
      await page.reload();
      await expect(sent, rubbish).toHaveValue('');
      await sent.fill('2026-11-22');
      expect(await kept(page, 'opt-out-atlas:log')).toContain('"form-sent","on":"2026-11-22"');
    }
    await page.reload();
    await expect(sent).toHaveValue('2026-11-22');
    expect(errors).toEqual([]);
  });
});

test.describe('someone whose clock is wrong', () => {
  for (const year of ['1970', '2100'])
    test.describe(`and shows ${year}`, () => {
      test.beforeEach(({ page }) => page.clock.setFixedTime(`${year}-01-01T12:00:00`));

      test('is told that nobody can tell how old the guide is, and takes the three actions', async ({
        page,
      }) => {
        await page.goto(GUIDE);
        await expectTheAdvice(page);
        await expectToFilter(page);
        await expect(page.locator('stale-notice')).toContainText('We cannot tell how old this is.');
      });

      test('finds answers and ticks again, and makes links that say no wrong day', async ({
        page,
      }) => {
        await page.goto(GUIDE);
        await unfoldAnswers(page);
        await page.locator('#uses-posts').check();
        await done(page).check();
        await expect(page).toHaveURL(/#v=1&uses=posts$/);
        await expect(page.locator('share-link .link')).toHaveValue(/#v=1&uses=posts$/);
        await page.reload();
        expect(await chosenIn(page)).toEqual(['uses-posts']);
        await expect(notice(page)).toContainText('These answers came with the link.');
        await expect(done(page)).toBeChecked();
      });

      test('gets the guide’s own day to look again into the calendar', async ({ page }) => {
        await page.goto(GUIDE);
        const download = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Calendar file' }).click();
        const text = readFileSync(await (await download).path(), 'utf8');
        const built = readFileSync('out/en/look-again.ics', 'utf8');
        expect(readCalendar(text).day).toBe(readCalendar(built).day);
      });

      test('writes the day into the text of an objection by hand', async ({ page }) => {
        await page.goto(LETTER);
        const text = page.getByLabel('Your text');
        await expect(text).toHaveValue(/\[the date\]$/);
        await expect(page.locator('.gaps')).toContainText('[the date]');
        await expect(text).toBeEditable();
      });
    });

  test('is told why no day can be kept', async ({ page }) => {
    await page.clock.setFixedTime('1970-01-01T12:00:00');
    await page.goto(LETTER);
    await page.getByLabel('Form sent on').fill('2026-11-22');
    await page.getByLabel('Form sent on').blur();
    await expect(page.getByText('This day is still to come, so it is not kept.')).toBeVisible();
  });
});

test('someone who goes offline once the page is there goes on with all of it', async ({
  page,
  context,
}) => {
  const errors = recordErrors(page);
  await page.goto(GUIDE);
  await context.setOffline(true);
  await expectTheAdvice(page);
  await expectToFilter(page);
  await done(page).check();
  await expect(page.locator('step-ticks .progress')).toHaveText(/^Done: 1 of/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Calendar file' }).click();
  expect(readCalendar(readFileSync(await (await download).path(), 'utf8')).isWholeDay).toBe(true);
  expect(errors).toEqual([]);
});

test('someone who answers offline shares the link, and is told that the code is missing', async ({
  page,
  context,
}) => {
  await page.goto(GUIDE);
  await context.setOffline(true);
  await unfoldAnswers(page);
  await page.locator('#uses-messages').check();
  await expect(page.locator('share-link .link')).toHaveValue(/#v=1&uses=messages&on=/);
  await page.getByText('Show as a QR code').click();
  await expect(page.getByText('The code cannot be drawn')).toBeVisible();
});

test('someone who answered before going offline goes on with a code for new answers', async ({
  page,
  context,
}) => {
  await page.goto(`${GUIDE}#${ANSWERS}`);
  await page.getByText('Show as a QR code').click();
  const code = page.locator('share-link .qr path');
  await expect(code).toBeVisible();
  const before = await code.getAttribute('d');
  await context.setOffline(true);
  await unfoldAnswers(page);
  await page.locator('#uses-groups').check();
  await expect(code).not.toHaveAttribute('d', before ?? '');
});

test('someone on a slow phone network reads the advice and filters it before the script is there', async ({
  page,
  context,
}) => {
  const network = await context.newCDPSession(page);
  const bytesPerSecond = 50_000;
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(GUIDE, { waitUntil: 'commit' });
  await expectTheAdvice(page);
  await expectToFilter(page);
  await page.locator('#uses-messages').check();
  expect(await hasScript(page)).toBe(false);
  letGo();
  await expect(page.locator('share-link .share-tools')).toBeVisible();
  expect(await chosenIn(page)).toEqual(['uses-messages']);
});

test.describe('someone whose link went through a program that', () => {
  test('adds where it was found gets the answers, and passes no mark on', async ({ page }) => {
    await page.goto(`${GUIDE}?utm_source=newsletter&utm_medium=email&fbclid=x#${ANSWERS}`);
    await expectTheAdvice(page);
    expect(await chosenIn(page)).toEqual(BOXES);
    await expect(page.locator('share-link .link')).not.toHaveValue(/utm|fbclid|\?/);
    await expect(page.locator('share-link .link')).toHaveValue(
      /\/en\/de\/#v=1&uses=posts\.messages/,
    );
  });

  test('drops the end gets the guide with nothing chosen', async ({ page }) => {
    await page.goto(`${GUIDE}?utm_source=newsletter`);
    await expectTheAdvice(page);
    expect(await chosenIn(page)).toEqual([]);
    await expect(notice(page)).toHaveCount(0);
  });

  test('percent-encodes its end gets the answers, and is told that it was put right', async ({
    page,
  }) => {
    for (const mangled of [encodeURIComponent(ANSWERS), ANSWERS.replaceAll('=', '%3d')]) {
      await page.goto('about:blank');
      await page.goto(`${GUIDE}#${mangled}`);
      expect(await chosenIn(page)).toEqual(BOXES);
      await expect(notice(page)).toContainText('put it right');
      await expect(page).toHaveURL(new RegExp(`#${ANSWERS}$`));
    }
    await expectTheAdvice(page);
  });

  test('percent-encodes its end twice is told that the answers cannot be read', async ({
    page,
  }) => {
    await page.goto(`${GUIDE}#${encodeURIComponent(encodeURIComponent(ANSWERS))}`);
    await expect(notice(page)).toContainText('We could not read the answers');
    expect(await chosenIn(page)).toEqual([]);
    await expectTheAdvice(page);
  });

  test('percent-encodes its end takes the answers along to another country', async ({ page }) => {
    await page.goto(`/en/#${encodeURIComponent(ANSWERS)}`);
    await page.locator('#all').getByRole('link', { name: 'United Kingdom', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/en/gb/#${ANSWERS}$`));
    expect(await chosenIn(page)).toEqual(BOXES);
  });

  test('makes the end a part of the address is shown the way to the list', async ({ page }) => {
    const answer = await page.goto(`${GUIDE}%23${ANSWERS}`);
    expect(answer?.status()).toBe(404);
    await page.locator('main a').first().click();
    await expect(page).toHaveURL('/en/');
  });

  test('cuts off its end gets what is left of the answers, and is told', async ({ page }) => {
    await page.goto(`${GUIDE}#v=1&uses=posts.mess`);
    expect(await chosenIn(page)).toEqual(['uses-posts']);
    await expect(notice(page)).toContainText('answers that we do not know');
    await expect(page.locator('#generative-ai-toggle .button')).toBeVisible();
  });
});

test.describe('someone in the browser of an app', () => {
  test.beforeEach(({ page }) => takeWhatAppsLack(page));

  test('takes the three actions, and meets only buttons that do something', async ({ page }) => {
    const errors = recordErrors(page);
    await page.goto(GUIDE);
    await expectTheAdvice(page);
    await expectToFilter(page);
    await expect(page.locator('share-link .send')).toBeHidden();
    await expect(page.locator('print-page button')).toBeHidden();
    await expect(page.getByText('your browser’s own print command')).toBeVisible();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.locator('share-link .told')).toContainText('does not let us copy');
    await expect(page.locator('share-link .link')).toBeFocused();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Calendar file' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^UID:\S{8,}/m);
    expect(errors).toEqual([]);
  });

  test('has the text of an objection selected to copy it by hand', async ({ page }) => {
    const errors = recordErrors(page);
    await page.goto(LETTER);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.locator('objection-letter .told')).toContainText('does not let us copy');
    await expect(page.getByLabel('Your text')).toBeFocused();
    expect(errors).toEqual([]);
  });
});

function kept(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

async function store(page: Page, text: string): Promise<void> {
  await page.evaluate((rubbish) => {
    for (const key of ['opt-out-atlas:ticks', 'opt-out-atlas:log'])
      localStorage.setItem(key, rubbish);
  }, text);
}
