import type { StepId } from '../../lib/rules/steps';

/** Where each step stands on the page. */
export type SectionId = 'main' | 'messages' | 'also' | 'cannot' | 'refused';

export const SECTION_OF: Readonly<Record<StepId, SectionId>> = {
  'generative-ai-toggle': 'main',
  'objection-form': 'main',
  'private-messages': 'messages',
  'group-messages': 'messages',
  'ai-tool-inputs': 'messages',
  'message-scanning': 'messages',
  'saved-resumes': 'also',
  'microsoft-model-training': 'also',
  'microsoft-ads-sharing': 'also',
  'research-use': 'also',
  'profile-visibility': 'also',
  'recruiter-tools': 'also',
  'page-admins': 'also',
  'under-18': 'also',
  'each-account': 'also',
  'profile-location': 'also',
  'no-account': 'also',
  'past-training': 'cannot',
  'keep-proof': 'also',
  'check-again': 'also',
  complain: 'refused',
};
