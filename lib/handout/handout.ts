import type { Claim } from '../claims/claim';
import type { Library } from '../content/library';
import type { Source } from '../content/source';
import { type CoverageRow, makeCoverage } from '../coverage/coverage';
import { type MessagePart, makeMessageSides, type Side } from '../coverage/messages';
import { type DescribedStep, describeChecklist } from '../guide/describe';
import { placeIn } from '../history/history';
import type { Words } from '../i18n/words';
import { buildChecklist } from '../rules/checklist';
import type { Day } from '../rules/day';
import type { TrainingStatus } from '../rules/fold';
import { PLACES, type Place, regionOf } from '../rules/places';
import type { Region } from '../rules/regions';
import type { StepId } from '../rules/steps';
import { freshUntil } from '../staleness/staleness';
import { chooseTalkingPoints } from './talking-points';

/** A sheet to hand out: what is on it for the people of a region, on a day. */
export interface Handout {
  readonly region: Region;
  readonly on: Day;
  /** The last day on which what was read counts as fresh. */
  readonly after: Day;
  /** Whether the training is on, paused or not known. */
  readonly training: TrainingStatus;
  /** The sentence on it. */
  readonly status: string;
  /** What says so: LinkedIn's newest text, where it is among the sources. */
  readonly source: Source | null;
  readonly toggle: DescribedStep;
  readonly form: DescribedStep;
  /** The caveat on messages, part by part. */
  readonly messages: readonly DescribedStep[];
  /** What to do when that is done. */
  readonly afterwards: readonly DescribedStep[];
  readonly points: readonly Claim[];
  readonly coverage: readonly CoverageRow[];
  readonly sides: Readonly<Record<Side, readonly MessagePart[]>>;
}

const MESSAGES: readonly StepId[] = [
  'private-messages',
  'group-messages',
  'ai-tool-inputs',
  'message-scanning',
];
const AFTERWARDS: readonly StepId[] = ['keep-proof', 'check-again'];

export function makeHandout(region: Region, on: Day, library: Library, words: Words): Handout {
  const nobody = { uses: [], answered: false, am: [] } as const;
  const place = placeIn(region);
  const checklist = buildChecklist(library.timeline, { place, ...nobody, on, known: on });
  const { training, steps } = describeChecklist(checklist, library, inRegion(region, words));
  const stepsOf = (ids: readonly StepId[]) => ids.map((id) => stepOf(id, steps));
  const points = chooseTalkingPoints(region, library.claims);
  return {
    region,
    on,
    after: freshUntil(oldestReading(steps, points)),
    training: checklist.training.status,
    status: training.text,
    source: newestOf(training.sources),
    toggle: stepOf('generative-ai-toggle', steps),
    form: stepOf('objection-form', steps),
    messages: stepsOf(MESSAGES),
    afterwards: stepsOf(AFTERWARDS),
    points,
    coverage: makeCoverage(checklist.holds),
    sides: makeMessageSides(checklist.holds),
  };
}

function newestOf(sources: readonly Source[]): Source | null {
  const own = sources.filter(({ tier }) => tier === 1);
  const best = own.length > 0 ? own : sources;
  return best.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))[0] ?? null;
}

/** The places that a sheet is for, as the language sorts them. */
export function placesOf(region: Region, words: Words): Place[] {
  return PLACES.filter((place) => regionOf(place) === region).toSorted((a, b) =>
    words.compare(words.place(a).sort, words.place(b).sort),
  );
}

/** The same words, which call every place by its region. */
function inRegion(region: Region, words: Words): Words {
  const name = words.message(`region.${region}`);
  const place = { name, in: words.message(`preview.in.${region}`), sort: name };
  return { ...words, place: () => place };
}

function stepOf(id: StepId, steps: readonly DescribedStep[]): DescribedStep {
  const step = steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step "${id}" for a person who has answered nothing`);
  return step;
}

/** The sheet is as old as what was read longest ago. */
function oldestReading(steps: readonly DescribedStep[], points: readonly Claim[]): Day {
  const days = [...steps.map(({ guide }) => guide), ...points].map(({ checked }) => checked);
  return days.toSorted()[0] ?? '';
}
