import type { Library, PolicyChange, SourcedEffect } from '../content/library';
import { dayBefore } from '../evidence/calendar';
import { makeBoard, type Training } from '../rules/checklist';
import type { StepChange } from '../rules/compare';
import { type Day, FIRST_DAY, FIRST_RECORDED } from '../rules/day';
import { type Effect, foldTimeline, type Holds } from '../rules/fold';
import { PLACES, type Place, regionOf } from '../rules/places';
import type { Region } from '../rules/regions';
import { compareForEveryone, type Days } from './everyone';
import { passagesIn } from './passages';

/** What an effect turned: what held the day before, and what holds from the day on. */
export interface Fact {
  readonly effect: SourcedEffect;
  readonly before: Holds;
  readonly after: Holds;
}

/** A policy change, with those of its effects that made an answer another one on a day. */
export interface HistoryEvent {
  readonly change: PolicyChange;
  readonly facts: readonly Fact[];
}

/** A day from which the guide's answer for a region is another one. */
export interface HistoryRow {
  readonly day: Day;
  /** The day is still to come: this is announced, and not in force. */
  readonly isAnnounced: boolean;
  readonly training: Training;
  readonly isStatusNew: boolean;
  readonly steps: readonly StepChange[];
  readonly events: readonly HistoryEvent[];
  /** Days on which we corrected what this page says of the day. */
  readonly corrected: readonly Day[];
}

/**
 * How the answer for a region changed, oldest first, as known by the day `on`: the first row is
 * where the record starts, then a row for each day on which a step or the status became another.
 * A day that turned out to have changed nothing keeps its row: its address may have been cited.
 */
export function makeHistory(region: Region, on: Day, library: Library): HistoryRow[] {
  return boundariesOf(region, on, library)
    .map((day) => {
      const row = makeRow(day, region, on, library);
      const corrected = correctionsOf(day, region, on, library);
      return { ...row, isAnnounced: day > on, corrected };
    })
    .filter((row) => row.day === FIRST_DAY || isTold(row) || row.corrected.length > 0);
}

function isTold({ isStatusNew, steps }: KnownRow): boolean {
  return isStatusNew || steps.length > 0;
}

/** A place that stands for its region: what holds does not differ between them. */
export function placeIn(region: Region): Place {
  const place = PLACES.find((each) => regionOf(each) === region);
  if (!place) throw new Error(`no place is in "${region}"`);
  return place;
}

function boundariesOf(region: Region, on: Day, library: Library): Day[] {
  const days = effectsOf(region, library)
    .filter(({ announced, recorded }) => announced <= on && recorded <= on)
    .flatMap(({ announced, effective }) => [announced, effective]);
  return [...new Set([FIRST_DAY, ...days])].filter((day) => day >= FIRST_DAY).toSorted();
}

function effectsOf(region: Region, { timeline }: Library): readonly Effect[] {
  return Object.values(timeline[region]).flat();
}

type KnownRow = Omit<HistoryRow, 'isAnnounced' | 'corrected'>;

/** What a day changed, from what was recorded by the day `known`. */
function makeRow(day: Day, region: Region, known: Day, library: Library): KnownRow {
  const eve = dayBefore(day);
  const before = foldTimeline(library.timeline, region, eve, known);
  const after = foldTimeline(library.timeline, region, day, known);
  const { training } = makeBoard(after);
  const isFirst = day === FIRST_DAY;
  const isStatusNew = !isFirst && isOtherStatus(makeBoard(before).training, training);
  const days = [
    { on: eve, known },
    { on: day, known },
  ] as const;
  const steps = isFirst ? [] : compareIn(region, days, library);
  const effects = [
    ...(isFirst || isStatusNew ? training.effects : []),
    ...steps.flatMap(({ causes }) => causes.flatMap((cause) => cause.effects)),
  ];
  const events = eventsOf(effects, before, after, library);
  return { day, training, isStatusNew, steps, events };
}

function isOtherStatus(before: Training, after: Training): boolean {
  return before.status !== after.status || before.starts !== after.starts;
}

function compareIn(region: Region, days: readonly [Days, Days], library: Library): StepChange[] {
  return compareForEveryone(library.timeline, placeIn(region), days, passagesIn(library));
}

/** What decided on the training comes first; the rest in the order of the list of changes. */
function eventsOf(
  effects: readonly Effect[],
  before: Holds,
  after: Holds,
  library: Library,
): HistoryEvent[] {
  const ids = new Set(effects.map(({ id }) => id));
  const sourced = [...ids].flatMap((id) => library.effects.get(id) ?? []);
  const events = library.changes.flatMap((change) => {
    const facts = sourced
      .filter((effect) => effect.change === change.id)
      .map((effect) => ({ effect, before, after }));
    return facts.length > 0 ? [{ change, facts }] : [];
  });
  return [...events.filter(isOnTraining), ...events.filter((event) => !isOnTraining(event))];
}

function isOnTraining({ facts }: HistoryEvent): boolean {
  return facts.some(({ effect }) => effect.topic === 'training');
}

/** Days on which what we tell of a day became another; its first record was no correction. */
function correctionsOf(day: Day, region: Region, on: Day, library: Library): Day[] {
  const days = effectsOf(region, library)
    .map(({ recorded }) => recorded)
    .filter((recorded) => recorded > day && recorded > FIRST_RECORDED && recorded <= on);
  const told = (known: Day) => tellingOf(makeRow(day, region, known, library));
  return [...new Set(days)].toSorted().filter((known) => told(dayBefore(known)) !== told(known));
}

/** Everything that a row says, to see whether it says the same. */
function tellingOf(row: KnownRow): string {
  if (!isTold(row)) return '';
  const { status, since, starts } = row.training;
  const steps = row.steps.map(({ step, kind, topics }) => [step, kind, topics]);
  const facts = row.events.flatMap((event) => event.facts.map(({ effect }) => effect.value));
  return JSON.stringify([status, since, starts, steps, facts]);
}
