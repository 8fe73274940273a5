import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadLibrary } from '../lib/content/library';
import type { PseudoKind } from '../lib/i18n/pseudo';
import { makePseudoLanguage } from '../lib/translation/pseudo-language';

/**
 * Offers two languages that nobody speaks, in a copy of the checkout, and opens that site in a
 * browser: what stays plain English is written in code, what does not fit would not fit in German,
 * and what stands on the wrong side would do so in Arabic.
 */
const COPY = '.pseudo';
/** The lockfile, too: the copy takes its packages from the checkout around it. */
const LEFT_OUT =
  /^(?:\.git|\.next|\.pseudo|\.stryker-tmp|node_modules|out|test-results|package-lock\.json)$|\/node_modules$/;

const LANGUAGES: readonly (readonly [word: string, kind: PseudoKind, row: string])[] = [
  ['en-xa', 'accented', "{ tag: 'en-XA', name: 'Áççéñţš', direction: 'ltr', dates: 'en-GB' }"],
  [
    'ar-xb',
    'mirrored',
    "{ tag: 'ar-XB', name: 'مرعاي', direction: 'rtl', dates: 'ar-u-nu-latn', type: 'ar' }",
  ],
];

copyCheckout();
writeLanguages();
offerLanguages();
const env = {
  ...process.env,
  ATLAS_PSEUDO: '1',
  ATLAS_LOCALES: ['en', ...LANGUAGES.map(([word]) => word)].join(),
  ATLAS_PLACES: 'de,gb,us',
};
for (const script of ['build', 'e2e']) {
  const { status } = spawnSync('npm', ['run', script], { cwd: COPY, env, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

function copyCheckout(): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY);
  for (const entry of readdirSync('.').filter((name) => !LEFT_OUT.test(name)))
    cpSync(entry, path.join(COPY, entry), {
      recursive: true,
      filter: (file) => !LEFT_OUT.test(file),
    });
}

function writeLanguages(): void {
  const content = path.join(COPY, 'content');
  const library = loadLibrary(content);
  for (const [word, kind] of LANGUAGES) {
    const tag = kind === 'mirrored' ? 'ar' : 'en';
    for (const [file, text] of makePseudoLanguage(content, library, word, kind, tag))
      write(path.join(content, file), text);
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What offering any language takes. */
function offerLanguages(): void {
  const words = LANGUAGES.map(([word]) => `'${word}'`).join(', ');
  edit('lib/i18n/locales.ts', [
    ['const LANGUAGE_WORDS = [', `const LANGUAGE_WORDS = [${words},`],
    ['  en: {', `  ${LANGUAGES.map(([word, , row]) => `'${word}': ${row},`).join('\n')}\n  en: {`],
    ["LOCALES = [\n  'en',", `LOCALES = [\n  'en', ${words},`],
  ]);
  for (const [file, folder] of [
    ['lib/i18n/messages.ts', 'messages'],
    ['lib/i18n/words.ts', 'places'],
  ] as const)
    edit(file, [
      ['import en from', `${importsOf(folder)}import en from`],
      ['= {\n  en,', `= {\n  en, ${registered()},`],
    ]);
}

function importsOf(folder: string): string {
  return LANGUAGES.map(
    ([word], index) =>
      `import pseudo${index} from '../../content/${folder}/${word}.json' with { type: 'json' };\n`,
  ).join('');
}

function registered(): string {
  return LANGUAGES.map(([word], index) => `'${word}': pseudo${index}`).join(', ');
}

/** @throws where the file no longer has what is to be replaced */
function edit(file: string, replacements: readonly (readonly [old: string, now: string])[]): void {
  const name = path.join(COPY, file);
  const text = replacements.reduce(
    (before, [old, now]) => {
      if (!before.includes(old)) throw new Error(`${file} lacks ${JSON.stringify(old)}`);
      return before.replace(old, now);
    },
    readFileSync(name, 'utf8'),
  );
  writeFileSync(name, text);
}
