/**
 * Writes what a place can be found by: content/places/synonyms.json (its names in English and in
 * its own languages) from Unicode CLDR and the tables below, alpha-3.json from CLDR, and
 * time-zones.json from the IANA zones. Run it by hand when CLDR, the zones or a table change, and
 * read all of the difference.
 * `npx tsx scripts/generate-finder.ts`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getAllTimezones } from 'countries-and-timezones';
import { COUNTRIES, type Country, PLACES, type Place, parsePlace } from '../lib/rules/places';

/** The languages of each country: official ones, and those that most people there speak. */
// biome-ignore format: a table
const LANGUAGES: Record<Country, string> = {
  AD: 'ca', AE: 'ar', AF: 'fa ps', AG: '', AI: '', AL: 'sq', AM: 'hy', AO: 'pt', AQ: '', AR: 'es',
  AS: '', AT: 'de', AU: '', AW: 'nl pap', AX: 'sv fi', AZ: 'az', BA: 'bs hr sr', BB: '', BD: 'bn',
  BE: 'nl fr de', BF: 'fr', BG: 'bg', BH: 'ar', BI: 'fr', BJ: 'fr', BL: 'fr', BM: '', BN: 'ms',
  BO: 'es qu', BQ: 'nl', BR: 'pt', BS: '', BT: 'dz', BV: 'nb', BW: 'tn', BY: 'be ru', BZ: 'es',
  CA: 'fr', CC: '', CD: 'fr ln sw', CF: 'fr sg', CG: 'fr ln', CH: 'de fr it rm', CI: 'fr', CK: '',
  CL: 'es', CM: 'fr', CN: 'zh bo ug', CO: 'es', CR: 'es', CU: 'es', CV: 'pt kea', CW: 'nl pap',
  CX: '', CY: 'el tr', CZ: 'cs', DE: 'de', DJ: 'fr ar so', DK: 'da', DM: '', DO: 'es',
  DZ: 'ar fr kab', EC: 'es qu', EE: 'et', EG: 'ar', EH: 'ar es', ER: 'ti ar', ES: 'es ca eu gl',
  ET: 'am om so ti', FI: 'fi sv', FJ: '', FK: 'es', FM: '', FO: 'fo da', FR: 'fr', GA: 'fr',
  GB: 'cy gd ga', GD: '', GE: 'ka', GF: 'fr', GG: '', GH: 'ak', GI: 'es', GL: 'kl da', GM: '',
  GN: 'fr', GP: 'fr', GQ: 'es fr pt', GR: 'el', GS: '', GT: 'es', GU: '', GW: 'pt', GY: '',
  HK: 'zh-Hant zh', HM: '', HN: 'es', HR: 'hr', HT: 'fr', HU: 'hu', ID: 'id', IE: 'ga',
  IL: 'he ar', IM: 'gv', IN: 'hi bn te mr ta ur gu kn ml or pa as ne sd', IO: '', IQ: 'ar ckb',
  IR: 'fa', IS: 'is', IT: 'it', JE: 'fr', JM: '', JO: 'ar', JP: 'ja', KE: 'sw', KG: 'ky ru',
  KH: 'km', KI: '', KM: 'ar fr', KN: '', KP: 'ko', KR: 'ko', KW: 'ar', KY: '', KZ: 'kk ru',
  LA: 'lo', LB: 'ar fr', LC: '', LI: 'de', LK: 'si ta', LR: '', LS: 'st', LT: 'lt',
  LU: 'lb fr de', LV: 'lv', LY: 'ar', MA: 'ar fr zgh', MC: 'fr', MD: 'ro ru', ME: 'sr-Latn sr',
  MF: 'fr', MG: 'mg fr', MH: '', MK: 'mk sq', ML: 'fr bm', MM: 'my', MN: 'mn', MO: 'zh-Hant zh pt',
  MP: '', MQ: 'fr', MR: 'ar fr', MS: '', MT: 'mt', MU: 'fr mfe', MV: '', MW: '', MX: 'es',
  MY: 'ms zh ta', MZ: 'pt', NA: 'af de', NC: 'fr', NE: 'fr ha', NF: '', NG: 'ha yo ig', NI: 'es',
  NL: 'nl fy', NO: 'nb nn se', NP: 'ne', NR: '', NU: '', NZ: 'mi', OM: 'ar', PA: 'es', PE: 'es qu',
  PF: 'fr', PG: 'tpi', PH: 'fil', PK: 'ur sd pa-Arab ps', PL: 'pl', PM: 'fr', PN: '', PR: 'es',
  PS: 'ar', PT: 'pt-PT', PW: '', PY: 'es', QA: 'ar', RE: 'fr', RO: 'ro', RS: 'sr sr-Latn',
  RU: 'ru', RW: 'rw fr', SA: 'ar', SB: '', SC: 'fr', SD: 'ar', SE: 'sv', SG: 'zh ms ta', SH: '',
  SI: 'sl', SJ: 'nb', SK: 'sk', SL: '', SM: 'it', SN: 'fr wo', SO: 'so ar', SR: 'nl', SS: 'ar',
  ST: 'pt', SV: 'es', SX: 'nl', SY: 'ar', SZ: 'ss', TC: '', TD: 'fr ar', TF: 'fr', TG: 'fr',
  TH: 'th', TJ: 'tg', TK: '', TL: 'pt', TM: 'tk', TN: 'ar fr', TO: 'to', TR: 'tr', TT: '', TV: '',
  TW: 'zh-Hant zh', TZ: 'sw', UA: 'uk ru', UG: 'sw lg', UM: '', US: 'es', UY: 'es',
  UZ: 'uz uz-Cyrl', VA: 'it', VC: '', VE: 'es', VG: '', VI: '', VN: 'vi', VU: 'fr', WF: 'fr',
  WS: '', XK: 'sq sr-Latn sr', YE: 'ar', YT: 'fr', ZA: 'af zu xh st tn', ZM: 'bem', ZW: 'sn nd',
};

