import type { Library } from '../library';
import type { Fault } from './check';
import { changeFile, keyedEffects } from './where';

export interface Citation {
  readonly file: string;
  readonly key: string;
  readonly source: string;
}

/** Whatever is cited has an entry in sources.yaml. */
export function* findMissingSources(library: Library): Generator<Fault> {
  for (const { file, key, source } of citationsOf(library))
    if (!library.sources.has(source))
      yield { subject: source, file, problem: `${key} cites "${source}", which does not exist` };
}

export function citationsOf(library: Library): Citation[] {
  return [...citationsByChanges(library), ...citationsByGuides(library)];
}

export function citationsByChanges(library: Library): Citation[] {
  const ofChanges = library.changes.flatMap(({ id, sources }) =>
    sources.map((source) => ({ file: changeFile(id), key: 'sources', source })),
  );
  const ofEffects = keyedEffects(library).flatMap(({ effect, file, key }) =>
    effect.sources.map((source) => ({ file, key: `${key}.sources`, source })),
  );
  return [...ofChanges, ...ofEffects];
}

function citationsByGuides({ guides }: Library): Citation[] {
  return Object.values(guides).flatMap(({ id, sources }) =>
    sources.map((source) => ({ file: 'steps.yaml', key: `${id}.sources`, source })),
  );
}
