import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const CASES = join(import.meta.dirname, '../bad');
const CONTENT = join(import.meta.dirname, '../../content');

const caseSchema = z.union([
  /** The first `replace` in `file` becomes `with`. */
  z.strictObject({ file: z.string(), replace: z.string(), with: z.string(), message: z.string() }),
  /** `file`, which may be new, holds `content`. */
  z.strictObject({ file: z.string(), content: z.string(), message: z.string() }),
]);

export type BadCase = z.infer<typeof caseSchema> & { readonly name: string };

/** Every `tests/bad/<name>/case.yaml`. */
export function readBadCases(): BadCase[] {
  return readdirSync(CASES).map((name) => ({
    ...caseSchema.parse(parse(readFileSync(join(CASES, name, 'case.yaml'), 'utf8'))),
    name,
  }));
}

/** A copy of the real content, to spoil. */
export function copyContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-bad-'));
  cpSync(CONTENT, root, { recursive: true });
  return root;
}

/** Spoils one file under `root`, runs `use`, and puts the file back, whatever happens. */
export function withBadCase(root: string, bad: BadCase, use: () => void): void {
  const file = join(root, bad.file);
  const before = readIfThere(file);
  const after = spoil(before, bad);
  if (after === null || after === before)
    throw new Error(`${bad.name} does not change ${bad.file}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
  try {
    use();
  } finally {
    if (before === null) rmSync(dirname(file), { recursive: true });
    else writeFileSync(file, before);
  }
}

function spoil(before: string | null, bad: BadCase): string | null {
  if ('content' in bad) return bad.content;
  return before?.replace(bad.replace, () => bad.with) ?? null;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
