import { existsSync, readFileSync } from 'node:fs';
import { CHECKSUMS_FILE, findTampering, readChecksums } from '../lib/site/checksums';
import { findDeploymentFaults } from '../lib/site/deployment';
import { hashFiles } from '../lib/site/release';

const OUT = 'out';
const SHOWN = 30;

const [site] = process.argv.slice(2);

if (site !== undefined && !/^https?:\/\/\S+\/$/.test(site))
  stop(`"${site}" is no address of a site: it starts with https:// and ends with a slash.`);
else if (!existsSync(`${OUT}/${CHECKSUMS_FILE}`))
  stop(`There is no ${OUT}/${CHECKSUMS_FILE} to compare with: run "npm run release" first.`);
else {
  const listed = readChecksums(readFileSync(`${OUT}/${CHECKSUMS_FILE}`, 'utf8'));
  const tampering = findTampering(listed, await hashFiles(OUT));
  const faults = site ? [...tampering, ...(await findDeploymentFaults(site, listed))] : tampering;
  console.log(`${listed.size} files in ${site ?? OUT}: ${faults.length} faults.`);
  for (const fault of faults.slice(0, SHOWN)) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function stop(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}
