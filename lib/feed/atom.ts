import type { Day } from '../rules/day';

/** How a feed is served: as a file, its type does not follow from its name. */
export const FEED_TYPE = 'application/atom+xml; charset=utf-8';

export interface Entry {
  /** A permanent IRI. */
  readonly id: string;
  readonly title: string;
  readonly updated: Day;
  readonly category: { readonly term: string; readonly label: string };
  readonly paragraphs: readonly string[];
  /** The absolute address of its page; null where nobody knows the site's. */
  readonly page: string | null;
}

export interface Feed {
  /** A permanent IRI. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly author: string;
  readonly updated: Day;
  /** Absolute addresses; null where nobody knows the site's. */
  readonly self: string | null;
  readonly page: string | null;
  readonly entries: readonly Entry[];
}

/** An Atom feed (RFC 4287). Days count as midnight UTC. */
export function makeAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `  <updated>${midnight(feed.updated)}</updated>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    ...link('self', 'application/atom+xml', feed.self),
    ...link('alternate', 'text/html', feed.page),
    ...feed.entries.flatMap(makeEntry),
    '</feed>\n',
  ].join('\n');
}

function makeEntry({ id, title, updated, category, paragraphs, page }: Entry): string[] {
  const { term, label } = category;
  return [
    '  <entry>',
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${midnight(updated)}</updated>`,
    `    <category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ...link('alternate', 'text/html', page).map((line) => `  ${line}`),
    `    <content type="html">${escapeXml(makeHtml(paragraphs))}</content>`,
    '  </entry>',
  ];
}

function link(rel: string, type: string, href: string | null): string[] {
  return href ? [`  <link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`] : [];
}

function makeHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('');
}

function midnight(day: Day): string {
  return `${day}T00:00:00Z`;
}

/** What XML 1.0 (2.2) has no way to write. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters that a parser would take for markup, or for another kind of space. */
const SPECIAL = /[&<>"'\t\n\r]/g;

/** Text for an element or for an attribute in double quotes; a parser gives it back as it was. */
function escapeXml(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
