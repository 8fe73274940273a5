import type { Region } from '../../lib/rules/regions';

/** The regions as a person tells them apart; the radios of the list and its style sheet go by these. */
export const GROUPS = [
  'eu',
  'united-states',
  'eea',
  'single',
  'rest-of-world',
  'unsettled',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<Region, Group> = {
  eu: 'eu',
  eea: 'eea',
  switzerland: 'single',
  'united-kingdom': 'single',
  canada: 'single',
  'hong-kong': 'single',
  'united-states': 'united-states',
  'mainland-china': 'unsettled',
  unclear: 'unsettled',
  'rest-of-world': 'rest-of-world',
};

export function groupOf(region: Region): Group {
  return GROUP_OF[region];
}
