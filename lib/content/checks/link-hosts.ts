import type { Nodes } from 'mdast';
import { parseCopy } from '../../archive/copy';
import type { Library } from '../library';
import type { Fault } from './check';
import { LINK_HOSTS } from './hosts';
import { authorityFile, changeFile, guideFile, lawFile, rightWordsFile } from './where';

/** Anybody can publish on these hosts: the guide links to one publisher there. */
const LINK_PATHS: Readonly<Record<string, string>> = { 'github.com': '/OpenTermsArchive/' };

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
    ...linksOfRights(library),
    ...linksOfGuides(library),
    ...linksOfChanges(library),
  ];
}

function problemOf(url: string): string | null {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return 'is not an https address';
  const { host, pathname, username } = new URL(url);
  if (username !== '') return 'carries a name before its host';
  if (!LINK_HOSTS.includes(host)) return `is on ${host}, which is not in LINK_HOSTS`;
  const path = LINK_PATHS[host] ?? '/';
  return pathname.startsWith(path) ? null : `is on ${host}, but not below ${path}`;
}

function linksOfSources({ sources }: Library): ContentLink[] {
  return [...sources.values()].flatMap(({ id, url, archive }) => [
    ...link('sources.yaml', `${id}.url`, url),
    ...link('sources.yaml', `${id}.archive`, parseCopy(archive ?? '')?.url ?? null),
  ]);
}

function linksOfRights({ laws, authorities, rightWords }: Library): ContentLink[] {
  return [
    ...[...laws.values()].flatMap(({ id, url }) => link(lawFile(id), 'url', url)),
    ...[...authorities.values()].flatMap(({ id, url, complaintUrl }) => [
      ...link(authorityFile(id), 'url', url),
      ...link(authorityFile(id), 'complaintUrl', complaintUrl),
    ]),
    ...[...rightWords].flatMap(([id, parts]) =>
      Object.values(parts).flatMap((nodes) => linksInProse(rightWordsFile(id), nodes)),
    ),
  ];
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
