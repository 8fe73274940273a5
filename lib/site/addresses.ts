import type { Locale } from '../i18n/locales';
import type { Day } from '../rules/day';
import { PLACES, type Place } from '../rules/places';
import type { Region } from '../rules/regions';
import { underBase } from './base-path';

/** Codes that are not ISO but that people type; each leads to the place it means. */
export const ALIASES = { uk: 'GB', el: 'GR' } as const satisfies Record<string, Place>;

export function rootPath(): string {
  return underBase('/');
}

/** What every address below is made of. */
export function homePath(locale: Locale): string {
  return underBase(`/${locale}/`);
}

export function placePath(locale: Locale, place: Place): string {
  return `${homePath(locale)}${place.toLowerCase()}/`;
}

export function calendarPath(locale: Locale): string {
  return `${homePath(locale)}look-again.ics`;
}

export function changesPath(locale: Locale, region?: Region): string {
  return `${homePath(locale)}changes/${region ? `#region-${region}` : ''}`;
}

export function changePath(locale: Locale, change: string): string {
  return `${homePath(locale)}changes/${change}/`;
}

/** @param day the row to go to */
export function historyPath(locale: Locale, region: Region, day?: Day): string {
  return `${homePath(locale)}history/${region}/${day ? `#${day}` : ''}`;
}

export function sourcesPath(locale: Locale, source?: string): string {
  return `${homePath(locale)}sources/${source ? `#source-${source}` : ''}`;
}

/** Anchors: the id of a claim, or `about-<step>`. */
export function claimsPath(locale: Locale, anchor?: string): string {
  return `${homePath(locale)}claims/${anchor ? `#${anchor}` : ''}`;
}

/** Only for laws that have a letter. `#place=fr&uses=posts&am=no-account` presets its answers. */
export function objectionPath(locale: Locale, law: string, place?: Place): string {
  return `${homePath(locale)}objection/${law}/${place ? `#place=${place.toLowerCase()}` : ''}`;
}

/** @param correction the entry to go to */
export function correctionsPath(locale: Locale, correction?: string): string {
  return `${homePath(locale)}corrections/${correction ? `#${correction}` : ''}`;
}

/** The feed of everything, or of what concerns one region. */
export function feedPath(locale: Locale, region?: Region): string {
  return region ? `${historyPath(locale, region)}feed.xml` : `${homePath(locale)}feed.xml`;
}

export function dataPath(locale: Locale): string {
  return `${homePath(locale)}data/`;
}

/** One of the open data's own files: `effects.json`. */
export function dataFilePath(file: string): string {
  return underBase(`/data/${file}`);
}

/** The page that makes the line for another site. */
export function embedMakerPath(locale: Locale): string {
  return `${homePath(locale)}embed/`;
}

/** Below it lie the cards that other sites frame. */
export function embedFolder(locale: Locale): string {
  return underBase(`/embed/${locale}/`);
}

export function embedPath(locale: Locale, place: Place): string {
  return `${embedFolder(locale)}${place.toLowerCase()}/`;
}

/** The guide for a place as Markdown, for programs that read. */
export function twinPath(locale: Locale, place: Place): string {
  return `${placePath(locale, place)}index.md`;
}

/** The picture that stands for the guides of a region where their address is shared. */
export function previewPath(locale: Locale, region: Region): string {
  return underBase(`/previews/${locale}/${region}.png`);
}

export function aboutPath(locale: Locale): string {
  return `${homePath(locale)}about/`;
}

export function accessibilityPath(locale: Locale): string {
  return `${homePath(locale)}accessibility/`;
}

/** Lower case only: one page, one address. */
export function placeOfSlug(slug: string): Place | null {
  return PLACES.find((place) => place.toLowerCase() === slug) ?? null;
}

export function aliasOfSlug(slug: string): Place | null {
  return Object.hasOwn(ALIASES, slug) ? ALIASES[slug as keyof typeof ALIASES] : null;
}

/**
 * The places to build: all, or those in `ATLAS_PLACES` ("de,gb,us-ca"), to keep a build short
 * while writing.
 */
export function placesToBuild(wanted = process.env.ATLAS_PLACES): readonly Place[] {
  if (!wanted) return PLACES;
  const codes = wanted.toUpperCase().split(',');
  return PLACES.filter((place) => codes.includes(place));
}
