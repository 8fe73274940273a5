import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';

export const GUIDE = '/en/de/';
export const LETTER = '/en/objection/eu-gdpr/';

/** What breaks before the page is opened. */
export type Fault = (page: Page) => Promise<unknown>;

/** A script that browsers refuse, or never see. */
export const SCRIPT_FAULTS = {
  'gets no script': refuse('**/assets/*.js'),
  'gets a script with one byte changed': (page) =>
    page.route('**/assets/*.js', async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      const at = body.indexOf('opt-out-atlas:') + 1;
      await route.fulfill({ response: answer, body: `${body.slice(0, at)}P${body.slice(at + 1)}` });
    }),
  'has a page of the build before, whose script is gone': (page) =>
    changePage(page, (html) =>
      html.replace(/(\/assets\/[a-z]+-)[A-Z0-9]{8}(\.js)/g, '$10LDBUILD$2'),
    ),
  'gets the script of the build before under the new name': (page) =>
    page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'document.body.replaceChildren();' }),
    ),
} as const satisfies Record<string, Fault>;

/** A style sheet that is not there, or is not the page's. */
export const STYLE_FAULTS = {
  'gets no style sheet': refuse('**/*.css'),
  'gets the style sheet for all pages, and not the page’s own': refuse(isStyleSheet(1)),
  'gets the page’s own style sheet, and not the one for all pages': refuse(isStyleSheet(0)),
  'gets the style sheet of another page under the name of the one for all': (page) =>
    changePage(page, (html) => {
      const [first = '', second = ''] = styleSheetsOf(html);
      return html.replaceAll(first, second);
    }),
  'has a page of the build before, whose style sheets are gone': (page) =>
    changePage(page, (html) =>
      styleSheetsOf(html).reduce((text, each) => text.replaceAll(each, '/_next/old.css'), html),
    ),
  'is on a network that answers everything but pages with a page to log in': (page) =>
    page.route(/\.(?:js|css)$/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Welcome to our Wi-Fi</h1>' }),
    ),
} as const satisfies Record<string, Fault>;

/** Storage as browsers take it away. */
export const STORAGE_FAULTS = {
  'forbids sites to keep anything': (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }),
  'has no storage at all': (page) =>
    page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null })),
  'has a storage that is full': (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    }),
} as const satisfies Record<string, Fault>;

/** What no page of ours ever wrote, or only half. */
export const RUBBISH = [
  '',
  'null',
  '7',
  '"text"',
  '[]',
  '[null]',
  '{"generative-ai-toggle":{"revised":"20',
  '{"generative-ai-toggle":{"revised":"yesterday","on":7},"__proto__":{"on":"2026-11-22"}}',
  '{"law":"eu-gdpr","place":"ZZ","entries":[{"what":"form-sent","on":"9999-99-99"},null,7]}',
  '{"law":7,"place":null,"entries":{"length":1e9}}',
  '\u0000\ud800',
  'x'.repeat(100_000),
] as const;

/** A browser inside an app: no clipboard, no way to share, no print, and an old engine’s gaps. */
export async function takeWhatAppsLack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Reflect.deleteProperty(window, 'print');
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
  });
}

/** Status, the switch by its link and by its path, the form, and what is said about messages. */
export async function expectTheAdvice(page: Page): Promise<void> {
  await expect(page.locator('.status .lead')).toContainText(/\w+ \w+/);
  const toggle = page.locator('#generative-ai-toggle');
  await expect(toggle.locator('.menu-path').first()).toContainText(
    'Settings & Privacy › Data privacy',
  );
  await expectToLead(page, '#generative-ai-toggle', SETTING);
  await expectToLead(page, '#objection-form', FORM);
  await expect(page.locator('#private-messages .prose').first()).toContainText('private messages');
  await expect(page.locator('#private-messages .prose').first()).toBeVisible();
  await expect(page.locator('#messages')).toContainText('what is left out and what is not');
}

/** A link that nothing covers, to where the step goes. */
async function expectToLead(page: Page, step: string, href: string): Promise<void> {
  const link = page.locator(`${step} .action a`).first();
  await expect(page.locator(`${step} .prose`).first()).toBeVisible();
  await expect(link).toHaveAttribute('href', href);
  await link.click({ trial: true });
}

export function hasScript(page: Page): Promise<boolean> {
  return page.evaluate(() => customElements.get('answer-form') !== undefined);
}

/** What a browser says of our own script: an error that nobody caught. */
export function recordErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

function refuse(what: Parameters<Page['route']>[0]): Fault {
  return (page) => page.route(what, (route) => route.fulfill({ status: 404, body: '' }));
}

/** Each page names the style sheet of all pages first, then its own. */
function isStyleSheet(place: 0 | 1): (url: URL) => boolean {
  return ({ pathname }) =>
    pathname === styleSheetsOf(readFileSync(`out${GUIDE}index.html`, 'utf8'))[place];
}

function styleSheetsOf(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
}

function changePage(page: Page, change: (html: string) => string): ReturnType<Fault> {
  return page.route(GUIDE, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });
}
