import { writeFileSync } from 'node:fs';
import { printCaddy } from '../lib/site/caddy';
import { printHeadersFile } from '../lib/site/headers-file';
import { printNginxMaps, printNginxSite } from '../lib/site/nginx';
import { listFiles } from '../lib/site/output';

/** Where a server has the site; with BASE_PATH, the folder above it. */
const [form = '', root = '/srv/atlas'] = process.argv.slice(2);

/** What docs/deploy.md hands out, for a host of its own. */
const FILES = {
  'scripts/deploy/nginx/atlas-maps.conf': () => printNginxMaps(''),
  'scripts/deploy/nginx/atlas-site.conf': () => printNginxSite('/srv/atlas', ''),
  'scripts/deploy/caddy/atlas.caddy': () => printCaddy('/srv/atlas', ''),
} as const;

const FORMS: Record<string, () => string | Promise<string>> = {
  caddy: () => printCaddy(root),
  'headers-file': async () => printHeadersFile(await listFiles('out')),
  'nginx-maps': () => printNginxMaps(),
  'nginx-site': () => printNginxSite(root),
  '--write': writeFiles,
};

const print = FORMS[form];
if (print) process.stdout.write(await print());
else {
  console.error(`Say which form: ${Object.keys(FORMS).join(', ')}.`);
  process.exitCode = 2;
}

function writeFiles(): string {
  for (const [file, text] of Object.entries(FILES)) writeFileSync(file, text());
  return `${Object.keys(FILES).join('\n')}\n`;
}
