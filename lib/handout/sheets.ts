/** The handout in the usual type, on one sheet of paper, and in large type. */
export const SHEETS = ['usual', 'large'] as const;
export type Sheet = (typeof SHEETS)[number];
