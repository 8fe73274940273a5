import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { PseudoKind } from '../../lib/i18n/pseudo';
import { makePseudoLanguage } from '../../lib/translation/pseudo-language';
import { library } from '../library';

const CONTENT = join(import.meta.dirname, '../../content');
const roots = new Map<string, string>();

afterAll(() => {
  for (const root of roots.values()) rmSync(root, { recursive: true });
});

/** A copy of the content with one more language in it. */
export function contentIn(locale: string, kind: PseudoKind = 'accented'): string {
  const root = roots.get(locale) ?? makeContentIn(locale, kind);
  roots.set(locale, root);
  return root;
}

function makeContentIn(locale: string, kind: PseudoKind): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(CONTENT, root, { recursive: true });
  for (const [file, text] of makePseudoLanguage(CONTENT, library, locale, kind, locale)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Changes a file for the length of a test. */
export function change(root: string, file: string, from: string | RegExp, to: string): void {
  const text = keep(root, file);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(root, file), changed);
}

/** Takes a file away for the length of a test. */
export function remove(root: string, file: string): void {
  keep(root, file);
  rmSync(join(root, file));
}

/** The text of a file, which will be there again after the test. */
export function keep(root: string, file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  onTestFinished(() => writeFileSync(join(root, file), text));
  return text;
}
