/** What LinkedIn's form can be used to object to: AI that creates content, and any other. */
export const KINDS = ['generative', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const PERSONS = ['member', 'non-member'] as const;
export type Person = (typeof PERSONS)[number];

/** What only some letters ask for: a reason, where the law wants one; erasure, where it gives that. */
export const WANTS = ['reason', 'erasure'] as const;
export type Want = (typeof WANTS)[number];

/** Reasons that a person can stand by; each has its words in the messages. */
export const REASONS = [
  'clients',
  'secrecy',
  'job-search',
  'representation',
  'creative-work',
  'others',
  'safety',
  'purpose',
] as const;
export type ReasonId = (typeof REASONS)[number];

/** What a letter is about. No kind chosen: the letter has nothing to object to, and shows that. */
export interface Choices {
  readonly covers: readonly Kind[];
  readonly person: Person;
  readonly wants: readonly Want[];
}
