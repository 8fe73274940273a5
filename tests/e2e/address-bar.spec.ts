import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { localHeadersFor } from '../../lib/site/headers';
import { unfoldAnswers } from './site';

/** What people type, mail programs mangle and scanners try, and what the answer must be. */
const ADDRESSES: readonly (readonly [path: string, answer: number | string])[] = [
  ['/en/zz/', 404],
  ['/en/GB/', '/en/gb/'],
  ['/en/gb', '/en/gb/'],
  ['/en/US-CA', '/en/us-ca/'],
  ['/en/UK/', '/en/uk/'],
  ['/en', '/en/'],
  ['/EN/', 404],
  ['/EN/DE/', '/en/de/'],
  ['/en/de/index.html', 200],
  ['/en/de/?x=<script>alert(1)</script>', 200],
  ['/en/gb?x=<script>', '/en/gb/?x=<script>'],
  ['/en/gb?x=%0d%0aSet-Cookie:%20a=b', '/en/gb/?x=%0d%0aSet-Cookie:%20a=b'],
  ['/en/%E0%A4%A', 404],
  ['/en/%00/', 404],
  ['/en/de%2f..%2f..%2fpackage.json', 404],
  ['/en/../../etc/passwd', 404],
  ['/../package.json', 404],
  ['/en/..%5c..%5cpackage.json', 404],
  ['//evil.example', 404],
  ['//evil.example/', 404],
  ['//evil.example/en/gb', 404],
  ['/\\evil.example/en/gb', 404],
  ['/https://evil.example/', 404],
  ['/en//gb/', 404],
  ['/en/constructor/', 404],
  ['/en/__proto__/', 404],
  [`/en/${'a'.repeat(8000)}/`, 404],
  [`/${'en/'.repeat(2000)}`, 404],
  [`/en/de/?${'x'.repeat(8000)}`, 200],
  ['/.git/config', 404],
];

for (const [path, expected] of ADDRESSES) {
  const shown = path.length > 60 ? `${path.slice(0, 30)}… (${path.length} characters)` : path;
  const outcome = expected === 404 ? 'is told kindly that there is no page' : `gets ${expected}`;
  test(`a person who opens ${shown} ${outcome}`, async ({ baseURL }) => {
    const { answer, body } = await ask(`${baseURL}`, path);
    expect(answer.statusCode).toBe(typeof expected === 'number' ? expected : 308);
    expect(answer.headers.location).toBe(typeof expected === 'string' ? expected : undefined);
    if (expected === 404) expect(body).toContain('<h1>This page does not exist</h1>');
    if (expected === 200) expect(body).toContain('<h1>Germany</h1>');
    expect(body).not.toMatch(/node_modules|\n\s+at |root:|<script>/);
    for (const [name, value] of localHeadersFor('/'))
      expect(answer.headers[name.toLowerCase()], name).toBe(value);
  });
}

test('a person who opens a mangled link gets the guide, and nothing runs', async ({ page }) => {
  const surprises: string[] = [];
  page.on('dialog', (dialog) => surprises.push(dialog.message()));
  page.on('pageerror', (error) => surprises.push(error.message));
  page.on('console', (message) => surprises.push(message.text()));
  for (const rest of MANGLED) {
    await page.goto('about:blank');
    const answer = await page.goto(`/en/de/${rest}`);
    expect(answer?.status(), rest).toBe(200);
    await expect(page.locator('h1')).toHaveText('Germany');
    await expect(page.locator('img, iframe, [onerror]')).toHaveCount(0);
    await unfoldAnswers(page);
    await expect(page.locator('.answers label').first()).toBeVisible();
  }
  expect(surprises).toEqual([]);
});

const MANGLED = [
  '?x=<script>alert(1)</script>',
  '#v=1&uses=<img src=x onerror=alert(1)>',
  '#v=1&uses=__proto__.constructor',
  '#v=99&uses=posts',
  '#v=1&uses=%E0%A4%A',
  '#"><script>alert(1)</script>',
  `#${'v=1&'.repeat(5000)}`,
];

/** Asks as a scanner would: no client tidies the path up on the way. */
async function ask(origin: string, path: string) {
  const { hostname, port } = new URL(origin);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path }, resolve).on('error', reject).end();
  });
  return { answer, body: await text(answer) };
}
