import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { OutboundLink } from '../site/OutboundLink';

/** Folded prose as paragraphs, lists and links. */
export function Prose({ nodes }: { nodes: readonly RootContent[] }): ReactNode {
  const tree = toHast({ type: 'root', children: [...nodes] });
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: OutboundLink } });
}
