import { isInternal, linksOf } from '../site/links';

/** What the page of a place leads to and a copy has as well, below the language's own folder. */
const LINKED = ['objection/', 'history/'] as const;

/** What every copy has: the list of places, what the guide is, and how to remove the copy. */
const ALWAYS = ['', 'about/', 'offline/'] as const;

/** `/en/gb/` → `/en/`. */
export function homeOf(place: string): string {
  return place.replace(/[^/]+\/$/, '');
}

/**
 * The pages of a copy for one place, read from the links on its page, so that a place without a
 * letter has none.
 * @param place the path of the page, `/en/gb/`
 */
export function pagesWith(place: string, html: string): string[] {
  const home = homeOf(place);
  const linked = linksOf(html)
    .filter(({ element, address }) => element === 'a' && isInternal(address))
    .map(({ address }) => address.replace(/[#?].*$/, ''))
    .filter((path) => LINKED.some((folder) => path.startsWith(home + folder)));
  return [...new Set([place, ...ALWAYS.map((page) => home + page), ...linked])];
}

const LOADED = ['stylesheet', 'icon', 'apple-touch-icon', 'manifest'];

/** What a page loads: style sheets, its script, icons. */
export function filesOf(html: string): string[] {
  return linksOf(html)
    .filter(
      ({ element, rel }) => (element === 'link' && LOADED.includes(rel)) || element === 'script',
    )
    .map(({ address }) => address)
    .filter(isInternal);
}

/** The pictures of a style sheet. */
export function picturesOf(css: string): string[] {
  return [...css.matchAll(/\burl\((["']?)([^"')]+)\1\)/g)]
    .map(([, , address = '']) => address)
    .filter(isInternal);
}

/**
 * The parts that a script fetches when they are wanted.
 * @param path of the script, `/assets/guide-5XTPM6MP.js`
 */
export function partsOf(script: string, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...script.matchAll(/\bimport\(["'`]\.\/([\w-]+\.js)["'`]\)/g)].map(
    ([, name]) => `${folder}${name}`,
  );
}
