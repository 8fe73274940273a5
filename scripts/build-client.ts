import { rmSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { localesToBuild } from '../lib/site/addresses';
import type { ScriptName } from '../lib/site/client-script';

/**
 * Bundles the custom elements into `public/assets/`, under a name with their hash, and the worker
 * that shows saved pages into `public/`, where its address must stay the same for ever.
 * `--after-hydration` is for `next dev`, where React must not meet elements that have upgraded.
 */
const FOLDER = 'public/assets';
const afterHydration = process.argv.includes('--after-hydration');

const locales = localesToBuild();

const shared: BuildOptions = {
  bundle: true,
  minify: !afterHydration,
  target: ['chrome105', 'edge105', 'firefox104', 'safari15.4'],
  legalComments: 'none',
};

rmSync(FOLDER, { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: {
    guide: 'components/guide/guide.client.ts',
    home: 'components/places/home.client.ts',
    objection: 'components/objection/objection.client.ts',
    claims: 'components/claims/claims.client.ts',
    embed: 'components/embed/embed.client.ts',
    offline: 'components/offline/offline.client.ts',
    choice: 'components/site/choice.client.ts',
    notice: 'components/notice/notice.client.ts',
  } satisfies Record<ScriptName, string>,
  entryNames: '[name]-[hash]',
  outdir: FOLDER,
  format: 'esm',
  define: {
    AFTER_HYDRATION: String(afterHydration),
    OFFERED: locales.length > 1 ? JSON.stringify(locales) : 'null',
  },
});
await build({
  ...shared,
  entryPoints: { 'offline-worker': 'components/offline/offline-worker.client.ts' },
  outdir: 'public',
  format: 'iife',
});
