import { FEATURES, type Feature } from '../rules/features';
import { PERSONS, type Person } from './choices';

/** What a link to the page says about the person. */
export interface Preset {
  /** A place code in lower case, of those offered. */
  readonly place: string | null;
  readonly uses: readonly Feature[];
  readonly person: Person;
}

const MOST_CHARACTERS = 256;

/**
 * Reads `place=fr&uses=posts.messages&am=no-account`, without its `#`. Total: what is not in a list
 * is left out. `null` where the fragment is not about a person.
 */
export function parsePreset(fragment: string, places: readonly string[]): Preset | null {
  if (fragment.length > MOST_CHARACTERS) return null;
  const pairs = new Map(fragment.split('&').map((pair) => split(pair, '=')));
  if (!['place', 'uses', 'am'].some((key) => pairs.has(key))) return null;
  const uses = pairs.get('uses')?.split('.') ?? [];
  const [member, nonMember] = PERSONS;
  return {
    place: places.find((place) => place === pairs.get('place')) ?? null,
    uses: FEATURES.filter((feature) => uses.includes(feature)),
    person: pairs.get('am')?.split('.').includes('no-account') ? nonMember : member,
  };
}

function split(text: string, by: string): readonly [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
