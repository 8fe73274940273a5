import type { RootContent } from 'mdast';
import type { Authority } from '../content/authority';
import type { Source } from '../content/source';
import type { DescribedStep, Guide } from '../guide/describe';
import { ownWay } from '../guide/own-words';
import type { PlannedStep } from '../guide/page-plan';
import type { PlacePage } from '../guide/place-page';
import { sourceDetails } from '../guide/source-details';
import type { MessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';
import { countryOf, REGION_INFERRED } from '../rules/places';
import { TOPIC_IDS } from '../rules/topics';
import { freshUntil } from '../staleness/staleness';
import {
  blocks,
  bullets,
  heading,
  type Inline,
  link,
  numbered,
  paragraph,
  printMarkdown,
  strong,
} from './markdown';

/** The guide for a place as Markdown: everything that any reader of the page can be shown. */
export function makeTwin(page: Pick<PlacePage, 'guide' | 'plan'>, address: string, words: Words) {
  const { guide } = page;
  const numbers = new Map(allSources(guide).map(({ id }, index) => [id, index + 1]));
  const context = { ...page, address, numbers, words };
  return printMarkdown([
    ...makeHead(context),
    ...makeRights(context),
    ...makeSteps(context),
    ...makeUnknown(context),
    ...makeSources(context),
    ...makeCitation(context),
  ]);
}

interface Context extends Pick<PlacePage, 'guide' | 'plan'> {
  readonly address: string;
  /** Source id → its number in the list at the end. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

function makeHead(context: Context): RootContent[] {
  const { guide, address, words } = context;
  const { checklist, training } = guide;
  const { in: inPlace } = words.place(checklist.place);
  const on = words.day(checklist.on);
  return [
    heading(1, titleOf(guide, words)),
    paragraph(strong(training.text), ` ${citations(training.sources, context)}`),
    paragraph(words.message('twin.on', { inPlace, on })),
    ...notesOf(guide, words).map((note) => paragraph(note)),
    ...linkedMessage('twin.page', address, words),
    paragraph(words.message('site.footer.scope')),
  ];
}

function titleOf({ checklist }: Guide, words: Words): string {
  return words.message('place.title', { name: words.place(checklist.place).name });
}

/** How far the answer carries: what the page notes below its first sentence. */
function notesOf({ checklist: { place, region } }: Guide, words: Words): string[] {
  const { message } = words;
  const { name } = words.place(place);
  const country = countryOf(place);
  const isPart = place !== country;
  return [
    ...(isPart ? [message('right.part', { country: words.place(country).name, name })] : []),
    ...(REGION_INFERRED.includes(country)
      ? [message('place.inferred', { name, region: message(`region.${region}`) })]
      : []),
    ...(region === 'unclear' ? [message('place.unclear', { name })] : []),
    ...(region === 'mainland-china' ? [message('place.mainland-china')] : []),
  ];
}

/** A message that ends with an address, which becomes a link. */
function linkedMessage(key: MessageKey, address: string, words: Words): RootContent[] {
  const [before = '', after = ''] = words.message(key, { address: '\n' }).split('\n');
  return [paragraph(before, link(address), ...(after ? [after] : []))];
}

function makeRights(context: Context): RootContent[] {
  const { guide, words } = context;
  const { rights, checklist } = guide;
  const { statement, gives, limits, reply, next, whom, complaint, sources } = rights;
  const text = (line: string | null) => (line ? [paragraph(line)] : []);
  const inPlace = words.place(checklist.place).in;
  return [
    heading(2, words.message('right.heading')),
    paragraph(strong(statement)),
    ...blocks(gives),
    ...blocks(limits),
    ...text(rights.law && rights.isInferred ? words.message('right.inferred', { inPlace }) : null),
    ...text(next),
    paragraph(words.message(`controller.${checklist.controller}`)),
    ...text(reply),
    ...rights.beforeComplaint.map((line) => paragraph(line)),
    paragraph(whom),
    ...blocks(complaint),
    ...makeAuthorities([rights.authority, rights.lead], words),
    ...text(sources.length > 0 ? sourcesLine(sources, context) : null),
  ];
}

function makeAuthorities(authorities: readonly (Authority | null)[], words: Words): RootContent[] {
  const lines = authorities.flatMap((authority) => {
    const url = authority?.complaintUrl ?? authority?.url;
    return authority && url ? [[`${words.label(authority.name)} `, link(url)]] : [];
  });
  return lines.length > 0 ? [bullets(lines)] : [];
}

function makeSteps(context: Context): RootContent[] {
  const { guide, plan, words } = context;
  return [
    heading(2, words.message('twin.steps')),
    ...guide.steps.flatMap((step, index) => makeStep(step, plan[index], index, context)),
  ];
}

function makeStep(
  step: DescribedStep,
  planned: PlannedStep | undefined,
  index: number,
  context: Context,
): RootContent[] {
  const { words } = context;
  const { what, missing, otherwise, except } = step.sections;
  const checked = words.message('text.checked', { checked: words.day(step.guide.checked) });
  return [
    heading(3, `${index + 1}. ${step.title}`),
    paragraph(rankOf(step, planned, words)),
    ...blocks(what),
    ...makeWay(step, words),
    ...labelled('text.missing', missing, words),
    ...labelled('text.otherwise', otherwise, words),
    ...labelled('text.except', except, words),
    paragraph(strong(words.label(words.message('twin.because')))),
    bullets(step.because.map(({ text, sources }) => [`${text} ${citations(sources, context)}`])),
    paragraph(`${sourcesLine(step.sources, context)} · ${checked}`),
  ];
}

/** "Do this. Offered here. About 2 minutes." */
function rankOf(step: DescribedStep, planned: PlannedStep | undefined, words: Words): string {
  const { priority, availability, guide } = step;
  const circumstance = planned?.audience.circumstance;
  const { message } = words;
  return words.sentences([
    ...(circumstance ? [message(`twin.only.${circumstance}`)] : []),
    message(`twin.priority.${priority}`),
    ...(availability ? [message(`twin.availability.${availability}`)] : []),
    ...(guide.minutes
      ? [message('text.minutes', { minutes: guide.minutes }) + message('text.stop')]
      : []),
  ]);
}

function makeWay({ guide: { url, paths, label } }: DescribedStep, words: Words): RootContent[] {
  const own = label && ownWay(label, words);
  const lines: Inline[][] = [
    ...(paths.web
      ? [[`${words.label(words.message('text.where-web'))} ${paths.web.join(' › ')}`]]
      : []),
    ...(paths.app
      ? [[`${words.label(words.message('text.where-app'))} ${paths.app.join(' › ')}`]]
      : []),
    ...(own ? [[`${words.label(own.name)} ${own.path.join(' › ')}`]] : []),
    ...(url ? [[`${words.label(words.message('text.address'))} `, link(url)]] : []),
  ];
  return lines.length > 0 ? [bullets(lines)] : [];
}

function labelled(key: MessageKey, nodes: readonly RootContent[], words: Words): RootContent[] {
  return nodes.length > 0
    ? [paragraph(strong(words.label(words.message(key)))), ...blocks(nodes)]
    : [];
}

/** Every topic on which no source settles anything for this place and day. */
function makeUnknown({ guide, words }: Context): RootContent[] {
  const { facts } = guide.checklist.holds;
  const topics = TOPIC_IDS.filter((topic) => facts[topic].value === 'unknown');
  const lines = topics.map((topic) => [
    `${words.label(words.message(`evidence.topic.${topic}`))} ${words.message(`evidence.value.${topic}.unknown` as MessageKey)}`,
  ]);
  return [
    heading(2, words.message('twin.unknown')),
    lines.length > 0 ? bullets(lines) : paragraph(words.message('twin.unknown.none')),
  ];
}

function makeSources({ guide, words }: Context): RootContent[] {
  return [
    heading(2, words.message('section.sources')),
    numbered(allSources(guide).map((source) => sourceParts(source, words))),
  ];
}

function sourceParts(source: Source, words: Words): Inline[] {
  const name = words.citation(source);
  return [source.url ? link(source.url, name) : name, sourceDetails(source, words)];
}

function makeCitation({ guide, address, words }: Context): RootContent[] {
  const { on } = guide.checklist;
  const text = words.message('twin.cite.text', {
    title: titleOf(guide, words),
    on: words.day(on),
  });
  return [
    heading(2, words.message('twin.cite')),
    paragraph(`${text} `, link(address)),
    paragraph(words.message('place.again', { after: words.day(freshUntil(on)) })),
  ];
}

function sourcesLine(sources: readonly Source[], context: Context): string {
  const { words } = context;
  return `${words.label(words.message('text.sources'))} ${citations(sources, context)}`;
}

/** "(1, 4)": a number in square brackets would read as the start of a link. */
function citations(sources: readonly Source[], { numbers, words }: Context): string {
  return `(${sources.map(({ id }) => numbers.get(id)).join(words.message('text.items'))})`;
}

function allSources({ training, steps, rights }: Guide): Source[] {
  const inSteps = steps.flatMap((step) => step.sources);
  return [...new Set([...training.sources, ...inSteps, ...rights.sources])];
}
