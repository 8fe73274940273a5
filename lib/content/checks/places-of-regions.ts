import { regionOf } from '../../rules/places';
import type { Library } from '../library';
import type { Fault } from './check';
import { changeFile } from './where';

/** The places that a change is about lie in the regions that it is about. */
export function* findPlacesElsewhere({ changes }: Library): Generator<Fault> {
  for (const { id, regions, places = [] } of changes)
    for (const place of places)
      if (!regions.includes(regionOf(place)))
        yield {
          subject: id,
          file: changeFile(id),
          problem: `places has ${place}, which lies in ${regionOf(place)} and not in ${regions.join(', ')}`,
        };
}
