import { claimFile } from '../../claims/claim';
import type { Library } from '../library';
import type { Fault } from './check';
import { authorityFile, changeFile, keyedEffects, lawFile } from './where';

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
  return [
    ...citationsByChanges(library),
    ...citationsByGuides(library),
    ...citationsByRights(library),
    ...citationsByClaims(library),
    ...citationsByLabels(library),
  ];
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

function citationsByRights({ laws, authorities, jurisdictions, controllers }: Library): Citation[] {
  const cite = (file: string, key: string, sources: readonly string[]) =>
    sources.map((source) => ({ file, key, source }));
  return [
    ...[...laws.values()].flatMap(({ id, sources }) => cite(lawFile(id), 'sources', sources)),
    ...[...authorities.values()].flatMap(({ id, sources }) =>
      cite(authorityFile(id), 'sources', sources),
    ),
    ...controllers.flatMap(({ id, sources }) => cite('controllers.yaml', `${id}.sources`, sources)),
    ...jurisdictions.flatMap(({ sources }, index) =>
      cite('jurisdictions.yaml', `${index}.sources`, sources),
    ),
  ];
}

function citationsByClaims({ claims }: Library): Citation[] {
  return claims
    .flatMap((group) => group.claims)
    .flatMap(({ id, sources, saidIn }) =>
      [...sources, ...saidIn].map((source) => ({ file: claimFile(id), key: 'sources', source })),
    );
}

function citationsByLabels({ labels }: Library): Citation[] {
  return labels.flatMap(({ language, step, sources }) =>
    sources.map((source) => ({ file: 'labels.yaml', key: `${step}.${language}.sources`, source })),
  );
}
