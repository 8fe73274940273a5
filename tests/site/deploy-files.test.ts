import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printCaddy } from '../../lib/site/caddy';
import { printNginxMaps, printNginxSite } from '../../lib/site/nginx';

/** They are copied by hand to servers: who follows docs/deploy.md gets the table of today. */
test.each([
  ['nginx/atlas-maps.conf', printNginxMaps('')],
  ['nginx/atlas-site.conf', printNginxSite('/srv/atlas', '')],
  ['caddy/atlas.caddy', printCaddy('/srv/atlas', '')],
])('%s says what the table says (else: npm run print-headers -- --write)', (file, text) => {
  expect(readFileSync(`scripts/deploy/${file}`, 'utf8')).toBe(text);
});
