/**
 * Writes content/places/en.json from Unicode CLDR and the tables below. Run it by hand when the
 * list of places or CLDR changes, and read all of the difference: people look for themselves here.
 * `npx tsx scripts/generate-places.ts`
 *
 * With a language it writes that one's table to start from: the names that CLDR has, and gaps that
 * a person fills. What somebody has filled in stays.
 * `npx tsx scripts/generate-places.ts --language de`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import territories from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import { LANGUAGES } from '../lib/i18n/locales';
import {
  COUNTRIES,
  type Country,
  countryOf,
  SUBDIVISIONS,
  type Subdivision,
} from '../lib/rules/places';

interface PlaceName {
  readonly name: string;
  /** As a sentence says it: "in the Netherlands", "on the Isle of Man". */
  readonly in: string;
  /** What the list is ordered by: without accents, "St." and "U.S." spelled out. */
  readonly sort?: string;
  /** In a list, where a subdivision's name alone could mean another place. */
  readonly listed?: string;
}

const CLDR: Readonly<Record<string, string>> = territories.main.en.localeDisplayNames.territories;

/** Where we do not say what CLDR says. */
const OUR_NAMES: Partial<Record<Country, string>> = {
  CD: 'Congo (Kinshasa)',
  CG: 'Congo (Brazzaville)',
  CN: 'China (mainland)',
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
};

const SUBDIVISION_NAMES: Record<Subdivision, string> = {
  'CA-AB': 'Alberta',
  'CA-BC': 'British Columbia',
  'CA-QC': 'Quebec',
  'DE-BB': 'Brandenburg',
  'DE-BE': 'Berlin',
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bavaria',
  'DE-HB': 'Bremen',
  'DE-HE': 'Hesse',
  'DE-HH': 'Hamburg',
  'DE-MV': 'Mecklenburg-Western Pomerania',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SH': 'Schleswig-Holstein',
  'DE-SL': 'Saarland',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
  'US-AL': 'Alabama',
  'US-CA': 'California',
  'US-CO': 'Colorado',
  'US-CT': 'Connecticut',
  'US-DE': 'Delaware',
  'US-FL': 'Florida',
  'US-IA': 'Iowa',
  'US-IN': 'Indiana',
  'US-KY': 'Kentucky',
  'US-LA': 'Louisiana',
  'US-MD': 'Maryland',
  'US-MN': 'Minnesota',
  'US-MT': 'Montana',
  'US-NE': 'Nebraska',
  'US-NH': 'New Hampshire',
  'US-NJ': 'New Jersey',
  'US-OK': 'Oklahoma',
  'US-OR': 'Oregon',
  'US-RI': 'Rhode Island',
  'US-TN': 'Tennessee',
  'US-TX': 'Texas',
  'US-UT': 'Utah',
  'US-VA': 'Virginia',
  'US-VT': 'Vermont',
};

/** Where a sentence does not simply say "in" and the name. */
const OUR_PHRASES: Partial<Record<Country | Subdivision, string>> = {
  CD: 'in the Democratic Republic of the Congo',
  CG: 'in the Republic of the Congo',
  CN: 'in mainland China',
  CX: 'on Christmas Island',
  BV: 'on Bouvet Island',
  GS: 'in South Georgia and the South Sandwich Islands',
  HM: 'on Heard Island and the McDonald Islands',
  IM: 'on the Isle of Man',
  NF: 'on Norfolk Island',
  SH: 'on St. Helena',
  VC: 'in St. Vincent and the Grenadines',
  'DE-SL': 'in the Saarland',
};

// biome-ignore format: a table
const WITH_ARTICLE: ReadonlySet<Country> = new Set([
  'AE', 'AX', 'BQ', 'BS', 'CC', 'CF', 'CK', 'DO', 'FK', 'FO', 'GB', 'GM', 'IO', 'KM', 'KY', 'MH',
  'MP', 'MV', 'NL', 'PH', 'PN', 'SB', 'SC', 'TC', 'TF', 'UM', 'US', 'VG', 'VI',
]);

/** Whose English name says more than CLDR: "China (mainland)". */
const NAMED_BY_HAND: ReadonlySet<string> = new Set(['CN']);

const { values } = parseArgs({ options: { language: { type: 'string' } } });
if (values.language) startLanguage(values.language);
else writeEnglish();

function writeEnglish(): void {
  const countries = COUNTRIES.map((code) => [code, nameCountry(code)] as const);
  const subdivisions = SUBDIVISIONS.map((code) => [code, nameSubdivision(code)] as const);
  const table = Object.fromEntries<PlaceName>([...countries, ...subdivisions]);
  writeFileSync('content/places/en.json', printTable(table));
}

function startLanguage(locale: string): void {
  const file = `content/places/${locale}.json`;
  const kept: Record<string, PlaceName> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const names = namesInCldr(locale);
  const rows = [...COUNTRIES, ...SUBDIVISIONS].map((code) => {
    const name = kept[code]?.name || (NAMED_BY_HAND.has(code) ? '' : (names[code] ?? ''));
    return [code, { ...kept[code], name, in: kept[code]?.in ?? '' }] as const;
  });
  writeFileSync(file, printTable(Object.fromEntries(rows)));
}

/** Short names where CLDR has them for what people say: "Hong Kong". */
function namesInCldr(locale: string): Record<string, string> {
  const languages: Readonly<Record<string, { readonly tag: string }>> = LANGUAGES;
  const tag = languages[locale]?.tag.replace(/^pt-BR$/, 'pt');
  if (!tag) throw new Error(`--language ${locale} is none of ${Object.keys(languages).join(', ')}`);
  const file = `node_modules/cldr-localenames-full/main/${tag}/territories.json`;
  const { main } = JSON.parse(readFileSync(file, 'utf8'));
  const all: Record<string, string> = main[tag].localeDisplayNames.territories;
  const short = ['HK', 'MO', 'PS'].map((code) => [code, all[`${code}-alt-short`] ?? all[code]]);
  return { ...all, ...Object.fromEntries(short) };
}

function nameCountry(code: Country): PlaceName {
  const name = countryName(code);
  const article = WITH_ARTICLE.has(code) ? 'the ' : '';
  return { name, in: OUR_PHRASES[code] ?? `in ${article}${inProse(name)}`, sort: sortKey(name) };
}

function nameSubdivision(code: Subdivision): PlaceName {
  const name = SUBDIVISION_NAMES[code];
  const listed = `${name} (${countryName(countryOf(code))})`;
  return { name, in: OUR_PHRASES[code] ?? `in ${name}`, sort: sortKey(name), listed };
}

function countryName(code: Country): string {
  const name = OUR_NAMES[code] ?? CLDR[code];
  if (!name) throw new Error(`CLDR has no English name for ${code}.`);
  return name;
}

/** A running text has "and" where a list has "&". */
function inProse(name: string): string {
  return name.replaceAll('&', 'and');
}

function sortKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .replace(/^St\. /, 'Saint ')
    .replace(/^U\.S\. /, 'United States ');
}

/** One place a line: a difference then shows the places that changed. */
function printTable(places: Record<string, PlaceName>): string {
  const lines = Object.entries(places).map(
    ([code, place]) => `  ${JSON.stringify(code)}: ${printPlace(place)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function printPlace(place: PlaceName): string {
  const fields = Object.entries(place).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${fields.join(', ')} }`;
}
