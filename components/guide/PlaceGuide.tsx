import type { Guide } from '../../lib/guide/describe';
import type { PlannedStep } from '../../lib/guide/page-plan';
import type { Words } from '../../lib/i18n/words';
import { oneYearAfter } from '../../lib/rules/day';
import { Answers } from './Answers';
import { LinkNotices } from './LinkNotices';
import { PrintHead } from './PrintHead';
import { SourceList } from './SourceList';
import { Status } from './Status';
import { Steps } from './Steps';
import { Tools } from './Tools';

interface Props {
  readonly guide: Guide;
  readonly plan: readonly PlannedStep[];
  readonly words: Words;
}

/** The guide for one place, with every step; the style sheet shows those the reader asked for. */
export function PlaceGuide({ guide, plan, words }: Props) {
  const sources = allSources(guide);
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const { checklist } = guide;
  return (
    <div className="guide">
      <PrintHead place={checklist.place} on={checklist.on} words={words} />
      <Status guide={guide} words={words} />
      <LinkNotices words={words} />
      <Answers words={words} />
      <Steps guide={guide} plan={plan} numbers={numbers} words={words} />
      <Tools place={checklist.place} words={words} />
      <section className="group sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">{words.message('section.sources')}</h2>
        <p className="meta">
          {words.message(`controller.${checklist.controller}`)}{' '}
          {words.message('place.again', { after: words.day(oneYearAfter(checklist.on)) })}
        </p>
        <SourceList sources={sources} words={words} />
      </section>
    </div>
  );
}

function allSources({ training, steps }: Guide) {
  return [...new Set([...training.sources, ...steps.flatMap((step) => step.sources)])];
}
