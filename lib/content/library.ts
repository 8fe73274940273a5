import type { Root } from 'mdast';
import { z } from 'zod';
import { type ClaimGroup, loadClaims } from '../claims/load';
import type { Correction } from '../corrections/correction';
import { loadCorrections } from '../corrections/load';
import { type Effect, makeTimeline, type Timeline } from '../rules/fold';
import { STEP_IDS, type StepId } from '../rules/steps';
import type { Value } from '../rules/topics';
import { checkLibrary } from './checks/all';
import { type Label, labelSchema } from './label';
import { type PolicyChangeFrontMatter, policyChangeSchema } from './policy-change';
import { parseProse } from './prose';
import { ContentError, conform, listFolders, parseDocument, parseYaml, readChecked } from './read';
import { loadRights, type Rights } from './rights';
import { type Source, sourceSchema } from './source';
import { parseStepGuide, type StepGuide, stepFactsSchema } from './step-guide';

/** An effect with what it rests on. The rules see only the `Effect` in it. */
export interface SourcedEffect extends Effect {
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly approximate: string | null;
  readonly announcedLater: string | null;
}

export interface PolicyChange extends Omit<PolicyChangeFrontMatter, 'effects'> {
  readonly effects: readonly SourcedEffect[];
  readonly body: Root;
}

/** All content, validated. */
export interface Library extends Rights {
  readonly sources: ReadonlyMap<string, Source>;
  readonly changes: readonly PolicyChange[];
  readonly effects: ReadonlyMap<string, SourcedEffect>;
  readonly timeline: Timeline;
  readonly guides: Readonly<Record<StepId, StepGuide>>;
  /** The statements in circulation, in the order in which they are shown. */
  readonly claims: readonly ClaimGroup[];
  /** LinkedIn's own words in other languages, one entry a language and step. */
  readonly labels: readonly Label[];
  /** Sentences that are others now, newest first. */
  readonly corrections: readonly Correction[];
}

/**
 * Reads everything under `root` (the folder `content/`).
 * @throws {ContentError} naming the file and the key, at the first thing that is wrong.
 */
export function loadLibrary(root: string): Library {
  const sources = indexById('sources.yaml', readList(root, 'sources.yaml', sourceSchema));
  const changes = listFolders(root, 'policy-changes').map((id) => readPolicyChange(root, id));
  const effects = changes.flatMap((change) => change.effects);
  const library: Library = {
    sources,
    changes: changes.sort(byDay),
    effects: indexById('policy-changes', effects),
    timeline: makeTimeline(effects),
    guides: readGuides(root),
    claims: loadClaims(root),
    corrections: loadCorrections(root),
    labels: readList(root, 'labels.yaml', labelSchema),
    ...loadRights(root),
  };
  checkLibrary(library);
  return library;
}

function readList<S extends z.ZodType>(root: string, file: string, schema: S): z.infer<S>[] {
  return conform(file, z.array(schema), parseYaml(file, readChecked(root, file)));
}

function readPolicyChange(root: string, folder: string): PolicyChange {
  const file = `policy-changes/${folder}/en.mdx`;
  const { frontMatter, body } = parseDocument(file, readChecked(root, file));
  const change = conform(file, policyChangeSchema, frontMatter);
  if (change.id !== folder) throw new ContentError(file, `id "${change.id}" is not the folder's`);
  return {
    ...change,
    effects: withOwnIds(change.effects.map((effect) => makeEffect(change, effect))),
    body: parseProse(file, body, []),
  };
}

function makeEffect(
  change: PolicyChangeFrontMatter,
  effect: PolicyChangeFrontMatter['effects'][number],
): SourcedEffect {
  const effective = effect.effective ?? change.effective;
  const day = effective === change.effective ? '' : `/${effective}`;
  return {
    id: `${change.id}/${effect.topic}/${effect.value}${day}`,
    change: change.id,
    topic: effect.topic,
    regions: effect.regions,
    value: effect.value as Value,
    announced: effect.announced ?? change.announced,
    effective,
    recorded: effect.recorded ?? change.recorded,
    sources: effect.sources ?? change.sources,
    confidence: effect.confidence,
    approximate: effect.approximate ?? null,
    announcedLater: effect.announcedLater ?? null,
  };
}

/** A second row with the same topic, value and day, for other regions, is told apart by the first of them. */
function withOwnIds(effects: readonly SourcedEffect[]): SourcedEffect[] {
  return effects.map((effect, index) => {
    const isFirst = effects.findIndex(({ id }) => id === effect.id) === index;
    return isFirst ? effect : { ...effect, id: `${effect.id}/${effect.regions[0]}` };
  });
}

function readGuides(root: string): Record<StepId, StepGuide> {
  const steps = conform(
    'steps.yaml',
    z.record(z.enum(STEP_IDS), stepFactsSchema),
    parseYaml('steps.yaml', readChecked(root, 'steps.yaml')),
  );
  const guides = STEP_IDS.map((id) => {
    const file = `steps/${id}/en.mdx`;
    return [id, parseStepGuide(file, readChecked(root, file), id, steps[id])] as const;
  });
  return Object.fromEntries(guides) as Record<StepId, StepGuide>;
}

function indexById<T extends { id: string }>(file: string, items: readonly T[]): Map<string, T> {
  const index = new Map<string, T>();
  for (const item of items) {
    if (index.has(item.id)) throw new ContentError(file, `id "${item.id}" is there twice`);
    index.set(item.id, item);
  }
  return index;
}

function byDay(a: PolicyChange, b: PolicyChange): number {
  return a.effective < b.effective || (a.effective === b.effective && a.id < b.id) ? -1 : 1;
}
