import { FEED_TYPE } from '../feed/atom';

/**
 * How an address ends → its type, where some server does not know it by itself. With `nosniff`, a
 * browser does not guess: it would download a page's icon, or not read the manifest.
 * A feed goes by its name: another .xml need not be one.
 */
export const CONTENT_TYPES: readonly (readonly [ending: `${'.' | '/'}${string}`, type: string])[] =
  [
    ['/feed.xml', FEED_TYPE],
    ['.csv', 'text/csv; charset=utf-8'],
    ['.ico', 'image/x-icon'],
    ['.ics', 'text/calendar; charset=utf-8'],
    ['.md', 'text/markdown; charset=utf-8'],
    ['.mjs', 'text/javascript; charset=utf-8'],
    ['.webmanifest', 'application/manifest+json'],
  ];

/** null where every server knows. */
export function contentTypeOf(pathname: string): string | null {
  return CONTENT_TYPES.find(([ending]) => pathname.endsWith(ending))?.[1] ?? null;
}
