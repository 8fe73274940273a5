import { readReferences } from './references';

/** What a person without scripts could read of a page. */
export interface Readable {
  readonly text: string;
  /** The first part of the `lang` of `<html>`, in lower case; null where there is none. */
  readonly language: string | null;
  /** Whether there is a field for a password. */
  readonly asksForPassword: boolean;
}

/** Elements that stand within a line: all others part what is before them from what is after. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is no markup, and not for reading. */
const UNREAD = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp']);

/** Elements whose content is text without markup. */
const PLAIN = new Set(['title', 'textarea']);

/**
 * Reads HTML, however broken: one pass, in time that grows with its length only, and nothing is
 * run or loaded. Comments, attributes, scripts and templates are not text. As in a browser, what
 * opens and never ends (a comment, a tag, a script) swallows the rest.
 */
export function readHtml(html: string): Readable {
  const pieces: string[] = [];
  let language: string | null = null;
  let asksForPassword = false;
  let templates = 0;
  let at = 0;

  while (at < html.length) {
    const open = html.indexOf('<', at);
    const until = open < 0 ? html.length : open;
    if (templates === 0) pieces.push(readReferences(html.slice(at, until)));
    if (open < 0) break;

    const tag = tagAt(html, open);
    at = tag.end;
    if (tag.name === null) {
      if (templates === 0) pieces.push(html.slice(open, at));
      continue;
    }
    if (!INLINE.has(tag.name)) pieces.push(' ');
    if (tag.name === 'template') templates = Math.max(0, templates + (tag.isClosing ? -1 : 1));
    if (tag.isClosing) continue;

    const attributes = html.slice(open, at);
    if (tag.name === 'html') language ??= languageIn(attributes);
    if (tag.name === 'input') asksForPassword ||= /\stype\s*=\s*["']?password\b/i.test(attributes);
    if (UNREAD.has(tag.name) || PLAIN.has(tag.name)) {
      const close = closeOf(html, tag.name, at);
      if (templates === 0 && PLAIN.has(tag.name))
        pieces.push(readReferences(html.slice(at, close)));
      at = close;
    }
  }
  return { text: pieces.join(''), language, asksForPassword };
}

interface Tag {
  /** In lower case; empty for a comment and its like; null when the `<` is only text. */
  readonly name: string | null;
  readonly isClosing: boolean;
  /** Behind the tag. */
  readonly end: number;
}

const START = /<(\/?)([a-z][^\s/>]{0,40})|<!--|<[!?/]/iy;

function tagAt(html: string, open: number): Tag {
  START.lastIndex = open;
  const [start, slash, name] = START.exec(html) ?? [];
  if (start === undefined) return { name: null, isClosing: false, end: open + 1 };
  if (name !== undefined)
    return {
      name: name.toLowerCase(),
      isClosing: slash === '/',
      end: endOfTag(html, open + start.length),
    };
  // `<!-->` and `<!--->` are whole comments.
  const end = start === '<!--' ? behind(html, '-->', open + 2) : behind(html, '>', open);
  return { name: '', isClosing: false, end };
}

/** Behind the `>` that ends a tag: one within the quotes of a value does not. */
function endOfTag(html: string, from: number): number {
  const stop = /[>=]/g;
  stop.lastIndex = from;
  for (let found = stop.exec(html); found; found = stop.exec(html)) {
    if (found[0] === '>') return stop.lastIndex;
    const value = /\s*(["']?)/y;
    value.lastIndex = stop.lastIndex;
    const quote = value.exec(html)?.[1] ?? '';
    stop.lastIndex = quote ? behind(html, quote, value.lastIndex) : value.lastIndex;
  }
  return html.length;
}

/** Where the closing tag of an element without markup begins. */
function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function behind(html: string, what: string, from: number): number {
  const index = html.indexOf(what, from);
  return index < 0 ? html.length : index + what.length;
}

function languageIn(attributes: string): string | null {
  return /\s(?:xml:)?lang\s*=\s*["']?([a-z]{2,3})\b/i.exec(attributes)?.[1]?.toLowerCase() ?? null;
}
