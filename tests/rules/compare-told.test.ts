import { describe, expect, test } from 'vitest';
import { passagesIn } from '../../lib/history/passages';
import {
  type Comparison,
  compareSituations,
  type PassagesOf,
  type StepChange,
  type Turn,
} from '../../lib/rules/compare';
import { FIRST_RECORDED } from '../../lib/rules/day';
import { type Effect, makeTimeline } from '../../lib/rules/fold';
import type { Place } from '../../lib/rules/places';
import { type Answers, settle } from '../../lib/rules/situation';
import { library, TODAY } from '../library';

interface Asked extends Partial<Answers> {
  readonly place?: Place;
  readonly on?: string;
  readonly known?: string;
}

const passagesOf = passagesIn(library);
const EFFECTS: readonly Effect[] = [...library.effects.values()];

function compare(
  before: Asked,
  after: Asked,
  more: readonly Effect[] = [],
  passages: PassagesOf = passagesOf,
): Comparison {
  const [from, to] = [before, after].map(
    ({ place = 'DE', on = TODAY, known = on, uses = [], am = [] }) => ({
      place,
      ...settle({ uses, am }),
      on,
      known,
    }),
  );
  if (!from || !to) throw new Error('two situations were given');
  return compareSituations(makeTimeline([...EFFECTS, ...more]), from, to, passages);
}

/** Everything a comparison says of a step, on as many lines as it needs. */
function tell({
  step,
  kind,
  causes,
  priority,
  availability,
  training,
  reasons,
  topics,
}: StepChange) {
  return [
    `${step} ${kind}`,
    ...causes.map(({ label, effects }) => `  ${label}: ${effects.map(({ id }) => id).join(' ')}`),
    ...turned('priority', priority),
    ...turned('availability', availability),
    ...turned('training', training),
    ...(reasons.came.length > 0 ? [`  + ${reasons.came.join(' ')}`] : []),
    ...(reasons.went.length > 0 ? [`  - ${reasons.went.join(' ')}`] : []),
    ...(topics.length > 0 ? [`  of ${topics.join(' ')}`] : []),
  ];
}

function turned<T>(what: string, turn: Turn<T> | null): string[] {
  return turn ? [`  ${what} ${turn.from} → ${turn.to}`] : [];
}

function told(comparison: Comparison): string[] {
  return comparison.changes.flatMap(tell);
}

const CHANGED: Effect = {
  id: 'changed',
  change: 'changed',
  topic: 'toggle',
  regions: ['eu'],
  value: 'not-offered',
  announced: '2027-02-01',
  effective: '2027-02-01',
  recorded: '2027-02-01',
};

interface Told {
  readonly before: Asked;
  readonly after: Asked;
  /** What has happened by then, which no file says. */
  readonly more?: Partial<Effect>;
  readonly says: string;
}

