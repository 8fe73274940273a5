import type { Region } from '../../rules/regions';
import type { Library } from '../library';
import type { Fault } from './check';

/** A region has one authority, and an authority one entry. */
export function* findRivalAuthorities({ authorities }: Library): Generator<Fault> {
  const ids = new Set<string>();
  const authorityOf = new Map<Region, string>();
  for (const { id, regions } of authorities) {
    const fault = { subject: id, file: 'authorities.yaml' };
    if (ids.has(id)) yield { ...fault, problem: `id "${id}" is there twice` };
    ids.add(id);
    for (const region of regions) {
      const other = authorityOf.get(region);
      if (other !== undefined)
        yield { ...fault, problem: `${id}.regions has ${region}, which ${other} has too` };
      authorityOf.set(region, id);
    }
  }
}
