/**
 * What a letter leaves open, in words. The law fills those before `controller`; the rest is the person's and
 * their log's. `place` is as a sentence says it: "in Germany".
 */
export const SLOTS = [
  'law',
  'law-name',
  'articles',
  'erasure-articles',
  'complaint-articles',
  'period',
  'reply-article',
  'controller',
  'name',
  'email',
  'profile',
  'uses',
  'reason',
  'place',
  'today',
  'sent',
  'confirmed',
  'deadline',
  'authority',
  'answer',
] as const;

export type Slot = (typeof SLOTS)[number];

/** What is known of them. An empty text counts as not known. */
export type SlotTexts = Readonly<Partial<Record<Slot, string>>>;

const SLOT = /\{([a-z-]+)\}/g;

/** The names that a text has in braces, in its order. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(SLOT)].map(([, name = '']) => name);
}

/** Puts the texts in, as they are; `gaps` stands where a text is not known. */
export function fillSlots(
  text: string,
  texts: SlotTexts,
  gaps: Readonly<Record<Slot, string>>,
): string {
  return text.replace(SLOT, (braces, name: string) =>
    isSlot(name) ? texts[name]?.trim() || gaps[name] : braces,
  );
}

export function isSlot(text: string): text is Slot {
  return (SLOTS as readonly string[]).includes(text);
}
