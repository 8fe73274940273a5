/** Which requests of a page the worker answers: a page, or a file that a page loads. */
export type Way = 'page' | 'file';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly destination: string;
}

/** Their names carry a hash of what is in them: the saved one is as good as the site's. */
const HASHED = ['assets/', '_next/static/'] as const;

/**
 * @param folder the whole address of the site's folder, with its last slash
 * @returns null for what goes its own way: another site, open data, a card in a frame, a download
 */
export function wayOf({ method, url, mode, destination }: Asked, folder: string): Way | null {
  if (method !== 'GET' || !url.startsWith(folder)) return null;
  if (mode === 'navigate') return destination === 'document' && isPage(url) ? 'page' : null;
  return isHashed(url, folder) || destination === 'image' ? 'file' : null;
}

function isHashed(url: string, folder: string): boolean {
  return HASHED.some((path) => url.startsWith(folder + path));
}

/** Nothing with an ending: `/en/feed.xml` is not one. */
function isPage(url: string): boolean {
  return !/\.[^/]*$/.test(new URL(url).pathname);
}
