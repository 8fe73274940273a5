import { makeCalendarFile } from '../../lib/calendar/ical';
import { type Day, oneYearAfter } from '../../lib/rules/day';
import { believedToday } from '../site/today.client';
import { guideDay } from './link-changes.client';

/** A calendar file for a year from the reader's today, instead of the build's, if it is believed. */
export class LookAgain extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      const made = believedToday(guideDay());
      if (made)
        link.href = URL.createObjectURL(new Blob([this.makeFile(made)], { type: 'text/calendar' }));
    });
  }

  private makeFile(made: Day): string {
    return makeCalendarFile({
      uid: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
      made,
      day: oneYearAfter(made),
      summary: this.dataset.summary ?? '',
      description: this.dataset.description ?? '',
      url: `${location.origin}${location.pathname}`,
    });
  }
}
