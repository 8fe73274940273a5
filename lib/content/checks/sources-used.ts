import type { Library } from '../library';
import type { Fault } from './check';
import { citationsOf } from './sources-exist';

/** Every source is cited by a change, an effect, a step, a law, an authority, a place or a claim. */
export function* findUnusedSources(library: Library): Generator<Fault> {
  const cited = new Set(citationsOf(library).map(({ source }) => source));
  for (const id of library.sources.keys())
    if (!cited.has(id))
      yield { subject: id, file: 'sources.yaml', problem: `${id} is cited by nothing` };
}