/** What people also write: other English names, old ones, abbreviations, names in Latin letters. */
// biome-ignore format: a table
const ALSO: Partial<Record<Place, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'Dubai', 'Abu Dhabi'],
  AM: ['Hayastan'],
  AT: ['Oesterreich'],
  AX: ['Åland'],
  BA: ['BiH'],
  BF: ['Upper Volta'],
  BG: ['Balgariya'],
  BJ: ['Dahomey'],
  BL: ['St. Barts'],
  BQ: ['Bonaire', 'Sint Eustatius', 'Saba', 'Dutch Caribbean', 'Netherlands Antilles'],
  BT: ['Druk Yul'],
  BY: ['Belorussia', 'Byelorussia'],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo', 'Zaire'],
  CG: ['Republic of the Congo'],
  CH: ['Swiss', 'Helvetia'],
  CI: ['Ivory Coast', 'Cote d’Ivoire'],
  CN: ['中國', 'PRC', 'People’s Republic of China', 'Zhongguo'],
  CO: ['Columbia'],
  CV: ['Cape Verde', 'Cabo Verde'],
  CW: ['Netherlands Antilles'],
  CY: ['Kypros'],
  CZ: ['Czech Republic', 'Czechia'],
  DE: ['Federal Republic of Germany', 'BRD'],
  DZ: ['Al-Jazair'],
  EG: ['Misr'],
  EH: ['Sahrawi Arab Democratic Republic'],
  ES: ['Canary Islands', 'Canarias', 'Ceuta', 'Melilla', 'Balearic Islands'],
  ET: ['Abyssinia'],
  FK: ['Malvinas'],
  FO: ['Faeroe Islands'],
  FR: ['Corsica'],
  GB: [
    'UK', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Cymru',
    'Alba',
  ],
  GE: ['Sakartvelo'],
  GR: ['Hellas', 'Hellenic Republic', 'Ellada', 'EL'],
  HK: ['Hong Kong SAR', 'Xianggang', 'Heung Gong'],
  HT: ['Ayiti'],
  IE: ['Republic of Ireland', 'Eire'],
  IL: ['Yisrael'],
  IM: ['Mann'],
  IN: ['Bharat', 'Hindustan'],
  IO: ['BIOT', 'Diego Garcia'],
  JP: ['Nippon', 'Nihon'],
  KG: ['Kirghizia'],
  KH: ['Kampuchea'],
  KN: ['Saint Christopher'],
  KP: ['DPRK', 'Democratic People’s Republic of Korea', '조선', 'Choson'],
  KR: ['ROK', 'Republic of Korea', 'Hanguk'],
  LA: ['Lao PDR'],
  LK: ['Ceylon'],
  MA: ['Maghrib'],
  MD: ['Moldavia'],
  MF: ['Saint-Martin'],
  MK: ['Macedonia', 'FYROM', 'Makedonija'],
  MM: ['Burma', 'Myanmar'],
  MN: ['Mongol Uls'],
  MO: ['Macau', 'Macao SAR', 'Aomen'],
  MP: ['CNMI', 'Saipan'],
  MV: ['Dhivehi Raajje', 'ދިވެހިރާއްޖެ'],
  MW: ['Malaŵi'],
  NC: ['Kanaky'],
  NL: ['Holland'],
  NZ: ['Aotearoa'],
  PG: ['PNG'],
  PS: ['West Bank', 'Gaza', 'Filastin'],
  PT: ['Azores', 'Açores', 'Madeira'],
  PY: ['Paraguái'],
  RU: ['Russian Federation', 'Rossiya'],
  SA: ['KSA'],
  SH: ['Ascension', 'Tristan da Cunha'],
  SJ: ['Spitsbergen'],
  SK: ['Slovak Republic'],
  SX: ['St. Maarten', 'Netherlands Antilles'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland', 'Eswatini'],
  TF: ['TAAF'],
  TH: ['Siam', 'Prathet Thai'],
  TL: ['East Timor', 'Timor-Leste'],
  TR: ['Turkey', 'Türkiye'],
  TW: ['Republic of China', 'Chinese Taipei', 'Formosa', '臺灣'],
  TZ: ['Tanganyika', 'Zanzibar'],
  UA: ['Ukraina'],
  UM: ['Midway', 'Wake Island'],
  US: ['USA', 'America', 'United States of America', 'EE. UU.', 'EUA'],
  VA: ['Holy See', 'Civitas Vaticana'],
  VC: ['Saint Vincent'],
  VG: ['BVI'],
  VI: ['USVI'],
  VN: ['Viet Nam'],
  WS: ['Western Samoa'],
  XK: ['Kosova'],
  YE: ['Al-Yaman'],
  ZA: ['RSA'],
  ZW: ['Rhodesia'],
  'CA-BC': ['BC', 'Colombie-Britannique'],
  'CA-QC': ['Québec'],
  'DE-BY': ['Bayern'],
  'DE-HE': ['Hessen'],
  'DE-MV': ['Mecklenburg-Vorpommern'],
  'DE-NI': ['Niedersachsen'],
  'DE-NW': ['Nordrhein-Westfalen', 'NRW'],
  'DE-RP': ['Rheinland-Pfalz'],
  'DE-SN': ['Sachsen'],
  'DE-ST': ['Sachsen-Anhalt'],
  'DE-TH': ['Thüringen'],
  'US-CA': ['Calif.'],
};

