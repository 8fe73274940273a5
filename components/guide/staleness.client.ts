import { type Age, ageOf } from '../../lib/staleness/staleness';
import { today } from '../site/today.client';

/** Worst first. */
const STALE = ['unbelievable', 'red', 'amber'] as const satisfies readonly Age[];

/** Says how old the page is once that matters: at its top, and at each step that is so old. */
export class StaleNotice extends HTMLElement {
  connectedCallback(): void {
    const days = [...document.querySelectorAll<HTMLTimeElement>('time.checked')].sort((a, b) =>
      a.dateTime < b.dateTime ? -1 : 1,
    );
    const ages = days.map((day) => this.mark(day));
    const worst = STALE.find((age) => ages.includes(age));
    if (!worst || !days[0]) return;
    this.textContent = this.word(worst, days[0]);
    this.classList.add(worst);
    this.hidden = false;
  }

  /** What is red is told as what the sources said then. */
  private mark(day: HTMLTimeElement): Age {
    const age = ageOf(day.dateTime, today());
    if (age === 'fresh') return age;
    day.after(' · ', make('b', age, this.dataset[age]));
    if (age !== 'amber')
      day
        .closest('.step,.part,.claim')
        ?.querySelector('.prose')
        ?.before(make('p', age, this.word(age, day)));
    return age;
  }

  private word(age: Age, day: HTMLTimeElement): string {
    const { text = '', [age]: word = '' } = this.dataset;
    return text.replace('{age}', word).replace('{day}', day.textContent ?? '');
  }
}

function make(name: 'b' | 'p', age: Age, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = `stale ${age}`;
  element.textContent = text;
  return element;
}
