import type { Authority } from '../content/authority';
import { toPlainText } from '../content/prose';
import type { Source } from '../content/source';
import type { Words } from '../i18n/words';
import type { DescribedStep, Guide } from './describe';
import { ownWay } from './own-words';
import type { DescribedRights } from './rights';

/** The checklist as open data: the JSON that the contract fixes. Keys are added, never renamed. */
export function makeDocument({ checklist, training, rights, steps }: Guide, words: Words) {
  return {
    place: checklist.place,
    region: checklist.region,
    on: checklist.on,
    known: checklist.known,
    uses: checklist.answered && checklist.uses.length === 0 ? ['none'] : checklist.uses,
    am: checklist.am,
    training: {
      status: checklist.training.status,
      since: checklist.training.since,
      starts: checklist.training.starts,
      text: training.text,
      sources: training.sources.map(({ id }) => id),
    },
    controller: checklist.controller,
    authority: makeAuthority(rights.authority ?? rights.lead),
    right: makeRight(rights),
    steps: steps.map((step) => makeStep(step, words)),
  };
}

/** An authority that can be reached; one without an address is named in the steps only. */
function makeAuthority(authority: Authority | null) {
  const url = authority?.url ?? authority?.complaintUrl;
  if (!authority || !url) return null;
  return { id: authority.id, name: authority.name, url, complaintUrl: authority.complaintUrl };
}

function makeRight({ right, law, reply, lead }: DescribedRights) {
  return {
    kind: right,
    law: law && { id: law.id, name: law.name, short: law.short, url: law.url },
    reply: law?.reply ?? null,
    replyText: reply,
    lead: makeAuthority(lead),
  };
}

function makeStep(step: DescribedStep, words: Words) {
  return {
    id: step.id,
    kind: step.kind,
    priority: step.priority,
    availability: step.availability,
    title: step.title,
    text: stepText(step, words),
    url: step.guide.url,
    minutes: step.guide.minutes,
    because: step.because.map(({ id, text, sources }) => ({
      id,
      text,
      sources: sources.map((source) => source.id),
    })),
    sources: step.sources.map(makeSource),
  };
}

function makeSource({ id, publisher, title, url, published, checked, tier }: Source) {
  return { id, publisher, title, url, published, checked, tier };
}

/** The whole step as a reader sees it, in plain text, without because, checked and source lines. */
export function stepText(step: DescribedStep, words: Words): string {
  const { what, missing, otherwise, except } = step.sections;
  return [
    toPlainText(what),
    whereText(step, words),
    labelled(words.message('text.missing'), toPlainText(missing), words),
    labelled(words.message('text.otherwise'), toPlainText(otherwise), words),
    labelled(words.message('text.except'), toPlainText(except), words),
  ]
    .filter(Boolean)
    .join('\n');
}

function whereText({ guide }: DescribedStep, words: Words): string {
  const { web, app } = guide.paths;
  const own = guide.label && ownWay(guide.label, words);
  return [
    web && labelled(words.message('text.where-web'), web.join(' › '), words),
    app && labelled(words.message('text.where-app'), app.join(' › '), words),
    own && labelled(own.name, own.path.join(' › '), words),
    guide.url && labelled(words.message('text.address'), guide.url, words),
  ]
    .filter(Boolean)
    .join('\n');
}

function labelled(label: string, text: string, words: Words): string {
  return text && `${words.label(label)} ${text}`;
}