/**
 * Places that a zone's name covers beside the first, where that helps: each of them has no zone of
 * its own. The zones do not know Kosovo.
 */
const ALSO_IN_ZONE: Readonly<Record<string, readonly Place[]>> = {
  'Europe/Belgrade': ['XK'],
  'America/Los_Angeles': ['US-CA', 'US-OR'],
  'America/Toronto': ['CA-QC'],
  'America/Vancouver': ['CA-BC'],
  'America/Edmonton': ['CA-AB'],
};

/** Nobody stands here alone: a research station, islands without people. */
const NOT_SUGGESTED: ReadonlySet<string> = new Set(['AQ', 'TF', 'HM', 'BV', 'GS', 'UM']);
const MOST_IN_A_ZONE = 3;
const CLDR = 'node_modules/cldr-localenames-full/main';
const CODES = 'node_modules/cldr-core/supplemental/codeMappings.json';

const territories = new Map<string, Readonly<Record<string, string>>>();

writeTable(
  'synonyms',
  PLACES.map((place) => [place, synonymsOf(place)]),
);
writeTable('alpha-3', alphaThree());
writeTable('time-zones', zones());

function synonymsOf(place: Place): string[] {
  const country = COUNTRIES.find((each) => each === place);
  const languages = country ? ['en', ...LANGUAGES[country].split(' ')] : [];
  const names = languages.flatMap((language) => namesIn(language, place));
  return [...new Set([...names, ...(ALSO[place] ?? [])])];
}

