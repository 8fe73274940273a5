import type { ReactNode } from 'react';
import type { DescribedStep, Guide } from '../../lib/guide/describe';
import type { Audience, PlannedStep } from '../../lib/guide/page-plan';
import type { Words } from '../../lib/i18n/words';
import { FEATURES } from '../../lib/rules/features';
import type { StepId } from '../../lib/rules/steps';
import { homePath, placePath } from '../../lib/site/addresses';
import { AuthorityContact } from './AuthorityContact';
import { audienceMarks } from './audience';
import { Rights } from './Rights';
import { StepBody } from './StepBody';
import { SECTION_OF, type SectionId } from './sections';

interface Props {
  readonly guide: Guide;
  readonly plan: readonly PlannedStep[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly claimed: ReadonlySet<StepId>;
  readonly words: Words;
}

/** The steps under the page's headings. The three main actions come before everything else. */
export function Steps(props: Props) {
  const { words } = props;
  return (
    <div className="steps">
      <section aria-labelledby="main-heading">
        <h2 id="main-heading" className="sr-only">
          {words.message('section.main')}
        </h2>
        <ol className="numbered">
          {inSection('main', props).map((item) => (
            <li
              key={item.step.id}
              id={item.step.id}
              className="step"
              {...audienceMarks(item.audience)}
            >
              <h3>{item.step.title}</h3>
              <StepBody {...bodyProps(item, props)} />
            </li>
          ))}
          <Messages {...props} />
        </ol>
      </section>
      <Section {...props} section="also" heading={words.message('section.also')} />
      <Section {...props} section="cannot" heading={words.message('section.cannot')} />
      <Rights
        rights={props.guide.rights}
        controller={props.guide.checklist.controller}
        place={props.guide.checklist.place}
        numbers={props.numbers}
        words={words}
      />
      <Section {...props} section="refused" heading={words.message('section.refused')}>
        <AuthorityContact
          rights={props.guide.rights}
          place={props.guide.checklist.place}
          words={words}
        />
      </Section>
    </div>
  );
}

/** The caveat on messages in its four parts, as one numbered step. */
function Messages(props: Props) {
  const parts = inSection('messages', props);
  return (
    <li id="messages" className="step" {...audienceMarks(anyOf(parts))}>
      <h3>{props.words.message('section.messages')}</h3>
      {parts.map((item) => (
        <section
          key={item.step.id}
          id={item.step.id}
          className="part"
          {...audienceMarks(item.audience)}
        >
          <h4>{item.step.title}</h4>
          <StepBody {...bodyProps(item, props)} />
        </section>
      ))}
    </li>
  );
}

function Section(props: Props & { section: SectionId; heading: string; children?: ReactNode }) {
  const { section, heading, children } = props;
  return (
    <section className="group" aria-labelledby={`${section}-heading`}>
      <h2 id={`${section}-heading`}>{heading}</h2>
      {inSection(section, props).map((item) => (
        <div
          key={item.step.id}
          id={item.step.id}
          className="step"
          {...audienceMarks(item.audience)}
        >
          {item.step.title !== heading && <h3>{item.step.title}</h3>}
          <StepBody {...bodyProps(item, props)} />
          {item.step.id === 'profile-location' && (
            <p>
              <a href={homePath(props.words.locale)} data-keep-answers="">
                {props.words.message('step.other-place')}
              </a>
            </p>
          )}
        </div>
      ))}
      {children}
    </section>
  );
}

interface Item {
  readonly step: DescribedStep;
  readonly audience: Audience;
  readonly reasonAudiences: readonly Audience[];
}

function inSection(section: SectionId, { guide, plan }: Props): Item[] {
  return guide.steps.flatMap((step) => {
    const planned = plan.find((each) => each.step.id === step.id);
    return planned && SECTION_OF[step.id] === section ? [{ ...planned, step }] : [];
  });
}

function bodyProps({ step, reasonAudiences }: Item, { guide, numbers, claimed, words }: Props) {
  const page = placePath(words.locale, guide.checklist.place);
  return { step, audiences: reasonAudiences, numbers, claimed, page, words };
}

function anyOf(items: readonly Item[]): Audience {
  const features = items.flatMap(({ audience }) => audience.features ?? FEATURES);
  return {
    features: FEATURES.filter((feature) => features.includes(feature)),
    circumstance: null,
    withoutAccount: items.some(({ audience }) => audience.withoutAccount),
  };
}
