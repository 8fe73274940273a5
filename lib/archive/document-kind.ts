/** Which document of LinkedIn a text is. The archive's file names do not tell. */
export const DOCUMENT_KINDS = [
  'privacy-policy',
  'european-notice',
  'us-state-notice',
  'california-notice',
  'quebec-addendum',
  'user-agreement',
  'end-user-license',
  'service-terms',
  'unknown',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How the document calls itself. The title of a source in this guide begins or reads the same. */
const TITLES: Readonly<Record<Exclude<DocumentKind, 'unknown'>, RegExp>> = {
  'privacy-policy': /^(?:LinkedIn )?Privacy Policy\b/i,
  'european-notice': /^(?:LinkedIn )?European Regional Privacy Notice\b/i,
  'us-state-notice': /^(?:Learn more about|Notices on) U\.S\. State Privacy Laws\b/i,
  'california-notice': /^(?:Notice for )?California Consumer/i,
  'quebec-addendum': /^Quebec\b.*\bAddendum\b/i,
  'user-agreement': /^(?:LinkedIn )?User Agreement\b/i,
  'end-user-license': /^End User License Agreement\b/i,
  'service-terms': /^(?:LinkedIn|Customer) Service Terms\b/i,
};

/** Headings that only one of them has, for a copy that lost its title. */
const HEADINGS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['european-notice', /^When does LinkedIn rely on legitimate interests\?$/i],
  ['privacy-policy', /^Your Privacy Matters$/i],
  ['us-state-notice', /^Commitment regarding deidentified data$/i],
  ['user-agreement', /^(?:\d+\. )*LinkedIn “Dos and Don’ts”$/i],
];

export function kindOfTitle(title: string): DocumentKind {
  const known = Object.entries(TITLES).find(([, pattern]) => pattern.test(title));
  return (known?.[0] ?? 'unknown') as DocumentKind;
}

/** By the title where it has one that is known, else by its headings. */
export function kindOfDocument(title: string | null, headings: readonly string[]): DocumentKind {
  const kind = kindOfTitle(title ?? '');
  if (kind !== 'unknown') return kind;
  const known = HEADINGS.find(([, pattern]) => headings.some((heading) => pattern.test(heading)));
  return known?.[0] ?? 'unknown';
}