/** CLDR's name and its variants ("Czechia", "Czech Republic"); two letters are a code or close to one. */
function namesIn(language: string, place: Place): string[] {
  if (language === '') return [];
  return Object.entries(readTerritories(language))
    .filter(([key, name]) => key.split('-alt-')[0] === place && !/^[A-Z]{2}$/.test(name))
    .map(([, name]) => name.normalize('NFC'));
}

function readTerritories(language: string): Readonly<Record<string, string>> {
  const known = territories.get(language);
  if (known) return known;
  const file = `${CLDR}/${language}/territories.json`;
  if (!existsSync(file)) throw new Error(`CLDR has no names in ${language}.`);
  const { main } = JSON.parse(readFileSync(file, 'utf8'));
  const names = main[language].localeDisplayNames.territories;
  territories.set(language, names);
  return names;
}

/** Zones under the names that browsers give: IANA's, and CLDR's older ones ("Asia/Calcutta"). */
function zones(): [string, Place[]][] {
  const given = new Set(Intl.supportedValuesOf('timeZone'));
  return Object.values(getAllTimezones({ deprecated: true }))
    .filter(({ name, aliasOf }) => given.has(name) || aliasOf === null)
    .filter(({ name }) => name.includes('/') && !name.startsWith('Etc/'))
    .map(({ name, countries }): [string, Place[]] => [name, placesIn(name, countries)])
    .filter(([, places]) => places.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** ISO 3166-1 alpha-3; for Kosovo the code that most use instead of CLDR's own. */
function alphaThree(): [Country, string][] {
  const { codeMappings } = JSON.parse(readFileSync(CODES, 'utf8')).supplemental;
  return COUNTRIES.map((country) => [
    country,
    country === 'XK' ? 'XKX' : codeMappings[country]._alpha3,
  ]);
}

/** The first is whose zone it is; the others in the list have a zone of their own. */
function placesIn(zone: string, countries: readonly string[]): Place[] {
  const first = countries.slice(0, 1).flatMap((code) => parsePlace(code) ?? []);
  return [...first, ...(ALSO_IN_ZONE[zone] ?? [])]
    .filter((place) => !NOT_SUGGESTED.has(place))
    .slice(0, MOST_IN_A_ZONE);
}

/** One row a line: a difference then shows what changed. */
function writeTable(
  name: string,
  rows: readonly (readonly [string, string | readonly string[]])[],
) {
  const lines = rows.map(([key, value]) => `  "${key}": ${print(value)}`);
  writeFileSync(`content/places/${name}.json`, `{\n${lines.join(',\n')}\n}\n`);
}

function print(value: string | readonly string[]): string {
  return typeof value === 'string' ? JSON.stringify(value) : `[${value.map(print).join(', ')}]`;
}
