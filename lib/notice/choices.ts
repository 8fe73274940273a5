import type { Feature } from '../rules/features';
import type { Region } from '../rules/regions';

export const WORDINGS = ['plain', 'formal'] as const;
export type Wording = (typeof WORDINGS)[number];

export const FORMATS = ['text', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What people do on LinkedIn for an organisation. What they do for themselves is none of its business. */
export const STAFF_USES = [
  'posts',
  'groups',
  'messages',
  'ai-tools',
  'learning',
  'pages',
  'recruiting',
] as const satisfies readonly Feature[];
export type StaffUse = (typeof STAFF_USES)[number];

/** A country as the page offers it. */
export interface OfferedPlace {
  /** In lower case: `gb`. */
  readonly code: string;
  readonly name: string;
  /** As a sentence says it: "in the United Kingdom". */
  readonly where: string;
  readonly region: Region;
  /** That it belongs to its region is our reading of the sources. */
  readonly isInferred: boolean;
}

export interface NoticeChoices {
  readonly wording: Wording;
  readonly places: readonly OfferedPlace[];
  readonly uses: readonly StaffUse[];
  /** Whom staff can ask, as somebody typed it. */
  readonly contact: string;
}
