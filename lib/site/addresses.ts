import type { Locale } from '../i18n/messages';
import { PLACES, type Place } from '../rules/places';
import type { Region } from '../rules/regions';

/** Codes that are not ISO but that people type; each leads to the place it means. */
export const ALIASES = { uk: 'GB', el: 'GR' } as const satisfies Record<string, Place>;

export function homePath(locale: Locale): string {
  return `/${locale}/`;
}

export function placePath(locale: Locale, place: Place): string {
  return `/${locale}/${place.toLowerCase()}/`;
}

export function calendarPath(locale: Locale): string {
  return `/${locale}/look-again.ics`;
}

export function changesPath(locale: Locale, region?: Region): string {
  return `/${locale}/changes/${region ? `#region-${region}` : ''}`;
}

export function changePath(locale: Locale, change: string): string {
  return `/${locale}/changes/${change}/`;
}

export function sourcesPath(locale: Locale, source?: string): string {
  return `/${locale}/sources/${source ? `#source-${source}` : ''}`;
}

export function aboutPath(locale: Locale): string {
  return `/${locale}/about/`;
}

export function accessibilityPath(locale: Locale): string {
  return `/${locale}/accessibility/`;
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
