import type { Root, RootContent } from 'mdast';
import { isElement, parseProse } from './prose';
import { ContentError } from './read';

/** What a law means for a reader: what it gives, what it does not, how complaining goes. */
export const RIGHT_PARTS = ['gives', 'limits', 'complaint'] as const;
export type RightPart = (typeof RIGHT_PARTS)[number];
export type RightWords = Readonly<Record<RightPart, readonly RootContent[]>>;

const TAGS: Readonly<Record<string, RightPart>> = {
  Gives: 'gives',
  Limits: 'limits',
  Complaint: 'complaint',
};

export const RIGHT_COMPONENTS = Object.keys(TAGS);

/** `content/rights/<words>/en.mdx`: plain prose in three parts; only `Gives` must be there. */
export function parseRightWords(file: string, text: string): RightWords {
  return splitRight(file, parseProse(file, text, RIGHT_COMPONENTS));
}

export function splitRight(file: string, tree: Root): RightWords {
  const parts: Record<RightPart, RootContent[]> = { gives: [], limits: [], complaint: [] };
  for (const node of tree.children) {
    const part = isElement(node) ? TAGS[node.name ?? ''] : undefined;
    if (!part || !isElement(node))
      throw new ContentError(file, 'has prose outside Gives, Limits and Complaint');
    parts[part].push(...(node.children as RootContent[]));
  }
  if (parts.gives.length === 0) throw new ContentError(file, 'has no Gives');
  return parts;
}
