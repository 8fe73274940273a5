import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that have a script, each its own; no page needs it to be read. */
export const SCRIPTS = ['guide', 'home'] as const;
export type ScriptName = (typeof SCRIPTS)[number];

/** The address of a script, which `scripts/build-client.ts` has put into `public/assets/`. */
export function clientScript(script: ScriptName): string {
  const files = readdirSync(join(process.cwd(), 'public/assets'));
  const file = files.find((name) => name.startsWith(`${script}-`) && name.endsWith('.js'));
  if (!file) throw new Error('public/assets has no script: run `npm run build` or `npm run dev`');
  return `/assets/${file}`;
}
