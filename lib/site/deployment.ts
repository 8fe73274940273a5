import type { Checksums } from './checksums';
import { HEADER_NAMES, headersFor, NOT_FOUND, valueIn } from './headers';
import { forEachFew } from './output';
import { hash, isCopy } from './release';

/** A path that no site has. */
const NOWHERE = '/no-such-page/';

/** Hosts read it and do not serve it. */
const HEADERS_FILE = '_headers';

/**
 * Asks a host for every file, as a reader would, and for one that is not there.
 * @param site where the host serves it, with its base path: `https://example.org/atlas/`
 * @param listed what the build gave
 * @returns what differs in bytes, status or headers, a sentence each
 */
export async function findDeploymentFaults(site: string, listed: Checksums): Promise<string[]> {
  const faults: string[] = [];
  const served = [...listed.keys()].filter(
    (file) => file !== HEADERS_FILE && !isCopy(file, listed),
  );
  await forEachFew(served, async (file) => {
    const pathname = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    faults.push(...(await ask(site, pathname, 200, listed.get(file))));
  });
  faults.push(...(await ask(site, NOWHERE, 404, listed.get(NOT_FOUND.slice(1)))));
  return faults.sort();
}

async function ask(
  site: string,
  pathname: string,
  status: number,
  sum: string | undefined,
): Promise<string[]> {
  const answer = await fetch(new URL(pathname.slice(1), site));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const table = headersFor(status === 404 ? NOT_FOUND : pathname);
  const wrong = HEADER_NAMES.filter((name) => answer.headers.get(name) !== valueIn(table, name));
  return [
    ...(answer.status === status ? [] : [`${pathname} answers ${answer.status}, not ${status}`]),
    ...(hash(bytes) === sum ? [] : [`${pathname} has other bytes`]),
    ...wrong.map((name) => `${pathname} has ${name}: ${answer.headers.get(name) ?? 'none'}`),
  ];
}
