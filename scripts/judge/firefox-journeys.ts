import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answer,
  expectChecked,
  expectHidden,
  expectSeen,
  expectText,
  expectThat,
  expectValue,
  type Happens,
  type Page,
  print,
  readValue,
  squeeze,
} from './firefox-page';

export const FORBIDS_STORAGE = 'forbids storage';

export interface Journey {
  /** What a reader does and gets, as a sentence. */
  readonly name: string;
  /** Left out for the browser as it comes. */
  readonly browser?: typeof FORBIDS_STORAGE;
  /** What the browser has to say of it; anything else is a complaint. */
  readonly says?: RegExp;
  /** @throws in words where the reader gets something else. */
  readonly walk: (page: Page, origin: string) => Promise<void>;
}

const GUIDE = '/en/de/';
const LETTER = '/en/objection/eu-gdpr/';
const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';
const ANSWERS = 'v=1&uses=posts.messages&am=moved&on=2026-11-22';
const DONE = 'input[data-step="generative-ai-toggle"]';

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'a reader gets the three actions',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      await expectTheAdvice(page);
      await expectSeen(page, '.share-tools');
    },
  },
  {
    name: 'a tick filters the steps, and the address becomes the link',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      await expectToFilter(page);
      expectThat(/\/en\/de\/#v=1&uses=groups&on=\d{4}-\d\d-\d\d$/.test(page.url()), page.url());
      await expectValue(page, 'share-link .link', page.url());
    },
  },
  {
    name: 'on a phone the answers unfold and filter',
    walk: async (page, origin) => {
      await page.setViewport({ width: 360, height: 640 });
      await page.goto(`${origin}${GUIDE}`);
      await page.click('.answers > summary');
      await expectToFilter(page);
      const beyond = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expectThat(beyond === 0, `the page is ${beyond} px wider than the screen`);
    },
  },
  {
    name: 'ticks are there after a reload, until they are forgotten',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      expectThat((await countKept(page)) === 0, 'something is kept before a choice');
      await page.click(DONE);
      await page.reload();
      await expectChecked(page, [DONE]);
      await expectSeen(page, 'step-ticks .progress');
      await page.click('step-ticks button');
      await expectSeen(page, 'step-ticks .forgotten');
      expectThat((await countKept(page)) === 0, 'something is kept after it was forgotten');
    },
  },
  {
    name: 'a link opens with its answers, and says that they came with it',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}#${ANSWERS}`);
      await expectAnswers(page);
      await expectSeen(page, '[data-link-notice="shared"]');
      await expectHidden(page, '#saved-resumes');
    },
  },
  {
    name: 'a link with marks of a mailing and an escaped end opens with its answers, put right',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}?utm_source=mail#${encodeURIComponent(ANSWERS)}`);
      await expectAnswers(page);
      await expectSeen(page, '[data-link-notice="tidied"]');
      expectThat(page.url().endsWith(`#${ANSWERS}`), page.url());
    },
  },
  {
    name: 'a country is found by another of its names and opened with Enter',
    walk: async (page, origin) => {
      await page.goto(`${origin}/en/`);
      await page.type('place-picker input[type="search"]', 'deutschl');
      const found = await page.evaluate<number>(
        "document.querySelectorAll('place-picker li[data-find]:not([hidden])').length",
      );
      expectThat(found === 1, `${found} places are found`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(`location.pathname === '${GUIDE}'`);
    },
  },
  {
    name: 'a letter is composed from the answers',
    walk: async (page, origin) => {
      await page.goto(`${origin}${LETTER}`);
      await expectText(page, '.gaps', '[your name]');
      await page.type('#objection-name', 'Zoë O’Neill');
      await page.click('#objection-person-non-member');
      const text = await readValue(page, '#objection-text');
      expectThat(/I have no LinkedIn account/.test(text), 'the letter does not follow the answers');
      expectThat(/Zoë O’Neill, \d+ \w+ \d{4}$/.test(text), 'the letter has no name and day');
    },
  },
  {
    name: 'a browser that forbids storage says that ticks are not kept, and goes on',
    browser: FORBIDS_STORAGE,
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      await expectTheAdvice(page);
      await expectToFilter(page);
      await page.click(DONE);
      await expectSeen(page, 'step-ticks .not-kept');
      await expectChecked(page, [DONE]);
    },
  },
  {
    name: 'a browser that forbids storage says that days are not kept, and counts on from them',
    browser: FORBIDS_STORAGE,
    walk: async (page, origin) => {
      await page.goto(`${origin}${LETTER}`);
      await page.evaluate(enterDay, '2026-11-22');
      await expectSeen(page, 'objection-log .not-kept');
      await expectText(page, 'objection-log .next', '22 December 2026');
    },
  },
  {
    name: 'rubbish in the storage stops nobody',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      await page.evaluate("localStorage.setItem('opt-out-atlas:ticks', '{\"generative-ai')");
      await page.reload();
      await page.click(DONE);
      await page.reload();
      await expectChecked(page, [DONE]);
    },
  },
  {
    name: 'without the script the advice is read and filtered, and no button does nothing',
    says: /\/assets\/guide-/,
    walk: (page, origin) =>
      walkWithoutScript(page, origin, (request) => request.respond({ status: 404, body: '' })),
  },
  {
    name: 'a script with one byte changed does not run, and nothing is lost by it',
    says: /integrity .*\/assets\/guide-/,
    walk: (page, origin) =>
      walkWithoutScript(page, origin, (request) => {
        const file = readFileSync(join('out', new URL(request.url()).pathname), 'utf8');
        const body = file.replace('opt-out-atlas:', 'oPt-out-atlas:');
        return request.respond({ status: 200, contentType: 'text/javascript', body });
      }),
  },
  {
    name: 'without a style sheet the whole advice is read',
    walk: async (page, origin) => {
      await answer(page, /\.css$/, (request) => request.respond({ status: 404, body: '' }));
      await page.goto(`${origin}${GUIDE}`);
      await expectTheAdvice(page);
      await expectSeen(page, '#page-admins');
    },
  },
  {
    name: 'offline, an open page goes on',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      await page.setOfflineMode(true);
      await expectTheAdvice(page);
      await expectToFilter(page);
      await page.click(DONE);
      await expectSeen(page, 'step-ticks .progress');
      await page.setOfflineMode(false);
    },
  },
  {
    name: 'a clock of 1970 is said not to tell the age of the guide, and is in no link',
    walk: async (page, origin) => {
      await page.evaluateOnNewDocument(startIn1970);
      await page.goto(`${origin}${GUIDE}`);
      await expectTheAdvice(page);
      await expectText(page, 'stale-notice', 'We cannot tell how old this is.');
      await page.click('#uses-posts');
      expectThat(page.url().endsWith('#v=1&uses=posts'), page.url());
    },
  },
  {
    name: 'as in an app, without clipboard, sharing and print, each button left does something',
    walk: async (page, origin) => {
      await page.evaluateOnNewDocument(takeWhatAppsLack);
      await page.goto(`${origin}${GUIDE}`);
      await expectTheAdvice(page);
      await expectHidden(page, 'share-link .send');
      await expectHidden(page, 'print-page button');
      await page.click('share-link .copy');
      await expectText(page, 'share-link .told', 'does not let us copy');
    },
  },
  {
    name: 'the link is copied with one click',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      await page.click('share-link .copy');
      await page.waitForFunction(
        "document.querySelector('share-link .told').textContent === 'Copied.'",
      );
    },
  },
  {
    name: 'the printed sheet has what is folded on the screen',
    walk: async (page, origin) => {
      await page.goto(`${origin}${GUIDE}`);
      const folded = await page.evaluate(readFolded);
      expectThat(folded.length > 2, 'nothing is folded');
      const paper = squeeze(await print(page));
      for (const line of [...folded, SETTING, FORM])
        expectThat(paper.includes(squeeze(line)), `not on paper: ${line}`);
    },
  },
];

