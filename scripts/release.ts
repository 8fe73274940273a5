import { existsSync } from 'node:fs';
import { CHECKSUMS_FILE } from '../lib/site/checksums';
import { release } from '../lib/site/release';

const OUT = 'out';

if (existsSync(`${OUT}/404.html`)) {
  const { files, sum } = await release(OUT);
  console.log(`${files} files are listed in ${OUT}/${CHECKSUMS_FILE}. Its own checksum:\n${sum}`);
} else {
  console.error('There is nothing to release yet: run "npm run build" first.');
  process.exitCode = 1;
}
