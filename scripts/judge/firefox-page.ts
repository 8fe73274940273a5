import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';

/** As much of puppeteer's page as the journeys need. */
export interface Page {
  goto(url: string): Promise<{ status(): number } | null>;
  reload(): Promise<unknown>;
  url(): string;
  setViewport(screen: { width: number; height: number }): Promise<void>;
  setDefaultTimeout(milliseconds: number): void;
  setRequestInterception(isOn: boolean): Promise<void>;
  setOfflineMode(isOn: boolean): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  evaluate<T, Words extends readonly unknown[]>(
    run: (...words: Words) => T,
    ...words: Words
  ): Promise<T>;
  evaluateOnNewDocument(run: () => void): Promise<unknown>;
  waitForFunction(script: string): Promise<unknown>;
  waitForSelector(selector: string, how: { visible: true }): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  keyboard: { press(key: string): Promise<void> };
  pdf(options: { format: 'A4' }): Promise<Uint8Array>;
  on(event: 'request', hear: (request: Request) => void): void;
  on(event: 'console', hear: (message: { text(): string }) => void): void;
  on(event: 'pageerror', hear: (error: Error) => void): void;
}

export interface Request {
  url(): string;
  continue(): Promise<void>;
  respond(answer: { status: number; contentType?: string; body: string }): Promise<void>;
}

export type Happens = (request: Request) => Promise<void>;

/** What is asked for by such an address gets this answer; everything else goes its way. */
export async function answer(page: Page, address: RegExp, happens: Happens): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isMeant = address.test(request.url());
    void (isMeant ? happens(request) : request.continue()).catch(() => {});
  });
}

/** What is kept goes in its own time. */
export async function expectSeen(page: Page, selector: string): Promise<void> {
  const seen = await page.waitForSelector(selector, { visible: true }).catch(() => null);
  expectThat(seen !== null, `${selector} is not seen`);
}

export async function expectHidden(page: Page, selector: string): Promise<void> {
  expectThat(!(await isSeen(page, selector)), `${selector} is seen`);
}

function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (each: string) =>
      document.querySelector(each)?.checkVisibility({ visibilityProperty: true }) ?? false,
    selector,
  );
}

export async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await expectSeen(page, selector);
  const found = await page.evaluate(
    (each: string) => document.querySelector(each)?.textContent ?? '',
    selector,
  );
  expectThat(found.includes(text), `${selector} says ${found}`);
}

export async function expectValue(page: Page, selector: string, value: string): Promise<void> {
  const found = await readValue(page, selector);
  expectThat(found === value, `${selector} holds ${found}`);
}

export function readValue(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (each: string) => document.querySelector<HTMLInputElement>(each)?.value ?? '',
    selector,
  );
}

export async function expectChecked(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors)
    expectThat(
      await page.evaluate(
        (box: string) => document.querySelector<HTMLInputElement>(box)?.checked ?? false,
        selector,
      ),
      `${selector} is not ticked`,
    );
}

export async function print(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const path = join(folder, 'sheet.pdf');
  try {
    writeFileSync(path, await page.pdf({ format: 'A4' }));
    return (await runProgram('pdftotext', [path, '-'])).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Paper has ligatures, and breaks lines where the screen has none. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

export function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
