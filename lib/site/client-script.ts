import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The address of the one script, which `scripts/build-client.ts` has put into `public/assets/`. */
export function clientScript(): string {
  const file = readdirSync(join(process.cwd(), 'public/assets')).find((name) =>
    name.endsWith('.js'),
  );
  if (!file) throw new Error('public/assets has no script: run `npm run build` or `npm run dev`');
  return `/assets/${file}`;
}
