import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Bad content. The message names the file and the key, and says what is wrong. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(
    readonly file: string,
    problem: string,
  ) {
    super(`${file}: ${problem}`);
  }
}

export interface Document {
  readonly frontMatter: unknown;
  readonly body: string;
}

export function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    throw new ContentError(file, 'is missing');
  }
}

export function listFolders(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function listFiles(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ name }) => name)
    .sort();
}

/** The text of a file, in characters that content may have. */
export function readChecked(root: string, file: string): string {
  const text = readText(root, file);
  checkText(file, text);
  return text;
}

export function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text, { version: '1.2', schema: 'core' });
  } catch (error) {
    throw new ContentError(file, `is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Splits `---` front matter from the body. */
export function parseDocument(file: string, text: string): Document {
  const match = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (!match?.[1]) throw new ContentError(file, 'has no front matter between two lines of ---');
  return { frontMatter: parseYaml(file, match[1]), body: match[2] ?? '' };
}

/** The value as `schema` has it; throws with the file and the path of the first wrong key. */
export function conform<S extends z.ZodType>(file: string, schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = issue?.path.map(String).join('.') || 'the whole file';
  throw new ContentError(file, `${key} ${issue?.message ?? 'is wrong'}`);
}

/** Text must be in Unicode normal form C, with no whitespace but spaces and line ends. */
export function checkText(file: string, text: string): void {
  if (text !== text.normalize('NFC')) throw new ContentError(file, 'is not in Unicode form NFC');
  const odd = /[\t\r\v\f\u0085\u00ad\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/.exec(text);
  if (!odd) return;
  const code = odd[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, odd.index).split('\n').length;
  throw new ContentError(file, `has the character U+${code} in line ${line}`);
}
