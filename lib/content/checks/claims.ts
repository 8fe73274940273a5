import type { Nodes } from 'mdast';
import { type Claim, claimFile } from '../../claims/claim';
import type { Verdict } from '../../claims/verdicts';
import type { Library } from '../library';
import { toPlainText } from '../prose';
import type { Source } from '../source';
import { daysIn } from './days-in-text';
import { LINK_HOSTS } from './hosts';

type Sources = ReadonlyMap<string, Source>;

/** What is wrong with a claim, key first. */
type FindProblems = (claim: Claim, sources: Sources) => Iterable<string>;

/** Every check of a claim against the sources and against itself. */
const CHECKS: readonly FindProblems[] = [
  findMissingSources,
  findArticlesNotJudged,
  findWrongDays,
  findDaysOutOfOrder,
  findDaysAhead,
  findStrangeLinks,
];

/** What is wrong with the claims, in the order in which they are shown. */
export function* findClaimFaults({ claims, sources }: Pick<Library, 'claims' | 'sources'>) {
  for (const claim of claims.flatMap((group) => group.claims))
    for (const findProblems of CHECKS)
      for (const problem of findProblems(claim, sources))
        yield { subject: claim.id, file: claimFile(claim.id), problem };
}

function* findMissingSources({ sources: cited, saidIn }: Claim, sources: Sources) {
  for (const [key, ids] of Object.entries({ sources: cited, saidIn }))
    for (const id of ids) if (!sources.has(id)) yield `${key} cites "${id}", which does not exist`;
}

/** The guide names whom a statement comes from only where it judges the whole article. */
function* findArticlesNotJudged({ saidIn }: Claim, sources: Sources) {
  for (const id of saidIn)
    if (!sources.get(id)?.judged) yield `saidIn names "${id}", which is not judged as a whole`;
}

/** Which days a verdict may have. */
const DAYS: Readonly<Record<Verdict, { from: boolean; until: boolean }>> = {
  true: { from: true, until: false },
  'true-then': { from: true, until: true },
  'partly-true': { from: true, until: false },
  false: { from: false, until: false },
  unproven: { from: false, until: false },
};

function* findWrongDays({ verdict, ...claim }: Claim) {
  for (const key of ['from', 'until'] as const)
    if (claim[key] !== null && !DAYS[verdict][key])
      yield `${key} ${claim[key]} does not go with the verdict "${verdict}"`;
  if (verdict === 'true-then' && claim.until === null)
    yield 'until is missing: the verdict "true-then" needs the day on which it ended';
}

function* findDaysOutOfOrder({ from, until, recorded, checked }: Claim) {
  if (from !== null && until !== null && from >= until)
    yield `from ${from} is not before until ${until}`;
  for (const [key, day] of Object.entries({ from, until, recorded }))
    if (day !== null && day > checked) yield `${key} ${day} is after checked ${checked}`;
}

function* findDaysAhead({ title, now, checked }: Claim) {
  for (const [key, text] of Object.entries({ Title: title, Now: toPlainText(now) }))
    for (const day of daysIn(text))
      if (day > checked.slice(0, day.length))
        yield `${key} names ${day}, which is after checked ${checked}`;
}

function* findStrangeLinks({ now }: Claim) {
  for (const url of now.flatMap(linksIn))
    if (!isOnKnownHost(url)) yield `Now links to ${url}, which is not on a host in LINK_HOSTS`;
}

function isOnKnownHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username } = new URL(url);
  return protocol === 'https:' && username === '' && LINK_HOSTS.includes(host);
}

function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}
