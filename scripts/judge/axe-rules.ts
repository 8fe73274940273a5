/** Rules of axe, by the standard that asks for them. */
export const RULES_OF_WCAG = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;

/** All that other colours can break: the page itself is the same. */
export const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'] as const;