/** Read and found right by a person, line by line. */
const TOLD: Readonly<Record<string, Told>> = {
  'a German on the day LinkedIn announces the training': {
    before: { on: '2025-09-17', known: TODAY },
    after: { on: '2025-09-18', known: TODAY },
    says: `
generative-ai-toggle changed
  world-changed: 2025-11-03-training-starts-in-europe/training/on 2025-09-18-training-announced-for-six-regions/posts-and-profile/listed 2025-09-18-training-announced-for-six-regions/group-messages/listed 2025-09-18-training-announced-for-six-regions/ai-inputs/listed 2025-09-18-training-announced-for-six-regions/saved-resumes/listed 2025-09-18-training-announced-for-six-regions/toggle/available 2025-09-18-training-announced-for-six-regions/training-provider/linkedin-or-another 2025-09-18-training-announced-for-six-regions/feedback/may-be-used 2025-09-18-training-announced-for-six-regions/toggle-wording/content-creation
  priority know → do
  availability not-offered → available
  training not-included → upcoming
  + training-upcoming toggle-posts toggle-groups toggle-ai-tools toggle-resumes toggle-learning
  - training-not-included
  of training posts-and-profile group-messages ai-inputs saved-resumes toggle training-provider feedback toggle-wording
objection-form changed
  world-changed: 2025-11-03-training-starts-in-europe/training/on
  priority consider → do
private-messages changed
  world-changed: 2025-09-18-training-announced-for-six-regions/private-messages/stated-excluded
  + messages-excluded
  - messages-denied
  of private-messages
group-messages changed
  world-changed: 2025-09-18-training-announced-for-six-regions/group-messages/listed 2025-09-18-training-announced-for-six-regions/private-messages/stated-excluded
  + groups-listed groups-not-private
  - groups-unknown groups-not-private-unknown
  of group-messages private-messages
ai-tool-inputs changed
  world-changed: 2025-09-18-training-announced-for-six-regions/ai-inputs/listed
  + inputs-listed inputs-in-messages
  - inputs-unknown inputs-in-messages-unknown
  of ai-inputs
saved-resumes changed
  world-changed: 2025-09-18-training-announced-for-six-regions/saved-resumes/listed
  + resumes-listed applications-listed
  - resumes-unknown applications-unknown
  of saved-resumes
past-training changed
  world-changed: 2025-09-18-training-announced-for-six-regions/past-training/forward-only
  + past-forward-only
  - past-unknown
  of past-training`,
  },
  'a Briton on the day the training starts': {
    before: { place: 'GB', on: '2025-11-02', known: TODAY },
    after: { place: 'GB', on: '2025-11-03', known: TODAY },
    says: `
generative-ai-toggle changed
  world-changed: 2025-11-03-training-starts-in-europe/training/on 2025-11-03-uk-content-shared-with-microsoft/microsoft-public-content/not-stated
  training upcoming → on
  + training-on
  - training-upcoming
  of training microsoft-public-content
objection-form changed
  world-changed: 2025-11-03-training-starts-in-europe/legal-basis/legitimate-interests
  of legal-basis
private-messages changed
  world-changed: 2025-11-03-training-starts-in-europe/legal-basis/legitimate-interests
  of legal-basis
microsoft-model-training came
  world-changed: 2025-11-03-uk-content-shared-with-microsoft/microsoft-models/shared
  + microsoft-posts microsoft-learning microsoft-pages
  of microsoft-models
microsoft-ads-sharing changed
  world-changed: 2025-11-03-ads-sharing-with-microsoft/ads-sharing/disputed
  priority know → consider
  + ads-disputed
  - ads-unknown
  of ads-sharing
recruiter-tools changed
  world-changed: 2025-11-03-european-notice-on-hiring-assistant/hiring-assistant/uses-profiles
  of hiring-assistant
page-admins changed
  world-changed: 2025-11-03-uk-content-shared-with-microsoft/microsoft-models/shared
  of microsoft-models
past-training changed
  world-changed: 2025-11-03-training-starts-in-europe/past-training/disputed
  + past-disputed
  - past-forward-only
  of past-training`,
  },
  'a German who moves to the United States': {
    before: { place: 'DE' },
    after: { place: 'US' },
    says: `
generative-ai-toggle changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/microsoft-public-content/may-be-shared
  of microsoft-public-content
objection-form changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/objection-form/unknown 2024-09-18-ai-clause-in-the-privacy-policy/legal-basis/none-stated
  priority do → consider
  availability available → unknown
  + form-not-limited
  - form-other-ai
  of objection-form legal-basis
private-messages changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/legal-basis/none-stated
  of legal-basis
group-messages changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/regulator/none-found
  of regulator
message-scanning changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/message-scanning/assistance-and-security
  of message-scanning
microsoft-ads-sharing changed
  new-for-you: 2026-02-23-california-notice/ads-sharing/shared-anywhere 2025-10-01-us-notice-with-sharing-settings/ads-switch/available 2025-10-01-us-notice-with-sharing-settings/global-privacy-control/honoured
  priority know → consider
  availability unknown → available
  + ads-shared
  - ads-not-listed
  of ads-sharing ads-switch global-privacy-control
recruiter-tools changed
  new-for-you: 2025-11-03-european-notice-on-hiring-assistant/hiring-assistant/unknown
  of hiring-assistant
past-training changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/past-training/forward-only 2024-09-18-ai-clause-in-the-privacy-policy/regulator/none-found
  + past-forward-only
  - past-disputed
  of past-training regulator
complain changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/regulator/none-found
  + regulator-silent
  - regulator-spoke
  of regulator`,
  },
  'an American who moves to mainland China': {
    before: { place: 'US' },
    after: { place: 'CN' },
    says: `
generative-ai-toggle changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/training/unknown 2024-09-18-ai-clause-in-the-privacy-policy/toggle/unknown 2024-09-18-ai-clause-in-the-privacy-policy/microsoft-public-content/unknown
  priority do → consider
  availability available → unknown
  training on → unknown
  + training-unknown
  - training-on
  of training toggle microsoft-public-content
message-scanning changed
  new-for-you: 2026-11-22-settings-read-in-copies/message-settings/unknown
  priority consider → know
  availability available → unknown
  of message-settings
saved-resumes changed
  new-for-you: 2026-11-22-settings-read-in-copies/resume-setting/unknown
  priority consider → know
  availability available → unknown
  of resume-setting
microsoft-ads-sharing changed
  new-for-you: 2025-11-03-ads-sharing-with-microsoft/ads-sharing/unknown 2025-10-01-us-notice-with-sharing-settings/ads-switch/unknown 2025-10-01-us-notice-with-sharing-settings/global-privacy-control/unknown
  priority consider → know
  availability available → unknown
  + ads-unknown
  - ads-shared
  of ads-sharing ads-switch global-privacy-control
research-use changed
  new-for-you: 2026-11-22-settings-read-in-copies/research-setting/unknown
  priority consider → know
  availability available → unknown
  of research-setting
profile-visibility changed
  new-for-you: 2026-11-22-settings-read-in-copies/visibility-settings/unknown
  priority consider → know
  availability available → unknown
  of visibility-settings
past-training changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/past-training/unknown
  + past-unknown
  - past-forward-only
  of past-training`,
  },
  'a German who closes the account': {
    before: { uses: ['posts', 'messages'] },
    after: { am: ['no-account'] },
    says: `
generative-ai-toggle went
  new-for-you: 2025-11-03-training-starts-in-europe/training/on 2025-09-18-training-announced-for-six-regions/posts-and-profile/listed
  - training-on toggle-posts
objection-form changed
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/objection-form/available 2025-10-29-italian-information-sheet/objection-scope/all-ai 2025-02-27-european-notice/non-member-form/stated
  + form-non-member
  - form-other-ai
private-messages went
  new-for-you: 2025-09-18-training-announced-for-six-regions/private-messages/stated-excluded
  - messages-excluded
group-messages went
  new-for-you: 2025-09-18-training-announced-for-six-regions/group-messages/listed 2025-09-18-training-announced-for-six-regions/private-messages/stated-excluded
  - groups-not-private
ai-tool-inputs went
  new-for-you: 2025-09-18-training-announced-for-six-regions/ai-inputs/listed
  - inputs-in-messages
message-scanning went
  new-for-you: 2025-02-27-european-notice/message-scanning/harm-detection 2026-11-22-settings-read-in-copies/message-settings/available
  - scanning
microsoft-ads-sharing went
  new-for-you: 2025-11-03-ads-sharing-with-microsoft/ads-sharing/not-listed
  - ads-not-listed
research-use went
  new-for-you: 2026-11-22-settings-read-in-copies/research-setting/available
  - research
profile-visibility went
  new-for-you: 2026-11-22-settings-read-in-copies/visibility-settings/available
  - visibility
no-account came
  new-for-you: 2024-09-18-ai-clause-in-the-privacy-policy/objection-form/available 2025-02-27-european-notice/non-member-form/stated
  + non-member`,
  },
  'a German recruiter who stops using LinkedIn': {
    before: { uses: ['posts', 'ai-tools', 'recruiting'] },
    after: { uses: ['none'] },
    says: `
generative-ai-toggle changed
  new-for-you: 2025-09-18-training-announced-for-six-regions/posts-and-profile/listed 2025-09-18-training-announced-for-six-regions/ai-inputs/listed
  - toggle-posts toggle-ai-tools
ai-tool-inputs went
  new-for-you: 2025-09-18-training-announced-for-six-regions/ai-inputs/listed
  - inputs-listed
recruiter-tools went
  new-for-you: 2026-11-22-settings-read-in-copies/recruiter-data/customer-data 2025-11-03-european-notice-on-hiring-assistant/hiring-assistant/uses-profiles
  - recruiting`,
  },
  'a German with a link from before the training, who is now in Britain and in groups': {
    before: { on: '2025-10-15', uses: ['posts'] },
    after: { place: 'GB', uses: ['groups'] },
    says: `
generative-ai-toggle changed
  world-changed: 2025-11-03-training-starts-in-europe/training/on
  new-for-you: 2025-09-18-training-announced-for-six-regions/posts-and-profile/listed 2025-09-18-training-announced-for-six-regions/group-messages/listed
  training upcoming → on
  + training-on toggle-groups
  - training-upcoming toggle-posts
  of training
objection-form changed
  world-changed: 2025-10-29-italian-information-sheet/objection-scope/all-ai 2025-11-03-training-starts-in-europe/legal-basis/legitimate-interests
  of objection-scope legal-basis
group-messages came
  new-for-you: 2025-09-23-ico-monitors/regulator/monitoring
  + groups-listed
  of regulator
microsoft-ads-sharing changed
  world-changed: 2025-11-03-ads-sharing-with-microsoft/ads-sharing/not-listed
  new-for-you: 2025-11-03-ads-sharing-with-microsoft/ads-sharing/disputed
  priority know → consider
  + ads-disputed
  - ads-unknown
  of ads-sharing
research-use changed
  world-changed: 2026-11-22-settings-read-in-copies/research-setting/available
  priority know → consider
  availability unknown → available
  of research-setting
profile-visibility changed
  world-changed: 2026-11-22-settings-read-in-copies/visibility-settings/available
  priority know → consider
  availability unknown → available
  of visibility-settings
past-training changed
  world-changed: 2025-11-03-training-starts-in-europe/past-training/disputed 2025-11-07-irish-regulator-does-not-approve/regulator/not-approved
  new-for-you: 2025-09-23-ico-monitors/regulator/monitoring
  + past-disputed
  - past-forward-only
  of past-training
complain changed
  world-changed: 2025-11-07-irish-regulator-does-not-approve/regulator/not-approved
  new-for-you: 2025-09-23-ico-monitors/regulator/monitoring
  of regulator`,
  },
  'a German whose setting was taken away, which we recorded a month later': {
    before: { on: '2027-02-10' },
    after: { on: '2027-06-01' },
    more: { id: 'gone', recorded: '2027-03-01' },
    says: `
generative-ai-toggle changed
  we-corrected: gone
  priority do → know
  availability available → not-offered
  of toggle`,
  },
  'a German whose form was taken away': {
    before: { on: '2027-01-10' },
    after: { on: '2027-06-01' },
    more: { id: 'form-gone', topic: 'objection-form' },
    says: `
objection-form changed
  world-changed: form-gone
  priority do → consider
  availability available → not-offered
  - form-other-ai
  of objection-form`,
  },
  'a German when the training is paused': {
    before: { on: '2027-01-10' },
    after: { on: '2027-06-01' },
    more: { id: 'pause', topic: 'training', value: 'paused' },
    says: `
generative-ai-toggle changed
  world-changed: pause
  training on → paused
  + training-paused
  - training-on
  of training
objection-form changed
  world-changed: pause
  priority do → consider`,
  },
  'a German when the region is left out again': {
    before: { on: '2027-01-10' },
    after: { on: '2027-06-01' },
    more: { id: 'left-out', topic: 'training', value: 'not-included' },
    says: `
generative-ai-toggle changed
  world-changed: left-out
  training on → not-included
  + training-not-included
  - training-on
  of training
objection-form changed
  world-changed: left-out
  priority do → consider`,
  },
  'a Briton who runs a page and looks back from today to the day before the record': {
    before: { place: 'GB', uses: ['pages'] },
    after: { place: 'GB', on: '2024-09-10', uses: ['pages'] },
    says: `
generative-ai-toggle changed
  world-changed: 2024-09-01-where-the-record-starts/training/unknown 2024-09-01-where-the-record-starts/toggle/unknown 2024-09-01-where-the-record-starts/toggle-wording/unknown 2024-09-01-where-the-record-starts/training-provider/unknown 2024-09-01-where-the-record-starts/feedback/unknown
  priority do → consider
  availability available → unknown
  training on → unknown
  + training-unknown
  - training-on
  of training toggle toggle-wording training-provider feedback
objection-form changed
  world-changed: 2024-09-01-where-the-record-starts/objection-form/unknown 2024-09-01-where-the-record-starts/objection-scope/unknown 2024-09-01-where-the-record-starts/legal-basis/unknown 2024-09-01-where-the-record-starts/training/unknown
  priority do → consider
  availability available → unknown
  + form-not-limited
  - form-other-ai
  of objection-form objection-scope legal-basis
microsoft-model-training went
  world-changed: 2024-09-01-where-the-record-starts/microsoft-models/unknown
  - microsoft-pages
  of microsoft-models
microsoft-ads-sharing changed
  world-changed: 2024-09-01-where-the-record-starts/ads-sharing/unknown
  priority consider → know
  + ads-unknown
  - ads-disputed
  of ads-sharing
research-use changed
  world-changed: 2024-09-01-where-the-record-starts/research-setting/unknown
  priority consider → know
  availability available → unknown
  of research-setting
profile-visibility changed
  world-changed: 2024-09-01-where-the-record-starts/visibility-settings/unknown
  priority consider → know
  availability available → unknown
  of visibility-settings
page-admins changed
  world-changed: 2024-09-01-where-the-record-starts/toggle/unknown 2024-09-01-where-the-record-starts/posts-and-profile/unknown 2024-09-01-where-the-record-starts/microsoft-models/unknown
  of toggle posts-and-profile microsoft-models
past-training changed
  world-changed: 2024-09-01-where-the-record-starts/past-training/unknown
  + past-unknown
  - past-disputed
  of past-training
complain changed
  world-changed: 2024-09-01-where-the-record-starts/regulator/unknown
  + regulator-silent
  - regulator-spoke
  of regulator`,
  },
  'a German who opens a link of a later day, on which the form was gone': {
    before: { on: '2027-06-01', uses: ['none'] },
    after: { on: '2027-01-10', uses: ['none'] },
    more: { id: 'form-gone', topic: 'objection-form' },
    says: `
objection-form changed
  we-corrected: 2024-09-18-ai-clause-in-the-privacy-policy/objection-form/available
  priority consider → do
  availability not-offered → available
  + form-other-ai
  of objection-form`,
  },
  'a start in mainland China that is announced': {
    before: { place: 'CN', on: '2027-01-31', uses: ['none'] },
    after: { place: 'CN', on: '2027-02-01', uses: ['none'] },
    more: {
      id: 'start',
      topic: 'training',
      regions: ['mainland-china'],
      value: 'on',
      effective: '2027-05-01',
    },
    says: `
generative-ai-toggle changed
  world-changed: start
  training unknown → upcoming
  + training-upcoming
  - training-unknown
  of training`,
  },
};

