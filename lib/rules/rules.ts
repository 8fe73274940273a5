import type { Condition } from './condition';
import type { Circumstance, Feature } from './features';
import type { Kind, Priority, StepId } from './steps';
import type { Topic } from './topics';

/** Why a step is on a list: one line, with the topics whose facts are its evidence. */
export interface ReasonRow {
  readonly id: string;
  /** Given only where this feature was ticked (or nothing was answered). */
  readonly feature?: Feature;
  /** Given only to people with, or only to people without, an account. */
  readonly only?: 'members' | 'no-account';
  readonly when?: Condition;
  readonly topics: readonly [Topic, ...Topic[]];
}

/** Decides for whom a step is, how it ranks and why it is there. A table row: no code. */
export interface Rule {
  readonly kind: Kind;
  /** `everyone` counts people without an account in. A circumstance adds the step. */
  readonly audience: 'members' | 'everyone' | Circumstance;
  /** For people who use any of these; left out, for all of the audience. */
  readonly features?: readonly [Feature, ...Feature[]];
  readonly when?: Condition;
  /** The topic that says whether the setting or form was offered. */
  readonly availability?: Topic;
  /** The first row whose condition is met; the last one has none. */
  readonly priority: readonly (readonly [Condition, Priority])[];
  readonly because: readonly [ReasonRow, ...ReasonRow[]];
}

const DO: readonly [Condition, Priority] = [{}, 'do'];
const CONSIDER: readonly [Condition, Priority] = [{}, 'consider'];
const KNOW: readonly [Condition, Priority] = [{}, 'know'];

