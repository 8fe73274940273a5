import { describe, expect, test } from 'vitest';
import { buildChecklist, makeBoard, type Step } from '../../lib/rules/checklist';
import { FEATURES, type Feature } from '../../lib/rules/features';
import { foldTimeline, makeTimeline } from '../../lib/rules/fold';
import type { Place } from '../../lib/rules/places';
import { type Answers, settle } from '../../lib/rules/situation';
import type { Priority, StepId } from '../../lib/rules/steps';
import type { Topic, Value } from '../../lib/rules/topics';
import { library, TODAY } from '../library';

function stepsFor(place: Place, { uses, am }: Answers, on = TODAY): readonly Step[] {
  return buildChecklist(library.timeline, { place, ...settle({ uses, am }), on, known: TODAY })
    .steps;
}

/** `step: kind priority availability; reason (topics of its facts), …` */
function describeStep({ id, kind, priority, availability, because }: Step): string {
  const reasons = because.map(
    (each) => `${each.id} (${each.effects.map(({ topic }) => topic).join(' ')})`,
  );
  return `${id}: ${kind} ${priority} ${availability ?? '-'}; ${reasons.join(', ')}`;
}

function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** Checklists that a person has read through, and found right. */
const READ: Readonly<Record<string, readonly [Place, string, Answers, string]>> = {
  'a German who uses everything, is 17, has two accounts and has moved': [
    'DE',
    TODAY,
    { uses: FEATURES, am: ['under-18', 'several-accounts', 'moved'] },
    `
    generative-ai-toggle: setting do available; training-on (training), toggle-posts (posts-and-profile), toggle-groups (group-messages), toggle-ai-tools (ai-inputs), toggle-resumes (saved-resumes), toggle-learning (posts-and-profile)
    objection-form: form do available; form-other-ai (objection-form objection-scope)
    private-messages: caveat know -; messages-excluded (private-messages)
    group-messages: caveat know -; groups-listed (group-messages), groups-not-private (group-messages private-messages)
    ai-tool-inputs: caveat know -; inputs-listed (ai-inputs), inputs-in-messages (ai-inputs)
    message-scanning: setting consider available; scanning (message-scanning message-settings)
    saved-resumes: setting consider available; resumes-listed (saved-resumes), applications-listed (saved-resumes)
    microsoft-ads-sharing: setting know unknown; ads-not-listed (ads-sharing)
    research-use: setting consider available; research (research-setting)
    profile-visibility: setting consider available; visibility (visibility-settings)
    recruiter-tools: note know -; recruiting (recruiter-data hiring-assistant)
    page-admins: note know -; pages (toggle posts-and-profile)
    under-18: note know -; under-18-excluded (under-18)
    each-account: note do -; accounts (toggle)
    profile-location: note consider -; location (profile-location)
    past-training: caveat know -; past-disputed (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-spoke (regulator)`,
  ],
  'an American who uses everything and is 17, before anything was known': [
    'US',
    '2024-09-10',
    { uses: FEATURES, am: ['under-18'] },
    `
    generative-ai-toggle: setting consider unknown; training-unknown (training)
    objection-form: form consider unknown; form-not-limited (objection-form objection-scope)
    private-messages: caveat know -; messages-unstated (private-messages)
    group-messages: caveat know -; groups-unknown (group-messages), groups-not-private-unknown (group-messages)
    ai-tool-inputs: caveat know -; inputs-unknown (ai-inputs), inputs-in-messages-unknown (ai-inputs)
    message-scanning: setting know unknown; scanning (message-scanning message-settings)
    saved-resumes: setting know unknown; resumes-unknown (saved-resumes), applications-unknown (saved-resumes)
    microsoft-ads-sharing: setting know unknown; ads-unknown (ads-sharing)
    research-use: setting know unknown; research (research-setting)
    profile-visibility: setting know unknown; visibility (visibility-settings)
    recruiter-tools: note know -; recruiting (recruiter-data hiring-assistant)
    page-admins: note know -; pages (toggle posts-and-profile)
    under-18: note know -; under-18-unknown (under-18)
    past-training: caveat know -; past-unknown (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-silent (regulator)`,
  ],
  'a Briton who posts, learns and runs a page': [
    'GB',
    TODAY,
    { uses: ['posts', 'learning', 'pages'], am: [] },
    `
    generative-ai-toggle: setting do available; training-on (training), toggle-posts (posts-and-profile), toggle-learning (posts-and-profile)
    objection-form: form do available; form-other-ai (objection-form objection-scope)
    microsoft-model-training: note know -; microsoft-posts (microsoft-models), microsoft-learning (microsoft-models), microsoft-pages (microsoft-models)
    microsoft-ads-sharing: setting consider unknown; ads-disputed (ads-sharing)
    research-use: setting consider available; research (research-setting)
    profile-visibility: setting consider available; visibility (visibility-settings)
    page-admins: note know -; pages (toggle posts-and-profile)
    past-training: caveat know -; past-disputed (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-spoke (regulator)`,
  ],
  'a Canadian who uses nothing, in the pause': [
    'CA',
    '2025-06-01',
    { uses: ['none'], am: [] },
    `
    generative-ai-toggle: setting know unknown; training-paused (training)
    objection-form: form consider unknown; form-not-limited (objection-form objection-scope)
    microsoft-ads-sharing: setting know unknown; ads-unknown (ads-sharing)
    research-use: setting know unknown; research (research-setting)
    profile-visibility: setting know unknown; visibility (visibility-settings)
    past-training: caveat know -; past-forward-only (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-spoke (regulator)`,
  ],
  'a Swiss who posts and writes messages, while they were left out': [
    'CH',
    '2024-10-01',
    { uses: ['posts', 'messages'], am: [] },
    `
    generative-ai-toggle: setting know not-offered; training-not-included (training)
    objection-form: form consider available; form-other-ai (objection-form objection-scope)
    private-messages: caveat know -; messages-unstated (private-messages)
    group-messages: caveat know -; groups-not-private-unknown (group-messages)
    ai-tool-inputs: caveat know -; inputs-in-messages-unknown (ai-inputs)
    message-scanning: setting know unknown; scanning (message-scanning message-settings)
    microsoft-ads-sharing: setting know unknown; ads-unknown (ads-sharing)
    research-use: setting know unknown; research (research-setting)
    profile-visibility: setting know unknown; visibility (visibility-settings)
    past-training: caveat know -; past-unknown (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-silent (regulator)`,
  ],
  'a German who uses groups, before the start': [
    'DE',
    '2025-10-15',
    { uses: ['groups'], am: [] },
    `
    generative-ai-toggle: setting do available; training-upcoming (training), toggle-groups (group-messages)
    objection-form: form do available; form-other-ai (objection-form objection-scope)
    group-messages: caveat know -; groups-listed (group-messages)
    microsoft-ads-sharing: setting know unknown; ads-unknown (ads-sharing)
    research-use: setting know unknown; research (research-setting)
    profile-visibility: setting know unknown; visibility (visibility-settings)
    past-training: caveat know -; past-forward-only (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-spoke (regulator)`,
  ],
  'an American who uses messages, after a lawyer’s denial': [
    'US',
    '2025-03-01',
    { uses: ['messages'], am: [] },
    `
    generative-ai-toggle: setting do available; training-on (training)
    objection-form: form consider unknown; form-not-limited (objection-form objection-scope)
    private-messages: caveat know -; messages-denied (private-messages)
    group-messages: caveat know -; groups-not-private-unknown (group-messages)
    ai-tool-inputs: caveat know -; inputs-in-messages-unknown (ai-inputs)
    message-scanning: setting know unknown; scanning (message-scanning message-settings)
    microsoft-ads-sharing: setting know unknown; ads-unknown (ads-sharing)
    research-use: setting know unknown; research (research-setting)
    profile-visibility: setting know unknown; visibility (visibility-settings)
    past-training: caveat know -; past-forward-only (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-silent (regulator)`,
  ],
  'an Italian without an account': [
    'IT',
    TODAY,
    { uses: [], am: ['no-account'] },
    `
    objection-form: form do available; form-non-member (non-member-form)
    no-account: note know -; non-member (objection-form non-member-form)
    past-training: caveat know -; past-disputed (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-spoke (regulator)`,
  ],
  'an American without an account': [
    'US',
    TODAY,
    { uses: [], am: ['no-account'] },
    `
    objection-form: form consider unknown; form-non-member-unknown (objection-form non-member-form)
    no-account: note know -; non-member (objection-form non-member-form)
    past-training: caveat know -; past-forward-only (past-training)
    keep-proof: note consider -; proof (objection-form)
    check-again: note consider -; again (training)
    complain: right know -; regulator-silent (regulator)`,
  ],
};

