import { Children, type ReactNode } from 'react';

/** With a space between any two: where no style sheet arrives, links do not run into each other. */
export function Spaced({ children }: { children: ReactNode }) {
  return Children.toArray(children).flatMap((child, index) => (index === 0 ? child : [' ', child]));
}
