import { makeCalendarFile } from '../../lib/calendar/ical';
import { oneYearAfter } from '../../lib/rules/day';
import { today } from '../site/today.client';

/** A calendar file for a year from the reader's today, instead of the build's. */
export class LookAgain extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      link.href = URL.createObjectURL(new Blob([this.makeFile()], { type: 'text/calendar' }));
    });
  }

  private makeFile(): string {
    const made = today();
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
