import { rmSync } from 'node:fs';
import path from 'node:path';
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

const modules: BuildOptions = {
  ...shared,
  entryNames: '[name]-[hash]',
  outdir: FOLDER,
  format: 'esm',
};

rmSync(FOLDER, { recursive: true, force: true });
const { metafile } = await build({
  ...modules,
  entryPoints: { qr: 'components/guide/qr.client.ts' },
  metafile: true,
});
const [qr = ''] = Object.keys(metafile.outputs);
await build({
  ...modules,
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
  define: {
    QR_SCRIPT: JSON.stringify(`./${path.basename(qr)}`),
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
