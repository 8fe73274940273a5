/**
 * What a notice leaves open, in words. `status`, `region` and `where` ("in Germany") are of one part;
 * `places` and `inferred` are names.
 */
export const SLOTS = [
  'region',
  'places',
  'inferred',
  'where',
  'status',
  'setting-web',
  'setting-app',
  'as-of',
  'contact',
] as const;

export type Slot = (typeof SLOTS)[number];

/** What is known of them. An empty text counts as not known. */
export type SlotTexts = Readonly<Partial<Record<Slot, string>>>;

/** What stands for a slot that is not filled: "[whom to ask]". */
export type Gaps = Readonly<Partial<Record<Slot, string>>>;

const SLOT = /\{([a-z-]+)\}/g;

/** Puts the texts in, as they are. A status has slots of its own, which are filled as well. */
export function fillNotice(text: string, texts: SlotTexts, gaps: Gaps): string {
  const own = text.replace('{status}', () => texts.status ?? '');
  return own.replace(SLOT, (braces, name: string) =>
    isSlot(name) ? texts[name]?.trim() || (gaps[name] ?? '') : braces,
  );
}

export function isSlot(text: string): text is Slot {
  return (SLOTS as readonly string[]).includes(text);
}
