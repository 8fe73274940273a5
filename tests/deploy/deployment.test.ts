import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDeploymentFaults } from '../../lib/site/deployment';
import { hashFiles } from '../../lib/site/release';
import { isInstalled, startBareNginx, startServer } from '../../scripts/deploy/servers';
import { folderWithSite, type ServedFolder } from './stand-in';

const isHere = isInstalled('nginx');
const title = 'somebody who compares a deployment with their own build';

async function compare(
  base: string,
  change: (site: string) => void,
  start = (root: string) => startServer('nginx', root, base),
): Promise<string[]> {
  const folder: ServedFolder = folderWithSite(base);
  change(path.join(folder.root, base));
  const server = await start(folder.root);
  try {
    return await findDeploymentFaults(`${server.origin}${base}/`, await hashFiles('out'));
  } finally {
    server.stop();
    folder.remove();
  }
}

describe.skipIf(!isHere)(
  isHere ? title : `${title} (nginx is not installed here: nothing was checked)`,
  () => {
    test.each(['', '/atlas'])(
      'finds nothing where all is as built (in the folder "%s")',
      async (base) => {
        expect(await compare(base, () => {})).toEqual([]);
      },
    );

    test('sees the file that was changed on the server', async () => {
      const faults = await compare('', (site) => {
        rmSync(path.join(site, 'favicon.svg'));
        writeFileSync(path.join(site, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
      });
      expect(faults).toEqual(['/favicon.svg has other bytes']);
    });

    test('sees the file that was forgotten', async () => {
      const faults = await compare('', (site) => rmSync(path.join(site, 'robots.txt')));
      expect(faults).toContain('/robots.txt answers 404, not 200');
    });

    test('sees that a server sends none of the headers', async () => {
      const faults = await compare('', () => {}, startBareNginx);
      expect(faults).toContain('/en/de/ has Content-Security-Policy: none');
      expect(faults).toContain('/no-such-page/ has X-Frame-Options: none');
      expect(faults).not.toContain('/en/de/ has other bytes');
    });
  },
);
