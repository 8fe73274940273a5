import { join } from 'node:path';
import { type Library, loadLibrary } from '../content/library';

let loaded: Library | undefined;

/** The content of this site, read once in a process. */
export function siteLibrary(): Library {
  loaded ??= loadLibrary(join(process.cwd(), 'content'));
  return loaded;
}
