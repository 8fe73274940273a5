import type { Exception } from './all';

/** Every exception to a check. One that is no longer needed stops the build. */
export const EXCEPTIONS: readonly Exception[] = [
  ...stillUnknown(
    'It names the document of that day that was read for these regions and does not settle it.',
    [
      '2024-09-18-ai-clause-in-the-privacy-policy/training/unknown',
      '2024-09-18-ai-clause-in-the-privacy-policy/toggle/unknown',
      '2024-09-18-ai-clause-in-the-privacy-policy/objection-form/unknown',
      '2024-09-18-ai-clause-in-the-privacy-policy/legal-basis/unknown',
      '2024-09-18-ai-clause-in-the-privacy-policy/past-training/unknown',
      '2024-09-18-ai-clause-in-the-privacy-policy/microsoft-public-content/unknown',
      '2025-02-27-european-notice/non-member-form/unknown',
      '2025-10-01-us-notice-with-sharing-settings/ads-switch/unknown',
      '2025-10-01-us-notice-with-sharing-settings/global-privacy-control/unknown',
      '2025-11-03-ads-sharing-with-microsoft/ads-sharing/unknown',
      '2025-11-03-european-notice-on-hiring-assistant/hiring-assistant/unknown',
      '2025-11-03-uk-content-shared-with-microsoft/microsoft-models/unknown',
      '2026-08-21-european-notice/age-checks/unknown',
    ],
  ),
  ...stillUnknown('It names the copy that was read, which does not speak of these regions.', [
    '2026-11-22-settings-read-in-copies/message-settings/unknown',
    '2026-11-22-settings-read-in-copies/resume-setting/unknown',
    '2026-11-22-settings-read-in-copies/research-setting/unknown',
    '2026-11-22-settings-read-in-copies/visibility-settings/unknown',
  ]),
  {
    check: 'contemporary-source',
    subject: '2025-01-30-lawsuit-withdrawn/private-messages/denied',
    reason: 'The denial came with the withdrawal; the reports that were read are of the next days.',
  },
  {
    check: 'steps-have-evidence',
    subject: '2026-11-22-settings-read-in-copies/resume-setting/available',
    reason: 'Only a list by others describes the setting; the step says so with "It is reported".',
  },
  {
    check: 'steps-have-evidence',
    subject: '2026-11-22-settings-read-in-copies/research-setting/available',
    reason: 'Only a script and a list by others name the setting; the step says "It is reported".',
  },
  {
    check: 'steps-have-evidence',
    subject: '2026-11-22-settings-read-in-copies/visibility-settings/available',
    reason: 'Only a script and a list by others name the pages; the step says "It is reported".',
  },
  {
    check: 'steps-have-evidence',
    subject: '2025-11-03-ads-sharing-with-microsoft/ads-switch/available',
    reason: 'LinkedIn names the switch in its US notice; Canada and Hong Kong rest on reports.',
  },
  {
    check: 'sources-used',
    subject: 'linkedin-help-data-export',
    reason: 'The page about the guide cites it in its prose; no fact of the record rests on it.',
  },
  ...onlyInProse('The page on other companies cites it; no fact of the record rests on it.', [
    'ap-meta-2025-05-26',
    'ico-meta-2024-09-13',
    '9to5mac-x-2024-07-26',
    'dpc-x-2024-09-04',
    'dpc-x-2025-04-11',
  ]),
  {
    check: 'topics-used',
    subject: 'controller',
    reason: 'It is no step: the checklist gives it as a field of its own.',
  },
];

/** Rows that say "unknown" again, on a newer document: a reader sees what was looked at. */
function stillUnknown(reason: string, effects: readonly string[]): Exception[] {
  return effects.map((subject) => ({ check: 'no-repeats', subject, reason }));
}

/** Sources that only a page of prose points to. */
function onlyInProse(reason: string, sources: readonly string[]): Exception[] {
  return sources.map((subject) => ({ check: 'sources-used', subject, reason }));
}
