import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ServedFolder {
  /** What a server is given. */
  readonly root: string;
  readonly remove: () => void;
}

/** Only a server that takes the copy says this. */
export const COMPRESSED = 'This is the compressed copy.';

/**
 * The built site, and beside it a text whose compressed copy says something else.
 * @param base the folder below the root that the site goes into
 */
export function folderWithSite(base = ''): ServedFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'atlas-site-'));
  const site = path.join(root, base);
  const text = path.join(site, 'compressed/index.html');
  mkdirSync(path.dirname(text), { recursive: true });
  writeFileSync(text, 'This is the page.');
  writeFileSync(`${text}.gz`, gzipSync(COMPRESSED));
  for (const entry of readdirSync('out'))
    symlinkSync(path.resolve('out', entry), path.join(site, entry));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
