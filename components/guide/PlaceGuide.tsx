import type { SourcedEffect } from '../../lib/content/library';
import type { Lanes } from '../../lib/evidence/lanes';
import type { Guide } from '../../lib/guide/describe';
import type { PlannedStep } from '../../lib/guide/page-plan';
import type { StepChanges } from '../../lib/guide/step-changes';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';
import type { StepId } from '../../lib/rules/steps';
import { placePath } from '../../lib/site/addresses';
import { freshUntil } from '../../lib/staleness/staleness';
import { Held } from '../evidence/LanesTable';
import { HistoryLink } from '../history/HistoryLink';
import { Answers } from './Answers';
import { LinkChanges } from './LinkChanges';
import { LinkNotices } from './LinkNotices';
import { PrintHead } from './PrintHead';
import { ReportLink } from './ReportLink';
import { SourceList } from './SourceList';
import { Status } from './Status';
import { Steps } from './Steps';
import { Tools } from './Tools';

interface Props {
  readonly guide: Guide;
  readonly plan: readonly PlannedStep[];
  readonly lanes: Lanes;
  readonly changes: StepChanges;
  readonly effects: ReadonlyMap<string, SourcedEffect>;
  /** The steps that statements in circulation are about. */
  readonly claimed: ReadonlySet<StepId>;
  readonly words: Words;
}

/** The guide for one place, with every step; the style sheet shows those the reader asked for. */
export function PlaceGuide({ guide, plan, lanes, changes, effects, claimed, words }: Props) {
  const sources = allSources(guide);
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const { checklist } = guide;
  const after = freshUntil(oldestReading(guide));
  const page = placePath(words.locale, checklist.place);
  return (
    <div className="guide">
      <PrintHead place={checklist.place} on={checklist.on} after={after} words={words} />
      <Status guide={guide} words={words} />
      <LinkNotices words={words} />
      <LinkChanges changes={changes} on={checklist.on} words={words} />
      <Answers words={words} />
      <Steps guide={guide} plan={plan} numbers={numbers} claimed={claimed} words={words} />
      <Tools place={checklist.place} words={words} />
      <section className="group history no-print" aria-labelledby="history-heading">
        <h2 id="history-heading">{words.message('place.history')}</h2>
        <div className="prose">
          <Days lanes={lanes} effects={effects} words={words} />
          <HistoryLink region={checklist.region} words={words} />
        </div>
      </section>
      <section className="group sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">{words.message('section.sources')}</h2>
        <p className="meta">{words.message('place.again', { after: words.day(after) })}</p>
        <SourceList sources={sources} words={words} />
        <p className="no-print">
          <ReportLink about={page} text={words.message('place.report')} words={words} />
        </p>
      </section>
    </div>
  );
}

/** What held here, the newest first: fewer bytes than the picture, which the region's history has. */
function Days({
  lanes: { axis, lanes },
  effects,
  words,
}: Pick<Props, 'lanes' | 'effects' | 'words'>) {
  return (
    <ul>
      {lanes.flatMap(({ segments }) =>
        segments.toReversed().map((segment) => (
          <li key={segment.from}>
            <Held segment={segment} axis={axis} effects={effects} words={words} />
          </li>
        )),
      )}
    </ul>
  );
}

/** The day of the step that was read longest ago: the sheet is as old as that. */
function oldestReading({ steps, checklist }: Guide): Day {
  return steps.map((step) => step.guide.checked).toSorted()[0] ?? checklist.on;
}

function allSources({ training, steps, rights }: Guide) {
  const inSteps = steps.flatMap((step) => step.sources);
  return [...new Set([...training.sources, ...inSteps, ...rights.sources])];
}
