import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import type { ScriptName } from '../lib/site/client-script';

/**
 * Bundles the custom elements into `public/assets/`, under a name with their hash.
 * `--after-hydration` is for `next dev`, where React must not meet elements that have upgraded.
 */
const FOLDER = 'public/assets';
const afterHydration = process.argv.includes('--after-hydration');

rmSync(FOLDER, { recursive: true, force: true });
await build({
  entryPoints: {
    guide: 'components/guide/guide.client.ts',
    home: 'components/places/home.client.ts',
    objection: 'components/objection/objection.client.ts',
    claims: 'components/claims/claims.client.ts',
    embed: 'components/embed/embed.client.ts',
  } satisfies Record<ScriptName, string>,
  entryNames: '[name]-[hash]',
  outdir: FOLDER,
  bundle: true,
  minify: !afterHydration,
  format: 'esm',
  target: ['chrome105', 'edge105', 'firefox104', 'safari15.4'],
  legalComments: 'none',
  define: { AFTER_HYDRATION: String(afterHydration) },
});
