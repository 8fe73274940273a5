import type { Locale } from '../i18n/messages';
import { PLACES, type Place } from '../rules/places';

/** Codes that are not ISO but that people type; each leads to the place it means. */
export const ALIASES = { uk: 'GB', el: 'GR' } as const satisfies Record<string, Place>;

export function homePath(locale: Locale): string {
  return `/${locale}/`;
}

export function placePath(locale: Locale, place: Place): string {
  return `/${locale}/${place.toLowerCase()}/`;
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
