import ICAL from 'ical.js';

/** What a calendar program sees of an entry. */
interface SeenEntry {
  readonly version: string;
  readonly uid: string;
  readonly day: string;
  readonly isWholeDay: boolean;
  readonly made: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
  readonly alarm: string;
}

/**
 * Reads a calendar file with a parser that is not ours.
 * @throws on anything else than one calendar with one entry with one alarm.
 */
export function readCalendar(file: string): SeenEntry {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const entry = only(calendar, 'vevent');
  const start = entry.getFirstPropertyValue('dtstart') as ICAL.Time;
  const text = (component: ICAL.Component, name: string) =>
    String(component.getFirstPropertyValue(name) ?? '');
  return {
    version: text(calendar, 'version'),
    uid: text(entry, 'uid'),
    day: start.toString(),
    isWholeDay: start.isDate,
    made: (entry.getFirstPropertyValue('dtstamp') as ICAL.Time).toICALString(),
    summary: text(entry, 'summary'),
    description: text(entry, 'description'),
    url: text(entry, 'url') || null,
    alarm: text(only(entry, 'valarm'), 'description'),
  };
}

function only(component: ICAL.Component, name: string): ICAL.Component {
  const [found, ...others] = component.getAllSubcomponents(name);
  if (!found || others.length > 0) throw new Error(`there is not exactly one ${name}`);
  return found;
}
