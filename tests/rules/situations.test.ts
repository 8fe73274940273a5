import { describe, expect, test } from 'vitest';
import { buildChecklist } from '../../lib/rules/checklist';
import type { Circumstance, Feature } from '../../lib/rules/features';
import type { TrainingStatus } from '../../lib/rules/fold';
import type { Place } from '../../lib/rules/places';
import { settle } from '../../lib/rules/situation';
import type { Availability, Priority, StepId } from '../../lib/rules/steps';
import { library, TODAY } from '../library';

interface Asked {
  readonly on?: string;
  readonly uses?: readonly (Feature | 'none')[];
  readonly am?: readonly Circumstance[];
}

function checklist(place: Place, { on = TODAY, uses = [], am = [] }: Asked = {}) {
  const situation = { place, ...settle({ uses, am }), on, known: TODAY };
  return buildChecklist(library.timeline, situation);
}

function stepOf(place: Place, id: StepId, asked?: Asked) {
  return checklist(place, asked).steps.find((step) => step.id === id);
}

function idsOf(place: Place, asked?: Asked): StepId[] {
  return checklist(place, asked).steps.map((step) => step.id);
}

describe('whether LinkedIn trains, by place and day', () => {
  test.each<[string, Place, string, TrainingStatus, string | null, string | null]>([
    ['an American in early September 2024 cannot know', 'US', '2024-09-17', 'unknown', null, null],
    ['an American is in from 18 September 2024', 'US', '2024-09-18', 'on', '2024-09-18', null],
    ['an American today', 'US', TODAY, 'on', '2024-09-18', null],
    ['a Californian has what holds in the United States', 'US-CA', TODAY, 'on', '2024-09-18', null],
    [
      'a German is left out in September 2024',
      'DE',
      '2024-09-18',
      'not-included',
      '2024-09-18',
      null,
    ],
    [
      'a German, the day before the announcement',
      'DE',
      '2025-09-17',
      'not-included',
      '2024-09-18',
      null,
    ],
    ['a German, the day of the announcement', 'DE', '2025-09-18', 'upcoming', null, '2025-11-03'],
    ['a German, the day before the start', 'DE', '2025-11-02', 'upcoming', null, '2025-11-03'],
    ['a German, the day of the start', 'DE', '2025-11-03', 'on', '2025-11-03', null],
    ['a German, the day after the start', 'DE', '2025-11-04', 'on', '2025-11-03', null],
    ['a Norwegian follows the EEA', 'NO', '2025-10-15', 'upcoming', null, '2025-11-03'],
    ['a Swiss in October 2024', 'CH', '2024-10-01', 'not-included', '2024-09-18', null],
    ['a Swiss today', 'CH', TODAY, 'on', '2025-11-03', null],
    ['a Briton on 18 September 2024 is in', 'GB', '2024-09-18', 'on', '2024-09-18', null],
    ['a Briton on 19 September 2024 is still in', 'GB', '2024-09-19', 'on', '2024-09-18', null],
    ['a Briton from 20 September 2024 is out', 'GB', '2024-09-20', 'paused', '2024-09-20', null],
    ['a Briton in August 2025', 'GB', '2025-08-01', 'paused', '2024-09-20', null],
    [
      'a Briton when the announcement beats the pause',
      'GB',
      '2025-09-18',
      'upcoming',
      null,
      '2025-11-03',
    ],
    ['a Briton today', 'GB', TODAY, 'on', '2025-11-03', null],
    ['a Canadian in October 2024 is in', 'CA', '2024-10-01', 'on', '2024-09-18', null],
    ['a Canadian, the day before the pause', 'CA', '2024-12-09', 'on', '2024-09-18', null],
    ['a Canadian, the day of the pause', 'CA', '2024-12-10', 'paused', '2024-12-10', null],
    ['a Quebecer in October 2025', 'CA-QC', '2025-10-15', 'upcoming', null, '2025-11-03'],
    ['a Canadian today', 'CA', TODAY, 'on', '2025-11-03', null],
    ['a Hongkonger, the day before the pause', 'HK', '2024-10-10', 'on', '2024-09-18', null],
    ['a Hongkonger, the day of the pause', 'HK', '2024-10-11', 'paused', '2024-10-11', null],
    [
      'a Hongkonger before the statement on the pause',
      'HK',
      '2024-10-14',
      'paused',
      '2024-10-11',
      null,
    ],
    ['a Hongkonger today', 'HK', TODAY, 'on', '2025-11-03', null],
    ['a Brazilian in October 2024', 'BR', '2024-10-01', 'on', '2024-09-18', null],
    ['an Indian today', 'IN', TODAY, 'on', '2024-09-18', null],
    ['somebody in mainland China, ever', 'CN', TODAY, 'unknown', null, null],
    ['somebody in mainland China in 2025', 'CN', '2025-10-15', 'unknown', null, null],
    ['somebody on Saint Pierre', 'PM', TODAY, 'unknown', null, null],
    ['somebody on Svalbard', 'SJ', TODAY, 'unknown', null, null],
    ['somebody in Jersey', 'JE', TODAY, 'on', '2024-09-18', null],
    ['somebody on Nauru', 'NR', TODAY, 'on', '2024-09-18', null],
  ])('%s', (_, place, on, status, since, starts) => {
    const { training } = checklist(place, { on });
    expect(training).toMatchObject({ status, since, starts });
  });
});

