/** Something a person does on LinkedIn that changes the advice. The order is that of links. */
export const FEATURES = [
  'posts',
  'groups',
  'messages',
  'ai-tools',
  'resumes',
  'job-applications',
  'learning',
  'pages',
  'recruiting',
] as const;

export type Feature = (typeof FEATURES)[number];

/** Something about the person that changes the advice. The order is that of links. */
export const CIRCUMSTANCES = ['no-account', 'under-18', 'several-accounts', 'moved'] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];
