import type { Nodes } from 'mdast';
import type { Library } from '../library';
import type { Fault } from './check';
import { changeFile, guideFile } from './where';

/** Where the guide may link to, by who runs it. */
export const LINK_HOSTS: readonly string[] = [
  // LinkedIn
  'www.linkedin.com',
  'business.linkedin.com',

  // Data-protection authorities
  // Ireland: Data Protection Commission
  'www.dataprotection.ie',
  'forms.dataprotection.ie',
  // United Kingdom: Information Commissioner's Office, and its pages in Welsh
  'ico.org.uk',
  'cy.ico.org.uk',
  // Switzerland: Federal Data Protection and Information Commissioner
  'www.edoeb.admin.ch',
  // Canada: Office of the Privacy Commissioner
  'www.priv.gc.ca',
  'priv.gc.ca',
  'plainte-complaint.priv.gc.ca',
  // Hong Kong: Privacy Commissioner for Personal Data
  'www.pcpd.org.hk',
  'pcpd.org.hk',
  // Belgium: Autorité de protection des données
  'www.autoriteprotectiondonnees.be',
  // Luxembourg: Commission nationale pour la protection des données
  'cnpd.public.lu',
  // Germany: Lower Saxony, Hesse
  'www.lfd.niedersachsen.de',
  'datenschutz.hessen.de',
  // Italy: Garante per la protezione dei dati personali
  'gpdp.it',

  // Consumer groups: Idec, Brazil
  'idec.org.br',

  // Press
  'classaction.org',
  'gulfnews.com',
  'www.fastcompany.com',
  'www.helpnetsecurity.com',
  'www.irishlegal.com',
  'www.pinsentmasons.com',
  'www.security.nl',
  'www.theregister.com',
  'www.vice.com',
];

export interface ContentLink {
  readonly file: string;
  readonly key: string;
  readonly url: string;
}

/** The guide links over https, and only to hosts in the list. */
export function* findStrangeLinks(library: Library): Generator<Fault> {
  for (const { file, key, url } of linksOf(library)) {
    const problem = problemOf(url);
    if (problem) yield { subject: url, file, problem: `${key} ${url} ${problem}` };
  }
}

export function linksOf(library: Library): ContentLink[] {
  return [
    ...linksOfSources(library),
    ...linksOfAuthorities(library),
    ...linksOfGuides(library),
    ...linksOfChanges(library),
  ];
}

function problemOf(url: string): string | null {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return 'is not an https address';
  const { host, username } = new URL(url);
  if (username !== '') return 'carries a name before its host';
  return LINK_HOSTS.includes(host) ? null : `is on ${host}, which is not in LINK_HOSTS`;
}

function linksOfSources({ sources }: Library): ContentLink[] {
  return [...sources.values()].flatMap(({ id, url }) => link('sources.yaml', `${id}.url`, url));
}

function linksOfAuthorities({ authorities }: Library): ContentLink[] {
  return authorities.flatMap(({ id, url, complaintUrl }) => [
    ...link('authorities.yaml', `${id}.url`, url),
    ...link('authorities.yaml', `${id}.complaintUrl`, complaintUrl),
  ]);
}

function linksOfGuides({ guides }: Library): ContentLink[] {
  return Object.values(guides).flatMap(({ id, url, sections }) => [
    ...link('steps.yaml', `${id}.url`, url),
    ...Object.values(sections).flatMap((nodes) => linksInProse(guideFile(id), nodes)),
  ]);
}

function linksOfChanges({ changes }: Library): ContentLink[] {
  return changes.flatMap(({ id, body }) => linksInProse(changeFile(id), body.children));
}

function linksInProse(file: string, nodes: readonly Nodes[]): ContentLink[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'link' ? link(file, 'link', node.url) : []),
    ...('children' in node ? linksInProse(file, node.children) : []),
  ]);
}

function link(file: string, key: string, url: string | null): ContentLink[] {
  return url === null ? [] : [{ file, key, url }];
}
