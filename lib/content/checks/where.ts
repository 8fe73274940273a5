import type { Library, SourcedEffect } from '../library';

export interface KeyedEffect {
  readonly effect: SourcedEffect;
  readonly file: string;
  readonly key: string;
}

export function changeFile(id: string): string {
  return `policy-changes/${id}/en.mdx`;
}

export function guideFile(id: string): string {
  return `steps/${id}/en.mdx`;
}

export function lawFile(id: string): string {
  return `laws/${id}.yaml`;
}

export function authorityFile(id: string): string {
  return `authorities/${id}.yaml`;
}

export function rightWordsFile(id: string): string {
  return `rights/${id}/en.mdx`;
}

/** Every effect, with where it is written. */
export function keyedEffects({ changes }: Library): KeyedEffect[] {
  return changes.flatMap(({ id, effects }) =>
    effects.map((effect, index) => ({ effect, file: changeFile(id), key: `effects.${index}` })),
  );
}
