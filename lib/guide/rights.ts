import type { RootContent } from 'mdast';
import type { Authority } from '../content/authority';
import type { Controller } from '../content/controller';
import type { Jurisdiction } from '../content/jurisdiction';
import type { Law, Period } from '../content/law';
import type { Library } from '../content/library';
import type { Source } from '../content/source';
import { isMessageKey, type MessageKey } from '../i18n/messages';
import type { Words } from '../i18n/words';
import type { Checklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import { countryOf, type Place, partsOf } from '../rules/places';
import { findStanding, type Right, WRITTEN_RIGHTS } from '../rules/rights';

/** What a person at a place is entitled to, in words. */
export interface DescribedRights {
  readonly right: Right;
  readonly law: Law | null;
  /** One sentence: what kind of right this is, or that none was found or looked for. */
  readonly statement: string;
  readonly gives: readonly RootContent[];
  readonly limits: readonly RootContent[];
  /** How long LinkedIn has to answer, and what comes before a complaint: a sentence each. */
  readonly reply: string | null;
  readonly beforeComplaint: readonly string[];
  readonly complaint: readonly RootContent[];
  readonly authority: Authority | null;
  /** The authority that leads on LinkedIn, where it is another. */
  readonly lead: Authority | null;
  /** The companies that may answer for the data: both where that is not settled. */
  readonly controllers: readonly Controller[];
  /** The places within this one that have an authority or a law of their own, and which of the two. */
  readonly parts: readonly Place[];
  readonly partsHave: 'laws' | 'authorities';
  /** Who takes complaints, as sentences. */
  readonly whom: string;
  /** A law that is announced and does not hold yet. */
  readonly next: string | null;
  /** That the law reaches this place is our reading. */
  readonly isInferred: boolean;
  readonly sources: readonly Source[];
}

export function describeRights(
  { place, on, known, controller }: Pick<Checklist, 'place' | 'on' | 'known' | 'controller'>,
  library: Library,
  words: Words,
): DescribedRights {
  const { now, next } = findStanding(library.jurisdictions, place, on, known);
  const law = now.law === null ? null : (library.laws.get(now.law) ?? null);
  const explained = law && library.rightWords.get(law.words);
  const authority = find(library.authorities, now.authority);
  const lead = find(library.authorities, now.lead);
  const parts = partsOf(place);
  return {
    right: now.right,
    law,
    statement: words.message(statementKey(now.right, law), {
      inPlace: words.place(place).in,
      law: law?.short ?? '',
    }),
    gives: explained?.gives ?? [],
    limits: explained?.limits ?? [],
    reply: law && describeReply(law, words),
    beforeComplaint: law ? describeBeforeComplaint(law, on, words) : [],
    complaint: explained?.complaint ?? [],
    authority,
    lead,
    controllers: library.controllers.filter(
      ({ id }) => controller === 'unknown' || id === controller,
    ),
    parts,
    partsHave: lead ? 'authorities' : 'laws',
    whom: describeWhom({ place, authority, lead, parts, right: now.right }, words),
    next: next && describeNext(next, library, words),
    isInferred: now.inferred,
    sources: sourcesOf([...(law?.sources ?? []), ...now.sources], library),
  };
}

function sourcesOf(ids: readonly string[], { sources }: Library): Source[] {
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

/** What the sources leave in doubt is said as reported. */
function statementKey(right: Right, law: Law | null): MessageKey {
  const reported = `right.${right}.reported`;
  return law && law.confidence !== 'high' && isMessageKey(reported) ? reported : `right.${right}`;
}

function find<T>(index: ReadonlyMap<string, T>, id: string | null): T | null {
  return id === null ? null : (index.get(id) ?? null);
}

/** How long LinkedIn has to answer; `null` where the right is not one that a person writes for. */
export function describeReply({ right, reply, short }: Law, words: Words): string | null {
  if (!WRITTEN_RIGHTS.includes(right)) return null;
  if (!reply) return words.message('reply.none', { law: short });
  const { period, extension, article, confidence } = reply;
  const values = { period: periodText(period, words), article, law: short };
  const key: MessageKey = confidence === 'high' ? 'reply.says' : 'reply.reported';
  const sentence = words.message(key, values);
  if (!extension) return sentence;
  const more = words.message('reply.extension', { period: periodText(extension, words) });
  return words.sentences([sentence, more]);
}

export function periodText({ count, unit }: Period, words: Words): string {
  return words.message(`period.${unit}`, { count });
}

function describeBeforeComplaint({ complaint }: Law, on: Day, words: Words): string[] {
  const { first, firstFrom, acknowledge } = complaint;
  const isFirst = first !== 'not-said' && (firstFrom === null || firstFrom <= on);
  return [
    ...(isFirst ? [words.message(`complaint.first.${first}`)] : []),
    ...(acknowledge && acknowledge.from <= on
      ? [
          words.message('complaint.acknowledge', {
            period: periodText(acknowledge.period, words),
            from: words.day(acknowledge.from),
          }),
        ]
      : []),
  ];
}

interface Whom {
  readonly place: Place;
  readonly right: Right;
  readonly authority: Authority | null;
  readonly lead: Authority | null;
  readonly parts: readonly Place[];
}

function describeWhom({ place, right, authority, lead, parts }: Whom, words: Words): string {
  const inPlace = words.place(place).in;
  const own = authority
    ? words.message('authority.is', { inPlace, name: authority.name })
    : words.message(noAuthorityKey(right, lead, parts), {
        inPlace,
        country: words.place(countryOf(place)).name,
      });
  if (!lead) return own;
  return words.sentences([own, words.message('authority.lead', { lead: lead.name })]);
}

function noAuthorityKey(right: Right, lead: Authority | null, parts: readonly Place[]): MessageKey {
  if (lead && parts.length > 0) return 'authority.of-parts';
  return right === 'not-reviewed' ? 'authority.not-reviewed' : 'authority.none';
}

function describeNext(next: Jurisdiction, library: Library, words: Words): string | null {
  const law = find(library.laws, next.law);
  if (!law || !next.from) return null;
  const key: MessageKey = next.approximate ? 'right.next.about' : 'right.next';
  return words.message(key, { law: law.name, from: words.day(next.from) });
}
