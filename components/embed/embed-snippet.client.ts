import { escapeAttribute } from '../../lib/embed/snippet';
import { copyText } from '../site/copy-text.client';

/** Fills the line to paste with the place that is chosen, and copies it. */
export class EmbedSnippet extends HTMLElement {
  connectedCallback(): void {
    this.child('.choice').hidden = false;
    this.select.addEventListener('change', () => this.update());
    this.button.addEventListener('click', () => this.copy());
    this.code.addEventListener('focus', () => this.code.select());
    // A browser that goes back keeps what was chosen.
    this.update();
  }

  private get select(): HTMLSelectElement {
    return this.child<HTMLSelectElement>('select');
  }

  private get code(): HTMLTextAreaElement {
    return this.child<HTMLTextAreaElement>('textarea');
  }

  private get button(): HTMLElement {
    return this.child('.copy');
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`embed-snippet has no ${selector}`);
    return element;
  }

  private update(): void {
    const place = this.select.value;
    const card = this.child<HTMLAnchorElement>('.card');
    const isChosen = place !== '';
    this.button.hidden = !isChosen;
    card.hidden = !isChosen;
    this.child('.place-gap').hidden = isChosen;
    this.child('.told').textContent = '';
    this.code.value = isChosen ? this.fill(place) : this.code.defaultValue;
    if (isChosen) card.href = card.href.replace(/[^/]+\/$/, `${place}/`);
  }

  private fill(place: string): string {
    const name = this.select.selectedOptions[0]?.text ?? '';
    return (this.dataset.template ?? '')
      .replace('{place}', () => place)
      .replace('{name}', () => escapeAttribute(name));
  }

  private async copy(): Promise<void> {
    const done = await copyText(this.code.value);
    this.child('.told').textContent =
      (done ? this.dataset.copied : this.dataset.copyYourself) ?? '';
    if (!done) this.code.focus();
  }
}
