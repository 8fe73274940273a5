import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { underBase } from './base-path';

/** The pages that have a script, each its own; no page needs it to be read. */
export const SCRIPTS = [
  'guide',
  'home',
  'objection',
  'claims',
  'embed',
  'offline',
  'notice',
  'choice',
] as const;
export type ScriptName = (typeof SCRIPTS)[number];

/** The address of a script, which `scripts/build-client.ts` has put into `public/assets/`. */
export function clientScript(script: ScriptName): string {
  return underBase(`/assets/${readScript(script).file}`);
}

/** What a browser holds the script against before it runs it (Subresource Integrity). */
export function clientIntegrity(script: ScriptName): string {
  return readScript(script).integrity;
}

const FOLDER = join(process.cwd(), 'public/assets');

/** Thousands of pages have the same script: it is read once. */
const read = new Map<ScriptName, { readonly file: string; readonly integrity: string }>();

function readScript(script: ScriptName) {
  const known = read.get(script);
  if (known) return known;
  const file = fileOf(script);
  const digest = createHash('sha384').update(readFileSync(join(FOLDER, file)));
  const found = { file, integrity: `sha384-${digest.digest('base64')}` };
  read.set(script, found);
  return found;
}

function fileOf(script: ScriptName): string {
  const file = readdirSync(FOLDER).find(
    (name) => name.startsWith(`${script}-`) && name.endsWith('.js'),
  );
  if (!file) throw new Error('public/assets has no script: run `npm run build` or `npm run dev`');
  return file;
}