async function walkWithoutScript(page: Page, origin: string, happens: Happens): Promise<void> {
  await answer(page, /\/assets\/.*\.js$/, happens);
  await page.goto(`${origin}${GUIDE}`);
  await expectTheAdvice(page);
  await expectToFilter(page);
  const runs = await page.evaluate<boolean>("customElements.get('share-link') !== undefined");
  const buttons = await page.evaluate(countButtons);
  expectThat(!runs, 'the script runs');
  expectThat(buttons === 0, `${buttons} buttons do nothing`);
}

/** Status, the switch by its link and by its path, the form, and what is said about messages. */
async function expectTheAdvice(page: Page): Promise<void> {
  for (const selector of ['.status .lead', '#generative-ai-toggle .menu-path'])
    await expectSeen(page, selector);
  await expectSeen(page, `#generative-ai-toggle a[href="${SETTING}"]`);
  await expectSeen(page, `#objection-form a[href="${FORM}"]`);
  await expectSeen(page, '#private-messages .prose');
  await expectText(page, '#private-messages', 'private messages');
}

async function expectToFilter(page: Page): Promise<void> {
  await expectSeen(page, '#page-admins');
  await page.click('#uses-groups');
  await expectHidden(page, '#page-admins');
  await expectSeen(page, '#group-messages');
}

function expectAnswers(page: Page): Promise<void> {
  return expectChecked(page, ['#uses-posts', '#uses-messages', '#am-moved']);
}

function countKept(page: Page): Promise<number> {
  return page.evaluate<number>('localStorage.length + sessionStorage.length');
}

/** Runs in the page. How a day is typed depends on the browser's language. */
function enterDay(day: string): void {
  const field = document.querySelector<HTMLInputElement>('input[data-entry="form-sent"]');
  if (!field) throw new Error('There is no field for the day.');
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page. */
function countButtons(): number {
  const buttons = [...document.querySelectorAll('main button')];
  return buttons.filter((button) => button.checkVisibility()).length;
}

/** Runs in the page. */
function startIn1970(): void {
  const clock = new Proxy(Date, {
    // The loader of this program would give an arrow a name, by a function that no page has.
    construct(Real, words) {
      return Reflect.construct(Real, words.length > 0 ? words : [0]);
    },
  });
  Reflect.set(globalThis, 'Date', clock);
}

/** Runs in the page. */
function takeWhatAppsLack(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Reflect.deleteProperty(Navigator.prototype, 'share');
  Reflect.deleteProperty(window, 'print');
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
}

/** Runs in the page: what stands in closed folds that paper has. */
function readFolded(): string[] {
  return [...document.querySelectorAll('main .steps details:not([open]) :is(p, li)')]
    .filter((line) => line.closest('.no-print') === null)
    .map((line) => line.textContent ?? '');
}