describe('the whole checklist of', () => {
  test.each(Object.entries(READ))('%s', (_, [place, on, answers, expected]) => {
    expect(stepsFor(place, answers, on).map(describeStep)).toEqual(linesOf(expected));
  });
});

const MOMENTS: readonly (readonly [Place, string])[] = [
  ['GB', TODAY],
  ['US', '2024-09-10'],
  ['US', '2025-03-01'],
];

describe('in Britain today, who uses one thing more than nothing', () => {
  const usual = stepsFor('GB', { uses: ['none'], am: [] }).map(({ id }) => id);

  test.each<[Feature, readonly string[]]>([
    ['posts', ['microsoft-model-training']],
    ['groups', ['group-messages']],
    ['messages', ['private-messages', 'group-messages', 'ai-tool-inputs', 'message-scanning']],
    ['ai-tools', ['ai-tool-inputs']],
    ['resumes', ['saved-resumes']],
    ['job-applications', ['saved-resumes']],
    ['learning', ['microsoft-model-training']],
    ['pages', ['microsoft-model-training', 'page-admins']],
    ['recruiting', ['recruiter-tools']],
  ])('namely %s, gets %s', (feature, expected) => {
    const steps = stepsFor('GB', { uses: [feature], am: [] });
    expect(steps.map(({ id }) => id).filter((id) => !usual.includes(id))).toEqual(expected);
  });

  test.each(FEATURES)('namely %s, is given no reason that names another thing', (feature) => {
    for (const [place, on] of MOMENTS) {
      const steps = stepsFor(place, { uses: [feature], am: [] }, on);
      const reasons = steps.flatMap(({ because }) => because);
      const others = reasons.filter((reason) => reason.feature !== null);
      expect(others.filter((reason) => reason.feature !== feature)).toEqual([]);
    }
  });

  test('is given every reason of a step about one thing because of that thing', () => {
    for (const [place, on] of MOMENTS)
      for (const step of stepsFor(place, { uses: FEATURES, am: [] }, on))
        if (!usual.includes(step.id))
          for (const reason of step.because) expect(FEATURES, reason.id).toContain(reason.feature);
  });
});

