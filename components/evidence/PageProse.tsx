import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { ComponentProps, ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { OutboundLink } from '../site/OutboundLink';

/** Prose that also links to pages of this guide: `../sources/`. */
export function PageProse({ nodes }: { nodes: readonly RootContent[] }): ReactNode {
  const tree = toHast({ type: 'root', children: [...nodes] });
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: ProseLink } });
}

function ProseLink({ href = '', children }: ComponentProps<'a'>) {
  if (href.startsWith('https://')) return <OutboundLink href={href}>{children}</OutboundLink>;
  return <a href={href}>{children}</a>;
}
