/** An element of XML as a parser sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly elements: readonly Element[];
  readonly text: string;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const VALUE = '"[^"<]*"';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}=${VALUE})*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})=(${VALUE})`, 'g');
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
/** XML 1.0, 2.2: what may stand in a document at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads XML 1.0 and knows nothing of how ours is written: elements, attributes, text, references,
 * ends of lines (2.11) and spaces in attributes (3.3.3).
 * @throws on what is not well-formed, and on the parts of XML that a feed has no use for.
 */
export function readXml(document: string): Element {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML does not have');
  const source = document.replace(/\r\n?/g, '\n');
  const prolog = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(source);
  if (!prolog) throw new Error('no XML declaration');
  const root = { name: '', attributes: new Map(), elements: [] as Element[], text: '' };
  const open: { name: string; elements: Element[]; text: string }[] = [root];
  for (let at = prolog[0].length; at < source.length; ) {
    const parent = open.at(-1);
    if (!parent) throw new Error('too much is closed');
    if (source[at] !== '<') {
      const end = source.indexOf('<', at) === -1 ? source.length : source.indexOf('<', at);
      parent.text += readText(source.slice(at, end));
      at = end;
      continue;
    }
    TAG.lastIndex = at;
    const [tag, isEnd, name = '', attributes = '', isEmpty] = TAG.exec(source) ?? [];
    if (!tag) throw new Error(`no tag: ${source.slice(at, at + 40)}`);
    at += tag.length;
    if (isEnd) {
      if (parent.name !== name || attributes) throw new Error(`</${name}> closes ${parent.name}`);
      open.pop();
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), elements: [], text: '' };
    parent.elements.push(element);
    if (!isEmpty) open.push(element);
  }
  const [first, ...others] = root.elements;
  if (open.length !== 1 || !first || others.length > 0 || root.text.trim())
    throw new Error('no single element');
  return first;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} is there twice`);
    attributes.set(name, readText(value.slice(1, -1).replace(/[\t\n]/g, ' ')));
  }
  return attributes;
}

function readText(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in a text');
  return text.replace(/&([^;&]*);?/g, (reference, name: string) => {
    const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
    const character = code
      ? String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10))
      : NAMED[name];
    if (!reference.endsWith(';') || character === undefined || FORBIDDEN.test(character))
      throw new Error(`no reference: ${reference}`);
    return character;
  });
}

export interface SeenEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly category: string;
  readonly label: string;
  readonly page: string | null;
  /** Of HTML, as it is after XML is taken away. */
  readonly content: string;
}

export interface SeenFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly language: string | null;
  readonly author: string;
  readonly self: string | null;
  readonly page: string | null;
  readonly entries: readonly SeenEntry[];
}

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const IN_FEED = ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'entry'];
const IN_ENTRY = ['id', 'title', 'updated', 'category', 'link', 'content'];

/**
 * What a feed reader sees, by RFC 4287: an IRI, a title and a time for the feed (4.1.1) and for each
 * entry (4.1.2), an author, one address of a kind at most, and content where there is no address.
 * @throws on what the RFC forbids, and on elements that our feeds do not have.
 */
export function readAtom(document: string): SeenFeed {
  const feed = readXml(document);
  if (feed.name !== 'feed' || feed.attributes.get('xmlns') !== ATOM) throw new Error('no feed');
  refuseOthers(feed, IN_FEED);
  const entries = feed.elements.filter(({ name }) => name === 'entry').map(seeEntry);
  const ids = entries.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw new Error('two entries have one id');
  return {
    ...seeFrame(feed),
    language: feed.attributes.get('xml:lang') ?? null,
    author: one(one(feed, 'author'), 'name').text,
    self: linkOf(feed, 'self'),
    page: linkOf(feed, 'alternate'),
    entries,
  };
}

function seeEntry(entry: Element): SeenEntry {
  refuseOthers(entry, IN_ENTRY);
  const category = one(entry, 'category').attributes;
  const content = one(entry, 'content');
  if (content.attributes.get('type') !== 'html') throw new Error('content is not of type html');
  return {
    ...seeFrame(entry),
    category: category.get('term') ?? '',
    label: category.get('label') ?? '',
    page: linkOf(entry, 'alternate'),
    content: content.text,
  };
}

function seeFrame(element: Element) {
  const id = one(element, 'id').text;
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)) throw new Error(`no IRI: ${id}`);
  const updated = one(element, 'updated').text;
  if (!TIME.test(updated) || Number.isNaN(Date.parse(updated)))
    throw new Error(`no time: ${updated}`);
  return { id, title: one(element, 'title').text, updated };
}

function linkOf(element: Element, rel: string): string | null {
  const links = element.elements
    .filter(({ name }) => name === 'link')
    .filter(({ attributes }) => attributes.get('rel') === rel);
  if (links.length > 1) throw new Error(`two links are ${rel}`);
  const href = links[0]?.attributes.get('href') ?? null;
  if (href !== null && !URL.canParse(href)) throw new Error(`no absolute address: ${href}`);
  return href;
}

function one(parent: Element, name: string): Element {
  const [found, ...others] = parent.elements.filter((each) => each.name === name);
  if (!found || others.length > 0) throw new Error(`${parent.name} needs one ${name}`);
  return found;
}

function refuseOthers(parent: Element, names: readonly string[]): void {
  const strange = parent.elements.find(({ name }) => !names.includes(name));
  if (strange) throw new Error(`${strange.name} in ${parent.name}`);
  if (parent.text.trim()) throw new Error(`loose text in ${parent.name}: ${parent.text.trim()}`);
}
