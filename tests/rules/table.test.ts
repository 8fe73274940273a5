import { describe, expect, test } from 'vitest';
import { buildChecklist, type Step } from '../../lib/rules/checklist';
import { FEATURES, type Feature } from '../../lib/rules/features';
import type { Place } from '../../lib/rules/places';
import { type Answers, settle } from '../../lib/rules/situation';
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
    const features = steps.flatMap(({ because }) => because.map((reason) => reason.feature));
    expect(new Set(features)).toEqual(new Set([null, feature]));
  });
});
