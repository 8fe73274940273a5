import type { Nodes, Root, RootContent } from 'mdast';
import { attributeOf, type Element, isElement, parseProse } from '../content/prose';
import { ContentError } from '../content/read';

/** One section of a page of prose. The first one has no title: it opens the page. */
export interface ProseSection {
  readonly id: string;
  readonly title: string | null;
  readonly nodes: readonly RootContent[];
}

export const PAGE_COMPONENTS = ['Lead', 'Section'] as const;

/** `<Lead>…</Lead>`, then `<Section id="…" title="…">…</Section>` as often as wanted. */
export function parsePage(file: string, text: string): ProseSection[] {
  return splitPage(file, parseProse(file, text, PAGE_COMPONENTS));
}

export function splitPage(file: string, tree: Root): ProseSection[] {
  const sections = tree.children.map((node) => {
    if (!isElement(node)) throw new ContentError(file, 'has prose outside Lead and Section');
    return toSection(file, node);
  });
  if (sections[0]?.id !== 'lead') throw new ContentError(file, 'does not begin with a Lead');
  const ids = sections.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new ContentError(file, `has the section "${twice}" twice`);
  return sections;
}

/** The sources that a page points to, as `../sources/#source-…`. */
export function sourcesCitedIn(sections: readonly ProseSection[]): Set<string> {
  const addresses = sections.flatMap(({ nodes }) => nodes.flatMap(linksIn));
  return new Set(addresses.flatMap((address) => address.split('#source-')[1] ?? []));
}

function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function toSection(file: string, element: Element): ProseSection {
  const nodes = element.children as RootContent[];
  if (element.name === 'Lead') return { id: 'lead', title: null, nodes };
  const id = attributeOf(element, 'id');
  const title = attributeOf(element, 'title');
  if (!id || !title) throw new ContentError(file, 'has a Section without id or title');
  return { id, title, nodes };
}
