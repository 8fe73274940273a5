import type { Region } from '../rules/regions';
import type { StaffUse, Wording } from './choices';
import type { Gaps, Slot, SlotTexts } from './slots';

/** Addresses that a notice can lead to: LinkedIn's setting and form, and this guide. */
export const LINKS = ['setting', 'form', 'guide'] as const;
export type Link = (typeof LINKS)[number];

export const SECTIONS = ['opening', 'part', 'actions', 'notes', 'closing'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Paragraph {
  readonly id: string;
  readonly as: 'paragraph' | 'item';
  readonly uses?: StaffUse | undefined;
  readonly given?: readonly Slot[] | undefined;
  readonly link?: Link | undefined;
  readonly text: string;
}

export interface NoticeTemplate {
  readonly subject: string;
  readonly titles: Readonly<Record<'part' | 'actions' | 'notes' | 'sources', string>>;
  readonly sections: Readonly<Record<Section, readonly Paragraph[]>>;
}

/** What holds in a region on the day of the build. */
export interface RegionFacts {
  readonly texts: SlotTexts;
  /** Of each wording, the paragraphs that stand here, with the sources they rest on. */
  readonly stands: Readonly<Record<Wording, Readonly<Record<string, readonly string[]>>>>;
}

export interface SourceLine {
  readonly text: string;
  readonly address: string | null;
}

/** What the page carries so that the browser can compose a notice. */
export interface NoticeSheet {
  readonly templates: Readonly<Record<Wording, NoticeTemplate>>;
  readonly regions: Readonly<Record<Region, RegionFacts>>;
  /** In the order in which a notice lists them. */
  readonly sources: Readonly<Record<string, SourceLine>>;
  readonly texts: SlotTexts;
  readonly gaps: Gaps;
  /** Without `SITE_URL` this guide has no address to give. */
  readonly links: Readonly<Record<Link, string | null>>;
  /** BCP 47, for lists. */
  readonly form: string;
}
