import { LANGUAGES_FOLDER } from './addresses';

const FIXED = new Set(['404.html', 'embed', 'data']);
const PLACE = /^[a-z]{2}(?:-[a-z0-9]{1,3})?$/;

export interface PageClass {
  readonly name: string;
  readonly place: string | null;
}

/**
 * What kind of page a file of the export is: `en/history/eu/index.html` → `{locale}/history/{id}`.
 * A place page names its place, in lower case.
 */
export function pageClassOf(file: string): PageClass {
  const segments = file.replace(/(?:^|\/)index\.html$/, '').split('/');
  if (segments[0] === LANGUAGES_FOLDER) return { name: `/${LANGUAGES_FOLDER}/{page}`, place: null };
  const localeAt = segments[0] === 'embed' ? 1 : 0;
  const place = segments[localeAt + 1];
  const isPlace = segments.length === localeAt + 2 && place !== undefined && PLACE.test(place);
  const name = segments.map((segment, index) => {
    if (index === localeAt && !FIXED.has(segment)) return segment === '' ? '' : '{locale}';
    if (index === localeAt + 1 && isPlace) return '{place}';
    return index > localeAt + 1 ? '{id}' : segment;
  });
  return { name: `/${name.join('/')}`, place: isPlace ? place : null };
}
