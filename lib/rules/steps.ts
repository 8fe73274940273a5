/** Every step of the guide, in the order of the checklist. Ids are permanent. */
export const STEP_IDS = [
  'generative-ai-toggle',
  'objection-form',
  'private-messages',
  'group-messages',
  'ai-tool-inputs',
  'message-scanning',
  'saved-resumes',
  'microsoft-model-training',
  'microsoft-ads-sharing',
  'research-use',
  'profile-visibility',
  'recruiter-tools',
  'page-admins',
  'under-18',
  'each-account',
  'profile-location',
  'no-account',
  'past-training',
  'keep-proof',
  'check-again',
  'complain',
] as const;

export type StepId = (typeof STEP_IDS)[number];

export const KINDS = ['setting', 'form', 'caveat', 'note', 'right'] as const;
export type Kind = (typeof KINDS)[number];

export const PRIORITIES = ['do', 'consider', 'know'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const AVAILABILITIES = ['available', 'not-offered', 'unknown'] as const;
export type Availability = (typeof AVAILABILITIES)[number];
