import { setTimeout as wait } from 'node:timers/promises';

/** Lets each host rest for so many milliseconds between two requests that are a run's own. */
export function makeRest(milliseconds: number): (host: string) => Promise<void> {
  const asked = new Set<string>();
  return async (host) => {
    if (asked.has(host)) await wait(milliseconds);
    asked.add(host);
  };
}
