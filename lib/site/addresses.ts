import type { Sheet } from '../handout/sheets';
import { LOCALES, type Locale } from '../i18n/locales';
import type { Day } from '../rules/day';
import { PLACES, type Place, regionOf } from '../rules/places';
import type { Region } from '../rules/regions';
import { underBase } from './base-path';

/** Codes that are not ISO but that people type; each leads to the place it means. */
export const ALIASES = { uk: 'GB', el: 'GR' } as const satisfies Record<string, Place>;

export const LANGUAGES_FOLDER = 'languages';

export function rootPath(): string {
  return underBase('/');
}

/** What every address below is made of. */
export function homePath(locale: Locale): string {
  return underBase(`/${locale}/`);
}

/**
 * The small page that leads from a page to the same one in each language: only the first word of an
 * address says the language.
 */
export function languagesPath(locale: Locale, path: string): string {
  return underBase(`/${LANGUAGES_FOLDER}/${path.slice(homePath(locale).length)}`);
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

export function handoutsPath(locale: Locale): string {
  return `${homePath(locale)}handouts/`;
}

/** The sheet to hand out in a region, in the usual type or in large type. */
export function handoutPath(locale: Locale, region: Region, sheet: Sheet = 'usual'): string {
  return `${handoutsPath(locale)}${region}/${sheet === 'large' ? 'large/' : ''}`;
}

/** Where the code on a sheet leads: the one guide, or the list of those of the region. */
export function handoutTarget(locale: Locale, region: Region): string {
  const [place, ...others] = PLACES.filter((each) => regionOf(each) === region);
  return place && others.length === 0
    ? placePath(locale, place)
    : `${handoutPath(locale, region)}#places`;
}

export function handoutPdfPath(locale: Locale, region: Region, sheet: Sheet): string {
  return underBase(`/handouts/${locale}/${region}${sheet === 'large' ? '-large' : ''}.pdf`);
}

/** The picture that stands for the guides of a region where their address is shared. */
export function previewPath(locale: Locale, region: Region): string {
  return underBase(`/previews/${locale}/${region}.png`);
}

/** Where a copy of the guide is kept and removed. @param place the one to keep */
export function offlinePath(locale: Locale, place?: Place): string {
  return `${homePath(locale)}offline/${place ? `#place=${place.toLowerCase()}` : ''}`;
}

/** The style sheet of a script that is not Latin. */
export function typePath(type: string): string {
  return underBase(`/type/${type}.css`);
}

export function aboutPath(locale: Locale): string {
  return `${homePath(locale)}about/`;
}

export function accessibilityPath(locale: Locale): string {
  return `${homePath(locale)}accessibility/`;
}

/** The notice for staff. */
export function noticePath(locale: Locale): string {
  return `${homePath(locale)}notice/`;
}

/** All regions beside each other. */
export function worldPath(locale: Locale): string {
  return `${homePath(locale)}world/`;
}

/** What to do about other companies. */
export function elsewherePath(locale: Locale): string {
  return `${homePath(locale)}elsewhere/`;
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

/** The languages to build: all that are offered, or those in `ATLAS_LOCALES` ("de,fr"). */
export function localesToBuild(wanted = process.env.ATLAS_LOCALES): readonly Locale[] {
  if (!wanted) return LOCALES;
  const words = wanted.toLowerCase().split(',');
  return LOCALES.filter((locale) => words.includes(locale));
}