describe('the generative AI toggle', () => {
  test.each<[string, Place, string, Availability, Priority]>([
    ['is to be switched off in Germany today', 'DE', TODAY, 'available', 'do'],
    ['could be switched off in Germany before the start', 'DE', '2025-09-18', 'available', 'do'],
    ['was not offered in Germany before', 'DE', '2025-09-17', 'not-offered', 'know'],
    ['was not offered in Switzerland in 2024', 'CH', '2024-10-01', 'not-offered', 'know'],
    ['is unknown for the two days Britain was in', 'GB', '2024-09-19', 'unknown', 'consider'],
    [
      'was not offered in Britain from 20 September 2024',
      'GB',
      '2024-09-20',
      'not-offered',
      'know',
    ],
    ['was there for Canadians before their pause', 'CA', '2024-12-09', 'available', 'do'],
    ['is unknown during the Canadian pause', 'CA', '2025-06-01', 'unknown', 'know'],
    ['is unknown during the Hong Kong pause', 'HK', '2025-06-01', 'unknown', 'know'],
    ['is there for Hongkongers from the start', 'HK', '2025-11-03', 'available', 'do'],
    ['is there for Americans from 18 September 2024', 'US', '2024-09-18', 'available', 'do'],
    ['may be there in mainland China', 'CN', TODAY, 'unknown', 'consider'],
  ])('%s', (_, place, on, availability, priority) => {
    expect(stepOf(place, 'generative-ai-toggle', { on })).toMatchObject({ availability, priority });
  });

  test('is for a member who uses nothing, because the profile counts', () => {
    const step = stepOf('DE', 'generative-ai-toggle', { uses: ['none'] });
    expect(step?.because.map(({ id }) => id)).toEqual(['training-on']);
  });

  test('gives one reason for each thing that was ticked', () => {
    const step = stepOf('DE', 'generative-ai-toggle', { uses: ['resumes', 'posts'] });
    expect(step?.because.map(({ id }) => id)).toEqual([
      'training-on',
      'toggle-posts',
      'toggle-resumes',
    ]);
  });

  test('is not for people without an account', () => {
    expect(idsOf('DE', { am: ['no-account'] })).not.toContain('generative-ai-toggle');
  });
});

describe('the objection form', () => {
  test.each<[string, Place, Availability, Priority]>([
    ['is a main action in the EU', 'FR', 'available', 'do'],
    ['is a main action in Norway', 'NO', 'available', 'do'],
    ['is a main action in Switzerland', 'CH', 'available', 'do'],
    ['is a main action in the United Kingdom', 'GB', 'available', 'do'],
    ['is open to trial in the United States', 'US', 'unknown', 'consider'],
    ['is open to trial in Canada', 'CA', 'unknown', 'consider'],
    ['is open to trial in Brazil', 'BR', 'unknown', 'consider'],
    ['is open to trial where nothing is settled', 'PM', 'unknown', 'consider'],
  ])('%s', (_, place, availability, priority) => {
    expect(stepOf(place, 'objection-form')).toMatchObject({ availability, priority });
  });

  test('is the only way for an Italian without an account', () => {
    const step = stepOf('IT', 'objection-form', { am: ['no-account'] });
    expect(step?.because.map(({ id }) => id)).toEqual(['form-non-member']);
  });

  test('promises nothing to an American without an account', () => {
    const step = stepOf('US', 'objection-form', { am: ['no-account'] });
    expect(step?.because.map(({ id }) => id)).toEqual(['form-non-member-unknown']);
  });

  test('was not known to be open to non-members before 27 February 2025', () => {
    const reasons = (on: string) =>
      stepOf('IT', 'objection-form', { on, am: ['no-account'] })?.because.map(({ id }) => id);
    expect(reasons('2025-02-26')).toEqual(['form-non-member-unknown']);
    expect(reasons('2025-02-27')).toEqual(['form-non-member']);
  });
});

