/**
 * Why a sentence is another one. `world-changed`: it was right until then. `we-corrected`: it was
 * not. `re-checked`: it is the same one, and was compared with its sources again.
 */
export const KINDS = ['world-changed', 'we-corrected', 're-checked'] as const;
export type Kind = (typeof KINDS)[number];
