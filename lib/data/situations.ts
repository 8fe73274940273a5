import { CIRCUMSTANCES, type Circumstance, FEATURES } from '../rules/features';
import type { Place } from '../rules/places';
import type { Answers } from '../rules/situation';

/** A situation that other programs can test themselves against, by the facts of the first record. */
export interface Asked extends Answers {
  readonly place: Place;
  readonly on: string;
}

/** One place of every region, and two subdivisions. */
const ONE_OF_EACH = [
  'DE',
  'NO',
  'CH',
  'GB',
  'CA-QC',
  'HK',
  'US-CA',
  'CN',
  'BR',
  'PM',
] as const satisfies readonly Place[];

/** The first day of the record, and the days on which something began or ended, with their eves. */
const TURNS = [
  '2024-09-01',
  '2024-09-17',
  '2024-09-18',
  '2024-09-19',
  '2024-09-20',
  '2024-10-10',
  '2024-10-11',
  '2024-12-09',
  '2024-12-10',
  '2025-09-17',
  '2025-09-18',
  '2025-11-02',
  '2025-11-03',
  '2026-11-22',
] as const;

const LATEST = '2026-11-22';

const NOBODY: Answers = { uses: [], am: [] };

/** Where the answers make most difference. */
const ASKED_CLOSELY = ['DE', 'GB', 'US'] as const satisfies readonly Place[];

const ANSWERS: readonly Answers[] = [
  { uses: ['none'], am: [] },
  ...FEATURES.map((feature) => ({ uses: [feature], am: [] })),
  { uses: FEATURES, am: [] },
  ...CIRCUMSTANCES.map((circumstance: Circumstance) => ({
    uses: ['none'] as const,
    am: [circumstance],
  })),
];

/** Days and answers that only matter together. */
const TOGETHER: readonly Asked[] = [
  { place: 'IT', on: '2025-02-26', uses: [], am: ['no-account'] },
  { place: 'IT', on: '2025-02-27', uses: [], am: ['no-account'] },
  { place: 'US', on: '2025-01-29', uses: ['messages'], am: [] },
  { place: 'US', on: '2025-01-30', uses: ['messages'], am: [] },
  { place: 'US', on: '2025-09-17', uses: ['messages'], am: [] },
  { place: 'US', on: '2025-09-18', uses: ['messages'], am: [] },
  { place: 'US', on: '2025-09-17', uses: ['none'], am: ['under-18'] },
  { place: 'GB', on: '2025-11-02', uses: ['posts'], am: [] },
  { place: 'GB', on: '2025-11-03', uses: ['posts'], am: [] },
  { place: 'IE', on: '2025-11-06', uses: [], am: [] },
  { place: 'IE', on: '2025-11-07', uses: [], am: [] },
  { place: 'DE-BY', on: LATEST, uses: ['posts', 'messages'], am: [] },
  { place: 'FR', on: LATEST, uses: ['resumes', 'job-applications'], am: ['moved'] },
  { place: 'NL', on: LATEST, uses: ['pages', 'recruiting'], am: ['several-accounts'] },
  { place: 'ES', on: LATEST, uses: ['ai-tools'], am: ['under-18'] },
  { place: 'IN', on: LATEST, uses: ['posts'], am: [] },
  { place: 'JE', on: LATEST, uses: ['posts'], am: [] },
  { place: 'SJ', on: LATEST, uses: [], am: [] },
  { place: 'XK', on: LATEST, uses: [], am: [] },
  { place: 'CN', on: LATEST, uses: ['groups'], am: ['no-account'] },
  { place: 'DE', on: LATEST, uses: ['none', 'groups'], am: [] },
  { place: 'DE', on: LATEST, uses: ['posts'], am: ['no-account', 'under-18'] },
];

/** Fixed, so that a case keeps its id and its meaning: cases are added at the end. */
export const SITUATIONS: readonly Asked[] = [
  ...ONE_OF_EACH.flatMap((place) => TURNS.map((on) => ({ place, on, ...NOBODY }))),
  ...ASKED_CLOSELY.flatMap((place) =>
    ANSWERS.map((answers) => ({ place, on: LATEST, ...answers })),
  ),
  ...TOGETHER,
];

/** Permanent: `de-2026-11-22-posts-moved`. */
export function situationId({ place, on, uses, am }: Asked): string {
  return [place.toLowerCase(), on, ...uses, ...am].join('-');
}
