import type { ReactNode } from 'react';

interface Props {
  readonly href?: string | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/**
 * A link off the site: it tells the other side nothing about where the reader came from. Names from
 * elsewhere run in their own direction.
 */
export function OutboundLink({ href, className, children }: Props) {
  return (
    <a
      href={href}
      className={className}
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      dir="auto"
    >
      {children}
    </a>
  );
}