describe('the regulator has spoken', () => {
  test.each<[string, Place, string]>([
    ['the British one confirmed the pause', 'GB', '2024-09-20'],
    ['the British one watches', 'GB', '2025-09-23'],
    ['the Dutch one warned', 'NL', '2025-09-24'],
    ['the Irish one has not approved', 'NO', '2025-11-07'],
  ])('%s', (_, place, on) => {
    const step = stepsFor(place, { uses: ['none'], am: [] }, on).find(
      ({ id }) => id === 'complain',
    );
    expect(step?.because.map(({ id }) => id)).toEqual(['regulator-spoke']);
  });
});

describe('what could hold one day', () => {
  test.each<[string, Partial<Record<Topic, Value>>, StepId, Priority]>([
    [
      'a setting that is not offered is nothing to do, even while LinkedIn trains',
      { training: 'on', toggle: 'not-offered' },
      'generative-ai-toggle',
      'know',
    ],
    [
      'a setting that nobody knows of is nothing to do where training is left out',
      { training: 'not-included' },
      'generative-ai-toggle',
      'know',
    ],
    [
      'a setting that nobody knows of may be looked for while LinkedIn trains',
      { training: 'on' },
      'generative-ai-toggle',
      'consider',
    ],
    [
      'a switch for ads is worth a look where no sharing is listed',
      { 'ads-switch': 'available', 'ads-sharing': 'not-listed' },
      'microsoft-ads-sharing',
      'consider',
    ],
    [
      'sharing for ads is worth a look without a known switch',
      { 'ads-sharing': 'shared' },
      'microsoft-ads-sharing',
      'consider',
    ],
    [
      'sharing for ads from anywhere is, too',
      { 'ads-sharing': 'shared-anywhere' },
      'microsoft-ads-sharing',
      'consider',
    ],
  ])('%s', (_, values, id, priority) => {
    const board = makeBoard(foldTimeline(timelineOf(values), 'canada', TODAY, TODAY));
    expect(board.entries.find(({ step }) => step.id === id)?.step.priority).toBe(priority);
  });

  test('an American is told today that ads data may be shared from anywhere', () => {
    const step = stepsFor('US', { uses: ['none'], am: [] }).find(
      ({ id }) => id === 'microsoft-ads-sharing',
    );
    expect(step?.because.map(({ id }) => id)).toEqual(['ads-shared']);
    expect(step?.because[0]?.effects.map(({ value }) => value)).toEqual(['shared-anywhere']);
  });
});

function timelineOf(values: Partial<Record<Topic, Value>>) {
  const effects = Object.entries(values).map(([topic, value]) => ({
    id: topic,
    change: 'one-day',
    topic: topic as Topic,
    regions: ['canada'] as const,
    value,
    announced: '2026-01-01',
    effective: '2026-01-01',
    recorded: '2026-01-01',
  }));
  return makeTimeline(effects);
}