describe('the caveat on messages', () => {
  const FOUR = ['private-messages', 'group-messages', 'ai-tool-inputs', 'message-scanning'];

  test('has four parts for who uses messages', () => {
    const parts = idsOf('DE', { uses: ['messages'] }).filter((id) => FOUR.includes(id));
    expect(parts).toEqual(FOUR);
  });

  test('tells who uses groups only about groups', () => {
    const parts = idsOf('DE', { uses: ['groups'] }).filter((id) => FOUR.includes(id));
    expect(parts).toEqual(['group-messages']);
  });

  test.each<[string, string, string]>([
    ['nothing is said in September 2024', '2024-09-18', 'messages-unstated'],
    ['a lawyer denies it from 30 January 2025', '2025-01-30', 'messages-denied'],
    ['the day before LinkedIn says so, it has not', '2025-09-17', 'messages-denied'],
    ['LinkedIn leaves them out in words from 18 September 2025', '2025-09-18', 'messages-excluded'],
  ])('%s', (_, on, reason) => {
    const step = stepOf('US', 'private-messages', { on, uses: ['messages'] });
    expect(step?.because.map(({ id }) => id)).toEqual([reason]);
  });
});

describe('other steps', () => {
  test('sharing with Microsoft for its models is told in the UK only, from 3 November 2025', () => {
    const uses: Feature[] = ['posts'];
    expect(idsOf('GB', { on: '2025-11-02', uses })).not.toContain('microsoft-model-training');
    expect(idsOf('GB', { on: '2025-11-03', uses })).toContain('microsoft-model-training');
    for (const place of ['DE', 'US', 'CA', 'HK', 'JE', 'CN'] as const)
      expect(idsOf(place, { uses })).not.toContain('microsoft-model-training');
  });

  test.each<[Place, string]>([
    ['US', 'ads-shared'],
    ['CA', 'ads-shared'],
    ['BR', 'ads-shared'],
    ['GB', 'ads-disputed'],
    ['DE', 'ads-not-listed'],
    ['CH', 'ads-not-listed'],
    ['CN', 'ads-unknown'],
  ])('sharing for ads in %s is %s', (place, reason) => {
    const step = stepOf(place, 'microsoft-ads-sharing');
    expect(step?.because.map(({ id }) => id)).toEqual([reason]);
  });

  test('how far back an opt-out reaches is disputed in the EU, not in the United States', () => {
    const reason = (place: Place) => stepOf(place, 'past-training')?.because[0]?.id;
    expect(reason('DE')).toBe('past-disputed');
    expect(reason('US')).toBe('past-forward-only');
    expect(reason('CN')).toBe('past-unknown');
  });

  test('the Irish regulator is not quoted before it spoke', () => {
    const effects = (on: string) =>
      stepOf('DE', 'complain', { on })?.because.flatMap((each) => each.effects.map((e) => e.value));
    expect(effects('2025-11-06')).toEqual(['warned']);
    expect(effects('2025-11-07')).toEqual(['not-approved']);
  });

  test('no-account leaves the form, and ignores features and accounts', () => {
    const ids = idsOf('DE', { am: ['no-account', 'several-accounts'], uses: ['posts', 'groups'] });
    expect(ids).toEqual([
      'objection-form',
      'no-account',
      'past-training',
      'keep-proof',
      'check-again',
      'complain',
    ]);
  });

  test('each circumstance adds its step', () => {
    const ids = idsOf('DE', { am: ['under-18', 'several-accounts', 'moved'], uses: ['none'] });
    expect(ids).toEqual(expect.arrayContaining(['under-18', 'each-account', 'profile-location']));
    expect(idsOf('DE', { uses: ['none'] })).not.toContain('under-18');
  });

  test('who answered nothing sees every feature’s steps', () => {
    const unanswered = idsOf('GB');
    const everything = idsOf('GB', {
      uses: ['posts', 'groups', 'messages', 'ai-tools', 'resumes', 'pages', 'recruiting'],
    });
    expect(unanswered).toEqual(everything);
  });

  test('a ticked feature overrides "none of these"', () => {
    expect(idsOf('DE', { uses: ['none', 'groups'] })).toEqual(idsOf('DE', { uses: ['groups'] }));
  });

  test.each<[Place, string]>([
    ['DE', 'linkedin-ireland'],
    ['LI', 'linkedin-ireland'],
    ['CH', 'linkedin-ireland'],
    ['GB', 'linkedin-corporation'],
    ['US', 'linkedin-corporation'],
    ['JE', 'linkedin-corporation'],
    ['PM', 'unknown'],
    ['SJ', 'unknown'],
  ])('in %s %s answers for the data', (place, controller) => {
    expect(checklist(place).controller).toBe(controller);
  });
});
