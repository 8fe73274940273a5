import { execFileSync } from 'node:child_process';
import { type Day, FIRST_RECORDED, isDay } from '../rules/day';

/**
 * The day the site speaks for: the commit's, so that two builds of one commit are the same bytes.
 * Without git it is the first day on record, which claims no more than we know.
 */
export function buildDate(): Day {
  date ??= readDate();
  return date;
}

/** Asked for on every page, and git is slow to start. */
let date: Day | undefined;

function readDate(): Day {
  const day = commitDay();
  return day && day > FIRST_RECORDED ? day : FIRST_RECORDED;
}

function commitDay(): Day | null {
  try {
    const format = ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d'];
    const options = { env: { ...process.env, TZ: 'UTC' }, stdio: ['ignore', 'pipe', 'ignore'] };
    const day = execFileSync('git', format, options as object)
      .toString()
      .trim();
    return isDay(day) ? day : null;
  } catch {
    return null;
  }
}
