import { type Day, isDay } from '../rules/day';
import { STEP_IDS, type StepId } from '../rules/steps';

/** What a reader has ticked off. */
export interface Tick {
  /** The day of the guide they did it by: an old page may be open, or kept, for long. */
  readonly revised: Day;
  /** The day on which they did it. */
  readonly on: Day;
}

export type Ticks = Readonly<Partial<Record<StepId, Tick>>>;

export const NO_TICKS: Ticks = {};

export function addTick(ticks: Ticks, step: StepId, tick: Tick): Ticks {
  return { ...ticks, [step]: tick };
}

export function removeTick(ticks: Ticks, step: StepId): Ticks {
  const { [step]: _, ...others } = ticks;
  return others;
}

/**
 * A tick counts while the step is still the one that was done.
 * @param revised the last day on which the step became another one, in the world or in our words
 */
export function isCurrent(tick: Tick | undefined, revised: Day): boolean {
  return tick !== undefined && tick.revised >= revised;
}

export function encodeTicks(ticks: Ticks): string {
  return JSON.stringify(ticks);
}

/** Whatever a browser may have stored; what is not a tick is left out. */
export function decodeTicks(text: string | null): Ticks {
  const stored = parse(text);
  return Object.fromEntries(
    STEP_IDS.flatMap((id) => {
      const tick = Object.hasOwn(stored, id) ? asTick(stored[id]) : null;
      return tick ? [[id, tick]] : [];
    }),
  );
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function asTick(value: unknown): Tick | null {
  if (typeof value !== 'object' || value === null) return null;
  const { revised, on } = value as Record<string, unknown>;
  if (typeof revised !== 'string' || typeof on !== 'string') return null;
  return isDay(revised) && isDay(on) ? { revised, on } : null;
}
