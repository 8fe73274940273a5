import type { Region } from './regions';

/** ISO 3166-1 alpha-2: the 249 assigned codes, and XK for Kosovo. */
export const COUNTRIES = [
  'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ',
  'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS',
  'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN',
  'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE',
  'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF',
  'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM',
  'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM',
  'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC',
  'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK',
  'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA',
  'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG',
  'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW',
  'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS',
  'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO',
  'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI',
  'VN', 'VU', 'WF', 'WS', 'XK', 'YE', 'YT', 'ZA', 'ZM', 'ZW',
] as const;

/** ISO 3166-2 subdivisions where a person's rights differ from those of the rest of the country. */
export const SUBDIVISIONS = [
  'CA-AB', 'CA-BC', 'CA-QC', 'DE-BB', 'DE-BE', 'DE-BW', 'DE-BY', 'DE-HB', 'DE-HE', 'DE-HH',
  'DE-MV', 'DE-NI', 'DE-NW', 'DE-RP', 'DE-SH', 'DE-SL', 'DE-SN', 'DE-ST', 'DE-TH', 'US-AL',
  'US-CA', 'US-CO', 'US-CT', 'US-DE', 'US-FL', 'US-IA', 'US-IN', 'US-KY', 'US-LA', 'US-MD',
  'US-MN', 'US-MT', 'US-NE', 'US-NH', 'US-NJ', 'US-OK', 'US-OR', 'US-RI', 'US-TN', 'US-TX',
  'US-UT', 'US-VA', 'US-VT',
] as const;

export type Country = (typeof COUNTRIES)[number];
export type Subdivision = (typeof SUBDIVISIONS)[number];
export type Place = Country | Subdivision;

export const PLACES: readonly Place[] = [...COUNTRIES, ...SUBDIVISIONS];

/**
 * Countries that LinkedIn's texts name, one by one or as members of a group. Every country that is
 * not listed belongs to `rest-of-world`.
 * Outermost regions (GF, GP, MF, MQ, RE, YT) and Åland (AX) are EU territory; how LinkedIn's own
 * list treats their codes is not known.
 */
const NAMED: Record<Exclude<Region, 'rest-of-world'>, readonly Country[]> = {
  eu: [
    'AT', 'AX', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GF', 'GP', 'GR',
    'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MF', 'MQ', 'MT', 'NL', 'PL', 'PT', 'RE', 'RO',
    'SE', 'SI', 'SK', 'YT',
  ],
  eea: ['IS', 'LI', 'NO'],
  switzerland: ['CH'],
  'united-kingdom': ['GB'],
  canada: ['CA'],
  'hong-kong': ['HK'],
  'united-states': ['AS', 'GU', 'MP', 'PR', 'UM', 'US', 'VI'],
  'mainland-china': ['CN'],
  unclear: ['BL', 'NC', 'PF', 'PM', 'SJ', 'TF', 'WF'],
};

/**
 * Places whose region is our reading: LinkedIn's texts do not name them. The page says so.
 * Source: the law dossier, section 5.
 */
export const REGION_INFERRED: readonly Country[] = [
  'AS', 'AX', 'BQ', 'FO', 'GF', 'GG', 'GI', 'GL', 'GP', 'GU', 'IM', 'JE', 'KY', 'MF', 'MP', 'MQ',
  'PR', 'RE', 'UM', 'VI', 'YT',
];

const REGION_BY_COUNTRY = new Map<string, Region>(
  Object.entries(NAMED).flatMap(([region, countries]) =>
    countries.map((country) => [country, region as Region] as const),
  ),
);

/** The country a place lies in: `US-CA` → `US`; a country is its own. */
export function countryOf(place: Place): Country {
  return place.slice(0, 2) as Country;
}

/** The subdivisions of a country that have rights of their own. */
export function partsOf(place: Place): readonly Subdivision[] {
  return SUBDIVISIONS.filter((part) => part.startsWith(`${place}-`));
}

/** The region that answers for a place; a subdivision has its country's. */
export function regionOf(place: Place): Region {
  return REGION_BY_COUNTRY.get(countryOf(place)) ?? 'rest-of-world';
}

const KNOWN_PLACES = new Set<string>(PLACES);

/** Any case; `null` for codes that are not in the list. */
export function parsePlace(text: string): Place | null {
  // Some letters become others in capitals: "ß" is not South Sudan.
  if (!/^[a-z-]+$/i.test(text)) return null;
  const code = text.toUpperCase();
  return KNOWN_PLACES.has(code) ? (code as Place) : null;
}

/** Codes people try that are not assigned countries, with the places they probably mean. */
export const LIKELY_PLACES: Readonly<Record<string, readonly Place[]>> = {
  UK: ['GB'],
  EL: ['GR'],
  IC: ['ES'],
  EA: ['ES'],
  AN: ['BQ', 'CW', 'SX'],
};
