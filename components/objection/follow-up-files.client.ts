import { makeCalendarFile } from '../../lib/calendar/ical';
import { MOST_BYTES, makeLogFile, type ReadFile, readLogFile } from '../../lib/log/file';
import type { Log } from '../../lib/log/log';
import type { Day } from '../../lib/rules/day';

export function downloadLog(log: Log): void {
  download('opt-out-atlas-log.json', makeLogFile(log), 'application/json');
}

/** No more of a file is read than it takes to see that it is too large. */
export async function readPicked(file: File, today: Day): Promise<ReadFile> {
  return readLogFile(await file.slice(0, MOST_BYTES + 1).text(), today);
}

export interface DueDay {
  readonly day: Day;
  readonly made: Day;
  readonly summary: string;
  readonly description: string;
}

export function downloadDueDay(due: DueDay): void {
  const file = makeCalendarFile({
    ...due,
    uid: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
    url: `${location.origin}${location.pathname}`,
  });
  download('linkedin-answer-due.ics', file, 'text/calendar');
}

function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
}
