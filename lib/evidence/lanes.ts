import { type Day, FIRST_DAY } from '../rules/day';
import { type Effect, foldTimeline, type Timeline, type TrainingStatus } from '../rules/fold';
import { REGIONS, type Region } from '../rules/regions';
import { dayAfter, daysBetween } from './calendar';

/** An unbroken time with one status in one region. */
export interface Segment {
  readonly status: TrainingStatus;
  readonly from: Day;
  /** The day after the last one. */
  readonly to: Day;
  /** What says so: the effect in force from the first day, or the announced one while `upcoming`. */
  readonly effect: Effect | null;
}

export interface Lane {
  readonly region: Region;
  readonly segments: readonly Segment[];
}

/** The time that a picture shows: from the first day to before `to`. */
export interface Axis {
  readonly from: Day;
  readonly to: Day;
}

export interface Lanes {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
}

/** What held for training in every region, from the first day to `on` and to what was announced by then. */
export function makeLanes(timeline: Timeline, on: Day): Lanes {
  const axis = { from: FIRST_DAY, to: endOf(timeline, on) };
  const lanes = REGIONS.map((region) => ({
    region,
    segments: segmentsOf(timeline, region, axis, on),
  }));
  return { axis, lanes };
}

/** The same picture with one region only. */
export function onlyLane({ axis, lanes }: Lanes, region: Region): Lanes {
  return { axis, lanes: lanes.filter((lane) => lane.region === region) };
}

/** The announced day itself is left out: until then it has not started. */
function endOf(timeline: Timeline, on: Day): Day {
  const announced = REGIONS.flatMap((region) => timeline[region].training)
    .filter((effect) => effect.recorded <= on && effect.announced <= on)
    .map((effect) => effect.effective);
  return [dayAfter(on), ...announced].toSorted().at(-1) ?? dayAfter(on);
}

function segmentsOf(timeline: Timeline, region: Region, axis: Axis, known: Day): Segment[] {
  const days = boundariesOf(timeline[region].training, axis);
  const segments: Segment[] = [];
  for (const [index, from] of days.entries()) {
    const { facts, status } = foldTimeline(timeline, region, from, known);
    const last = segments.at(-1);
    const to = days[index + 1] ?? axis.to;
    if (last?.status === status) segments.splice(-1, 1, { ...last, to });
    else segments.push({ status, from, to, effect: evidenceFor(status, facts.training) });
  }
  return segments;
}

function evidenceFor(
  status: TrainingStatus,
  { effect, next }: { effect: Effect | null; next: Effect | null },
): Effect | null {
  return status === 'upcoming' ? next : effect;
}

/** The days on which anything can begin: effects, and announcements of effects. */
function boundariesOf(effects: readonly Effect[], { from, to }: Axis): Day[] {
  const days = effects.flatMap(({ announced, effective }) => [announced, effective]);
  return [...new Set([from, ...days.filter((day) => day > from && day < to)])].toSorted();
}

/** Where a day stands on the axis, in per cent of its length. */
export function positionOf(day: Day, { from, to }: Axis): number {
  return Math.round((daysBetween(from, day) / daysBetween(from, to)) * 100_000) / 1000;
}

/** The first days of the months on the axis. */
export function monthsOn({ from, to }: Axis): Day[] {
  const months: Day[] = [];
  for (let day = from; day < to; day = dayAfter(day)) if (day.endsWith('-01')) months.push(day);
  return months;
}
