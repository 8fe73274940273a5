import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Text, or what stands in a line with it. */
export type Inline = string | PhrasingContent;

export function heading(depth: Heading['depth'], ...parts: readonly Inline[]): Heading {
  return { type: 'heading', depth, children: inline(parts) };
}

export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(parts) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: text }] };
}

/** An address without words of its own shows as it is. */
export function link(url: string, text = url): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

export function bullets(items: readonly (readonly Inline[])[]): List {
  return list(false, items);
}

export function numbered(items: readonly (readonly Inline[])[]): List {
  return list(true, items);
}

/** Prose whose short parts are bare text, as blocks: such text becomes a paragraph. */
export function blocks(nodes: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  let open: PhrasingContent[] | null = null;
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'list') {
      made.push(node);
      open = null;
    } else if (open) {
      open.push(node as PhrasingContent);
    } else {
      open = [node as PhrasingContent];
      made.push({ type: 'paragraph', children: open });
    }
  }
  return made;
}

/** Markdown that gives the same nodes when it is read again: special characters are escaped. */
export function printMarkdown(nodes: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...nodes] }, { bullet: '-', rule: '-' });
}

function list(ordered: boolean, items: readonly (readonly Inline[])[]): List {
  const children = items.map(
    (parts): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(...parts)] }),
  );
  return { type: 'list', ordered, spread: false, children };
}

function inline(parts: readonly Inline[]): PhrasingContent[] {
  return parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}
