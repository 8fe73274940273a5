/**
 * What the guide says of a statement. `true-then`: it held once, and no longer does. `unproven`: no
 * source settles it, or the sources disagree.
 */
export const VERDICTS = ['true', 'true-then', 'partly-true', 'false', 'unproven'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the statements are about: those that do most harm come first. */
export const GROUPS = ['instructions', 'safety', 'data', 'places-and-days', 'law'] as const;
export type Group = (typeof GROUPS)[number];
