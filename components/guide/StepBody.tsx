import type { DescribedStep } from '../../lib/guide/describe';
import type { Audience } from '../../lib/guide/page-plan';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { StepId } from '../../lib/rules/steps';
import { ClaimsLink } from '../claims/ClaimsLink';
import { Prose } from '../prose/Prose';
import { OutboundLink } from '../site/OutboundLink';
import { Because } from './Because';
import { CheckedOn } from './CheckedOn';
import { DoneBox } from './DoneBox';
import { MenuPaths } from './MenuPath';
import { OffSwitch } from './OffSwitch';
import { ReportLink } from './ReportLink';
import { SourceNumbers } from './SourceNumbers';

interface Props {
  readonly step: DescribedStep;
  readonly audiences: readonly Audience[];
  /** Source id → its number in the list at the end of the page. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The steps that statements in circulation are about. */
  readonly claimed: ReadonlySet<StepId>;
  /** The address of the page, for reports. */
  readonly page: string;
  readonly words: Words;
}

/** Everything a step says below its title: what to do and the way there before the details. */
export function StepBody({ step, audiences, numbers, claimed, page, words }: Props) {
  const { what, missing, otherwise, except } = step.sections;
  return (
    <>
      <div className="prose">
        <Prose nodes={what.slice(0, 1)} />
      </div>
      <Action step={step} words={words} />
      <div className="prose">
        <Prose nodes={what.slice(1)} />
      </div>
      {missing.length > 0 && (
        <details className="missing">
          <summary>{words.message('step.missing')}</summary>
          <div className="prose">
            <Prose nodes={missing} />
          </div>
        </details>
      )}
      <Because reasons={step.because} audiences={audiences} words={words} />
      <Aside label={words.label(words.message('text.otherwise'))} nodes={otherwise} />
      <Aside label={words.label(words.message('text.except'))} nodes={except} />
      <p className="meta">
        {words.message('step.sources')}{' '}
        <SourceNumbers ids={step.sources.map(({ id }) => id)} numbers={numbers} words={words} /> ·{' '}
        <CheckedOn message="step.checked" checked={step.guide.checked} words={words} />
        <span className="no-print">
          <ClaimsLink step={step.id} claimed={claimed} words={words} />
          {' · '}
          <ReportLink
            about={`${page}#${step.id}`}
            text={words.message('step.report')}
            words={words}
          />
        </span>
      </p>
    </>
  );
}

const OPEN_LABEL: Readonly<Record<string, MessageKey>> = {
  'generative-ai-toggle': 'step.open.setting',
  'microsoft-model-training': 'step.open.setting',
  'research-use': 'step.open.setting',
  'objection-form': 'step.open.form',
};

function Action({ step, words }: Pick<Props, 'step' | 'words'>) {
  const { url, minutes } = step.guide;
  if (!url && !minutes) return null;
  return (
    <div className="action">
      <div className="action-row">
        {url && (
          <OutboundLink href={url} className="button">
            {words.message(OPEN_LABEL[step.id] ?? 'step.open.privacy')}
          </OutboundLink>
        )}
        {step.id === 'generative-ai-toggle' && <OffSwitch words={words} />}
        {minutes && <DoneBox step={step} words={words} />}
        {minutes && <span className="meta">{words.message('text.minutes', { minutes })}</span>}
      </div>
      {url && (
        <p className="print-only url" dir="ltr">
          {url}
        </p>
      )}
      <MenuPaths guide={step.guide} words={words} />
    </div>
  );
}

function Aside({ label, nodes }: { label: string; nodes: DescribedStep['sections']['what'] }) {
  if (nodes.length === 0) return null;
  return (
    <div className="prose aside">
      <b>{label}</b> <Prose nodes={nodes} />
    </div>
  );
}
