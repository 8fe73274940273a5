/** How far into a page its own word on its charset is looked for, as browsers do. */
const PRESCAN = 1024;
const FALLBACK = 'windows-1252';

/**
 * The text of a body. A byte order mark wins, then the header, then the page's own `<meta>`; a
 * charset that nobody knows counts as none. Never throws: bytes that are wrong become U+FFFD.
 */
export function decode(body: Uint8Array, type: string): string {
  const mark = markOf(body);
  const named = mark ?? knownCharset(charsetIn(type)) ?? knownCharset(charsetInPage(body));
  const text = new TextDecoder(named ?? 'utf-8').decode(body);
  return mark === null && isMisnamed(text) ? new TextDecoder(FALLBACK).decode(body) : text;
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function charsetInPage(body: Uint8Array): string {
  const start = new TextDecoder(FALLBACK).decode(body.subarray(0, PRESCAN));
  const names = [...start.matchAll(/<meta\s[^>]*/gi)].map(([meta]) => charsetIn(meta));
  const name = names.find(Boolean) ?? '';
  // A page that could be read as ASCII so far is not in UTF-16, whatever it says.
  return /^utf-?16/i.test(name) ? 'utf-8' : name;
}

function charsetIn(text: string): string {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(text)?.[1] ?? '';
}

function knownCharset(name: string): string | null {
  try {
    return name === '' ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Whether nothing beyond ASCII could be read: then the bytes were never in that charset. */
function isMisnamed(text: string): boolean {
  const beyond = text.replace(/\p{ASCII}+/gu, '');
  return beyond !== '' && /^\ufffd+$/.test(beyond);
}