describe('everything that is told', () => {
  test.each(Object.entries(TOLD))('%s', (_, { before, after, more, says }) => {
    const comparison = compare(before, after, more ? [{ ...CHANGED, ...more }] : []);
    expect(['', ...told(comparison)].join('\n')).toBe(says);
  });
});

test('a link of the first day that was recorded is compared by the record', () => {
  expect(compare({}, { on: FIRST_RECORDED }).comparedBy).toBe('record');
});

describe('a start that was put forward', () => {
  const start: Effect = {
    ...CHANGED,
    id: 'start',
    topic: 'training',
    regions: ['mainland-china'],
    value: 'on',
    announced: '2027-01-01',
    effective: '2027-05-01',
    recorded: '2027-01-01',
  };
  const sooner: Effect = {
    ...start,
    id: 'sooner',
    announced: '2027-02-01',
    effective: '2027-04-01',
    recorded: '2027-02-01',
  };

  function stepsWith(passages: PassagesOf): string[] {
    const [before, after] = [
      { place: 'CN', on: '2027-01-31' },
      { place: 'CN', on: '2027-02-01' },
    ] as const;
    const { changes } = compare(before, after, [start, sooner], passages);
    return changes.map(({ step }) => step);
  }

  test('changes the step whose reason names the day, whatever its prose', () => {
    expect(stepsWith(() => [])).toEqual(['generative-ai-toggle']);
  });

  test('changes a step whose prose tells of the training', () => {
    const prose: PassagesOf = (step) =>
      step === 'past-training' ? [{ id: 'since', topic: 'training' }] : [];
    expect(stepsWith(prose)).toEqual(['generative-ai-toggle', 'past-training']);
  });
});