export const RULES: Readonly<Record<StepId, Rule>> = {
  'generative-ai-toggle': {
    kind: 'setting',
    audience: 'members',
    availability: 'toggle',
    priority: [
      [{ toggle: ['available'] }, 'do'],
      [{ toggle: ['not-offered'] }, 'know'],
      [{ status: ['paused', 'not-included'] }, 'know'],
      CONSIDER,
    ],
    because: [
      { id: 'training-on', when: { status: ['on'] }, topics: ['training'] },
      { id: 'training-upcoming', when: { status: ['upcoming'] }, topics: ['training'] },
      { id: 'training-paused', when: { status: ['paused'] }, topics: ['training'] },
      { id: 'training-not-included', when: { status: ['not-included'] }, topics: ['training'] },
      { id: 'training-unknown', when: { status: ['unknown'] }, topics: ['training'] },
      {
        id: 'toggle-posts',
        feature: 'posts',
        when: { 'posts-and-profile': ['listed'] },
        topics: ['posts-and-profile'],
      },
      {
        id: 'toggle-groups',
        feature: 'groups',
        when: { 'group-messages': ['listed'] },
        topics: ['group-messages'],
      },
      {
        id: 'toggle-ai-tools',
        feature: 'ai-tools',
        when: { 'ai-inputs': ['listed'] },
        topics: ['ai-inputs'],
      },
      {
        id: 'toggle-resumes',
        feature: 'resumes',
        when: { 'saved-resumes': ['listed'] },
        topics: ['saved-resumes'],
      },
      {
        id: 'toggle-learning',
        feature: 'learning',
        when: { 'posts-and-profile': ['listed'] },
        topics: ['posts-and-profile'],
      },
    ],
  },
  'objection-form': {
    kind: 'form',
    audience: 'everyone',
    availability: 'objection-form',
    priority: [[{ 'objection-form': ['available'], status: ['on', 'upcoming'] }, 'do'], CONSIDER],
    because: [
      {
        id: 'form-other-ai',
        only: 'members',
        when: { 'objection-form': ['available'] },
        topics: ['objection-form', 'objection-scope'],
      },
      {
        id: 'form-not-limited',
        only: 'members',
        when: { 'objection-form': ['unknown'] },
        topics: ['objection-form', 'objection-scope'],
      },
      {
        id: 'form-non-member',
        only: 'no-account',
        when: { 'non-member-form': ['stated'] },
        topics: ['non-member-form'],
      },
      {
        id: 'form-non-member-unknown',
        only: 'no-account',
        when: { 'non-member-form': ['unknown'] },
        topics: ['objection-form', 'non-member-form'],
      },
    ],
  },
  'private-messages': {
    kind: 'caveat',
    audience: 'members',
    features: ['messages'],
    priority: [KNOW],
    because: [
      {
        id: 'messages-excluded',
        feature: 'messages',
        when: { 'private-messages': ['stated-excluded'] },
        topics: ['private-messages'],
      },
      {
        id: 'messages-denied',
        feature: 'messages',
        when: { 'private-messages': ['denied'] },
        topics: ['private-messages'],
      },
      {
        id: 'messages-unstated',
        feature: 'messages',
        when: { 'private-messages': ['unstated', 'unknown'] },
        topics: ['private-messages'],
      },
    ],
  },
  'group-messages': {
    kind: 'caveat',
    audience: 'members',
    features: ['groups', 'messages'],
    priority: [KNOW],
    because: [
      {
        id: 'groups-listed',
        feature: 'groups',
        when: { 'group-messages': ['listed'] },
        topics: ['group-messages'],
      },
      {
        id: 'groups-unknown',
        feature: 'groups',
        when: { 'group-messages': ['unknown'] },
        topics: ['group-messages'],
      },
      {
        id: 'groups-not-private',
        feature: 'messages',
        when: { 'group-messages': ['listed'] },
        topics: ['group-messages', 'private-messages'],
      },
      {
        id: 'groups-not-private-unknown',
        feature: 'messages',
        when: { 'group-messages': ['unknown'] },
        topics: ['group-messages'],
      },
    ],
  },
  'ai-tool-inputs': {
    kind: 'caveat',
    audience: 'members',
    features: ['messages', 'ai-tools'],
    priority: [KNOW],
    because: [
      {
        id: 'inputs-listed',
        feature: 'ai-tools',
        when: { 'ai-inputs': ['listed'] },
        topics: ['ai-inputs'],
      },
      {
        id: 'inputs-unknown',
        feature: 'ai-tools',
        when: { 'ai-inputs': ['unknown'] },
        topics: ['ai-inputs'],
      },
      {
        id: 'inputs-in-messages',
        feature: 'messages',
        when: { 'ai-inputs': ['listed'] },
        topics: ['ai-inputs'],
      },
      {
        id: 'inputs-in-messages-unknown',
        feature: 'messages',
        when: { 'ai-inputs': ['unknown'] },
        topics: ['ai-inputs'],
      },
    ],
  },
  'message-scanning': {
    kind: 'setting',
    audience: 'members',
    features: ['messages'],
    availability: 'message-settings',
    priority: [[{ 'message-settings': ['available'] }, 'consider'], KNOW],
    because: [
      { id: 'scanning', feature: 'messages', topics: ['message-scanning', 'message-settings'] },
    ],
  },
  'saved-resumes': {
    kind: 'setting',
    audience: 'members',
    features: ['resumes', 'job-applications'],
    availability: 'resume-setting',
    priority: [[{ 'resume-setting': ['available'] }, 'consider'], KNOW],
    because: [
      {
        id: 'resumes-listed',
        feature: 'resumes',
        when: { 'saved-resumes': ['listed'] },
        topics: ['saved-resumes'],
      },
      {
        id: 'resumes-unknown',
        feature: 'resumes',
        when: { 'saved-resumes': ['unknown'] },
        topics: ['saved-resumes'],
      },
      {
        id: 'applications-listed',
        feature: 'job-applications',
        when: { 'saved-resumes': ['listed'] },
        topics: ['saved-resumes'],
      },
      {
        id: 'applications-unknown',
        feature: 'job-applications',
        when: { 'saved-resumes': ['unknown'] },
        topics: ['saved-resumes'],
      },
    ],
  },
  'microsoft-model-training': {
    kind: 'note',
    audience: 'members',
    features: ['posts', 'learning', 'pages'],
    when: { 'microsoft-models': ['shared'] },
    priority: [KNOW],
    because: [
      { id: 'microsoft-posts', feature: 'posts', topics: ['microsoft-models'] },
      { id: 'microsoft-learning', feature: 'learning', topics: ['microsoft-models'] },
      { id: 'microsoft-pages', feature: 'pages', topics: ['microsoft-models'] },
    ],
  },
  'microsoft-ads-sharing': {
    kind: 'setting',
    audience: 'members',
    availability: 'ads-switch',
    priority: [
      [{ 'ads-switch': ['available'] }, 'consider'],
      [{ 'ads-sharing': ['shared', 'shared-anywhere', 'disputed'] }, 'consider'],
      KNOW,
    ],
    because: [
      {
        id: 'ads-shared',
        when: { 'ads-sharing': ['shared', 'shared-anywhere'] },
        topics: ['ads-sharing'],
      },
      { id: 'ads-disputed', when: { 'ads-sharing': ['disputed'] }, topics: ['ads-sharing'] },
      { id: 'ads-not-listed', when: { 'ads-sharing': ['not-listed'] }, topics: ['ads-sharing'] },
      { id: 'ads-unknown', when: { 'ads-sharing': ['unknown'] }, topics: ['ads-sharing'] },
    ],
  },
  'research-use': {
    kind: 'setting',
    audience: 'members',
    availability: 'research-setting',
    priority: [[{ 'research-setting': ['available'] }, 'consider'], KNOW],
    because: [{ id: 'research', topics: ['research-setting'] }],
  },
  'profile-visibility': {
    kind: 'setting',
    audience: 'members',
    availability: 'visibility-settings',
    priority: [[{ 'visibility-settings': ['available'] }, 'consider'], KNOW],
    because: [{ id: 'visibility', topics: ['visibility-settings'] }],
  },
  'recruiter-tools': {
    kind: 'note',
    audience: 'members',
    features: ['recruiting'],
    priority: [KNOW],
    because: [
      { id: 'recruiting', feature: 'recruiting', topics: ['recruiter-data', 'hiring-assistant'] },
    ],
  },
  'page-admins': {
    kind: 'note',
    audience: 'members',
    features: ['pages'],
    priority: [KNOW],
    because: [{ id: 'pages', feature: 'pages', topics: ['toggle', 'posts-and-profile'] }],
  },
  'under-18': {
    kind: 'note',
    audience: 'under-18',
    priority: [KNOW],
    because: [
      {
        id: 'under-18-excluded',
        when: { 'under-18': ['stated-excluded'] },
        topics: ['under-18'],
      },
      { id: 'under-18-unknown', when: { 'under-18': ['unknown'] }, topics: ['under-18'] },
    ],
  },
  'each-account': {
    kind: 'note',
    audience: 'several-accounts',
    priority: [DO],
    because: [{ id: 'accounts', topics: ['toggle'] }],
  },
  'profile-location': {
    kind: 'note',
    audience: 'moved',
    priority: [CONSIDER],
    because: [{ id: 'location', topics: ['profile-location'] }],
  },
  'no-account': {
    kind: 'note',
    audience: 'no-account',
    priority: [KNOW],
    because: [{ id: 'non-member', topics: ['objection-form', 'non-member-form'] }],
  },
  'past-training': {
    kind: 'caveat',
    audience: 'everyone',
    priority: [KNOW],
    because: [
      {
        id: 'past-disputed',
        when: { 'past-training': ['disputed'] },
        topics: ['past-training'],
      },
      {
        id: 'past-forward-only',
        when: { 'past-training': ['forward-only'] },
        topics: ['past-training'],
      },
      { id: 'past-unknown', when: { 'past-training': ['unknown'] }, topics: ['past-training'] },
    ],
  },
  'keep-proof': {
    kind: 'note',
    audience: 'everyone',
    priority: [CONSIDER],
    because: [{ id: 'proof', topics: ['objection-form'] }],
  },
  'check-again': {
    kind: 'note',
    audience: 'everyone',
    priority: [CONSIDER],
    because: [{ id: 'again', topics: ['training'] }],
  },
  complain: {
    kind: 'right',
    audience: 'everyone',
    priority: [KNOW],
    because: [
      {
        id: 'regulator-spoke',
        when: { regulator: ['pause-confirmed', 'monitoring', 'warned', 'not-approved'] },
        topics: ['regulator'],
      },
      {
        id: 'regulator-silent',
        when: { regulator: ['none-found', 'unknown'] },
        topics: ['regulator'],
      },
    ],
  },
};
