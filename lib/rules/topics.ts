/**
 * What can change, and what can hold. `unknown` is every topic's value until a source says
 * otherwise, and wherever none does.
 */
export const TOPICS = {
  /** Whether LinkedIn trains content-generating AI on members' data. */
  training: ['unknown', 'on', 'paused', 'not-included'],
  /** The setting "Data for Generative AI Improvement". */
  toggle: ['unknown', 'available', 'not-offered'],
  /** The question and switch that the setting's page shows. */
  'toggle-wording': ['unknown', 'content-creation'],
  /** Who trains the models that the setting governs. */
  'training-provider': ['unknown', 'linkedin-or-another'],
  /** Whether feedback on AI output may be used although the setting is off. */
  feedback: ['unknown', 'may-be-used'],
  /** The Data Processing Objection Form, for members. */
  'objection-form': ['unknown', 'available'],
  /** What people reported that the form can be used for. */
  'objection-scope': ['unknown', 'other-ai', 'all-ai'],
  /** Whether LinkedIn says that people without an account can use the form. */
  'non-member-form': ['unknown', 'stated'],
  'legal-basis': [
    'unknown',
    'none-stated',
    'legitimate-interests',
    'legitimate-interests-reported',
  ],
  /** Whether LinkedIn says that private messages are left out of the training. */
  'private-messages': ['unknown', 'unstated', 'denied', 'stated-excluded'],
  'group-messages': ['unknown', 'listed'],
  'ai-inputs': ['unknown', 'listed'],
  'saved-resumes': ['unknown', 'listed'],
  /** Posts, articles, comments, poll answers and profile. */
  'posts-and-profile': ['unknown', 'listed'],
  /** Who answers, by contract, for AI output that a member shares. */
  'ai-output-responsibility': ['unknown', 'member'],
  /** Where text typed into AI-powered insights may go. */
  'ai-insights': ['unknown', 'may-go-to-bing'],
  /** Automated reading of messages for other purposes than content-generating training. */
  'message-scanning': ['unknown', 'assistance-and-security', 'harm-detection'],
  'message-settings': ['unknown', 'available'],
  'resume-setting': ['unknown', 'available'],
  'research-setting': ['unknown', 'available'],
  'visibility-settings': ['unknown', 'available'],
  /** Sharing with Microsoft so that Microsoft trains its own models. */
  'microsoft-models': ['unknown', 'none-stated', 'shared'],
  /** Sharing of public content with Microsoft for Microsoft's services. */
  'microsoft-public-content': ['unknown', 'not-stated', 'may-be-shared'],
  'ads-sharing': ['unknown', 'not-listed', 'shared', 'shared-anywhere', 'disputed'],
  'ads-switch': ['unknown', 'available'],
  'global-privacy-control': ['unknown', 'not-stated', 'honoured'],
  'under-18': ['unknown', 'stated-excluded'],
  'minimum-age': ['unknown', 'sixteen'],
  'age-checks': ['unknown', 'not-stated', 'stated'],
  'hiring-assistant': ['unknown', 'uses-profiles'],
  'recruiter-data': ['unknown', 'customer-data'],
  /** What LinkedIn goes by: the location in the profile. */
  'profile-location': ['unknown', 'reported-to-decide'],
  /** How far back an opt-out reaches. */
  'past-training': ['unknown', 'forward-only', 'disputed'],
  /** What the authority for the region has said about this training. */
  regulator: ['unknown', 'none-found', 'pause-confirmed', 'monitoring', 'warned', 'not-approved'],
  controller: ['unknown', 'linkedin-ireland', 'linkedin-corporation'],
} as const satisfies Record<string, readonly ['unknown', ...string[]]>;

export type Topic = keyof typeof TOPICS;
export type Value<T extends Topic = Topic> = (typeof TOPICS)[T][number];

export const TOPIC_IDS = Object.keys(TOPICS) as readonly Topic[];
