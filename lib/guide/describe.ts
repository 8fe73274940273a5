import type { RootContent } from 'mdast';
import type { Library, SourcedEffect } from '../content/library';
import { foldProse, type Insert, toPlainText } from '../content/prose';
import type { Source } from '../content/source';
import { SECTIONS, type Section, type StepGuide } from '../content/step-guide';
import { isMessageKey, type MessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';
import type { Checklist, Reason, Step } from '../rules/checklist';
import type { Day } from '../rules/day';
import type { Feature } from '../rules/features';
import type { Effect } from '../rules/fold';
import { RULES } from '../rules/rules';
import type { Topic } from '../rules/topics';
import { type DescribedRights, describeRights } from './rights';

/** One line of "because", in words. */
export interface DescribedReason {
  readonly id: string;
  readonly feature: Feature | null;
  /** What the line says after "Because you use groups:"; the whole line where no feature is named. */
  readonly statement: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A step in words: plain Markdown nodes, ready for a page or for text. */
export interface DescribedStep extends Omit<Step, 'because'> {
  readonly title: string;
  readonly sections: Readonly<Record<Section, readonly RootContent[]>>;
  readonly because: readonly DescribedReason[];
  readonly guide: StepGuide;
  readonly sources: readonly Source[];
}

/** A checklist in words. */
export interface Guide {
  readonly checklist: Checklist;
  readonly training: { readonly text: string; readonly sources: readonly Source[] };
  readonly rights: DescribedRights;
  readonly steps: readonly DescribedStep[];
}

export function describeChecklist(checklist: Checklist, library: Library, words: Words): Guide {
  const rights = describeRights(checklist, library, words);
  const context = { checklist, library, words, inserts: makeInserts(checklist, rights, words) };
  return {
    checklist,
    training: {
      text: describeStatus(context),
      sources: citedSources(checklist.training.effects, context),
    },
    rights,
    steps: checklist.steps.map((step) => describeStep(step, context)),
  };
}

interface Context {
  readonly checklist: Checklist;
  readonly library: Library;
  readonly words: Words;
  readonly inserts: Readonly<Record<Insert, string>>;
}

function makeInserts(
  { place, training }: Checklist,
  rights: DescribedRights,
  words: Words,
): Record<Insert, string> {
  return {
    Place: words.place(place).in,
    Since: training.since ? words.day(training.since) : '',
    Starts: training.starts ? words.day(training.starts) : '',
    Authority: rights.whom,
  };
}

function describeStatus(context: Context): string {
  const { checklist, words, inserts } = context;
  const key = `status.${checklist.training.status}${statusVariant(context)}` as MessageKey;
  return words.message(key, {
    inPlace: inserts.Place,
    since: inserts.Since,
    starts: inserts.Starts,
  });
}

/** What is inferred, or rests on reports, is said as reported; a day that is not exact, as the latest. */
function statusVariant({ checklist, library }: Context): string {
  const { status, effects } = checklist.training;
  if (status !== 'on' && status !== 'paused') return '';
  const reported = status === 'on' && isReported(effects, library) ? '.reported' : '';
  const isApproximate = effects.some(({ id }) => library.effects.get(id)?.approximate);
  return `${reported}${isApproximate ? '.at-latest' : ''}`;
}

function isReported(effects: readonly Effect[], library: Library): boolean {
  return effects.some(({ id }) => library.effects.get(id)?.confidence !== 'high');
}

function describeStep(step: Step, context: Context): DescribedStep {
  const guide = context.library.guides[step.id];
  const fold = (nodes: readonly RootContent[]) =>
    foldProse(nodes, context.checklist.holds, context.inserts);
  const sections = Object.fromEntries(
    SECTIONS.map((section) => [section, fold(guide.sections[section])]),
  ) as Record<Section, RootContent[]>;
  return {
    ...step,
    title: toPlainText(sections.title),
    sections,
    because: step.because.map((reason) => describeReason(reason, context)),
    guide,
    sources: stepSources(step, guide, context),
  };
}

function describeReason({ id, feature, effects }: Reason, context: Context): DescribedReason {
  const { words, inserts, checklist } = context;
  const reported = `reason.${id}.reported`;
  const isWorded = isMessageKey(reported) && isReported(effects, context.library);
  const statement = words.message(isWorded ? reported : (`reason.${id}` as MessageKey), {
    inPlace: inserts.Place,
    starts: inserts.Starts,
  });
  return {
    id,
    feature,
    statement,
    text: feature ? becauseLine(feature, statement, checklist.answered, words) : statement,
    sources: citedSources(effects, context),
  };
}

function becauseLine(feature: Feature, statement: string, answered: boolean, words: Words): string {
  const phrase = words.message(`phrase.${feature}`);
  const prefix = words.message(answered ? 'because.answered' : 'because.unanswered', { phrase });
  return words.message('because.line', { prefix, statement });
}

/** What the reasons, the passages and the way to the setting rest on, each source once. */
function stepSources(step: Step, guide: StepGuide, context: Context): Source[] {
  const { checklist, library } = context;
  const { availability } = RULES[step.id];
  const topics = new Set<Topic>([...guide.proseTopics, ...(availability ? [availability] : [])]);
  const effects = [...topics].flatMap((topic) => effectsInForce(topic, checklist));
  const evidence = [...step.because.flatMap((reason) => reason.effects), ...effects];
  const wayThere = guide.sources
    .map((id) => sourceOf(id, library))
    .filter((source) => isPublishedBy(source, checklist.on));
  return [...new Set([...citedSources(evidence, context), ...wayThere])];
}

function effectsInForce(topic: Topic, { holds }: Checklist): Effect[] {
  const { effect, next } = holds.facts[topic];
  const announced = topic === 'training' && holds.status === 'upcoming' ? next : null;
  return [effect, announced].filter((each) => each !== null);
}

/** Sources that were out on the day, or that told later what held on it. */
function citedSources(effects: readonly Effect[], { checklist, library }: Context): Source[] {
  const cited = effects
    .map(({ id }) => library.effects.get(id))
    .filter((effect) => effect !== undefined)
    .flatMap((effect) => sourcesOf(effect, checklist.on, library));
  return [...new Set(cited)];
}

function sourcesOf(effect: SourcedEffect, on: Day, library: Library): Source[] {
  const sources = effect.sources.map((id) => sourceOf(id, library));
  const toldLater = effect.announcedLater !== null && on < effect.announced;
  return toldLater ? sources : sources.filter((source) => isPublishedBy(source, on));
}

function sourceOf(id: string, library: Library): Source {
  const source = library.sources.get(id);
  if (!source) throw new Error(`no source "${id}"`);
  return source;
}

/** A source without a date counts as out; a year or a month counts from its start. */
function isPublishedBy({ published }: Source, on: Day): boolean {
  return published === null || published <= on.slice(0, published.length);
}
