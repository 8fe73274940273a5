const LINK = /<(a|area|audio|embed|iframe|img|link|script|source|video)\s((?:"[^"]*"|[^">])*)>/g;
const DATA_BLOCK = /(<script\b[^>]*>)[\s\S]*?<\/script>/g;

export interface Link {
  readonly element: string;
  readonly address: string;
  readonly rel: string;
}

/** What a page refers to, in its order; relative addresses stay as they are written. */
export function linksOf(html: string): Link[] {
  return [...html.replace(DATA_BLOCK, '$1').matchAll(LINK)].flatMap(
    ([, element = '', attributes = '']) => {
      const address = attribute(attributes, 'href') ?? attribute(attributes, 'src');
      const rel = attribute(attributes, 'rel') ?? '';
      return address === null ? [] : [{ element, address: decodeEntities(address), rel }];
    },
  );
}

/** The names that a fragment can point to. */
export function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}

/** Why an address that leaves the site may not stand as it is; null when it may. */
export function problemOfOutbound({ element, address, rel }: Link): string | null {
  if (address.startsWith('mailto:')) return null;
  if (!address.startsWith('https://')) return 'is neither https nor mailto';
  if (element !== 'a') return element === 'link' ? null : 'is loaded from another origin';
  const words = rel.split(' ');
  return words.includes('noopener') && words.includes('noreferrer')
    ? null
    : 'lacks rel="noopener noreferrer"';
}

export function isInternal(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

/** The file of the export that answers an internal path: `/en/` → `en/index.html`. */
export function fileFor(pathname: string): string {
  const file = decodeURIComponent(pathname).slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? null;
}

function decodeEntities(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
