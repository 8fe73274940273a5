import { readFileSync } from 'node:fs';
import { findLockfileGaps, type LockedPackage } from '../lib/site/lockfile';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const gaps = findLockfileGaps(packages);

console.log(`${Object.keys(packages).length} packages locked, ${gaps.length} gaps.`);
if (gaps.length > 0) {
  console.error(gaps.join('\n'));
  process.exitCode = 1;
}
