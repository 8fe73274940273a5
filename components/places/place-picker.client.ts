import { findPlaces, readSearchable, type Searchable } from '../../lib/places/match';
import { placesInZone } from '../../lib/places/time-zone';

interface Entry extends Searchable {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly zones: string;
}

/** Where a keyboard on the screen leaves less than this above the list, the field goes to the top. */
const ROOM = 0.6;

/** Finds a place in the list by any of its names; suggests one only when asked to. */
export class PlacePicker extends HTMLElement {
  private entries: readonly Entry[] = [];
  private found: readonly Entry[] = [];
  private hint = '';

  connectedCallback(): void {
    this.entries = [...this.querySelectorAll<HTMLElement>('li[data-find]')].map(readEntry);
    this.found = this.entries;
    this.hint = this.said.textContent ?? '';
    this.child('.finder').hidden = false;
    this.carryAnswers();
    addEventListener('hashchange', () => this.carryAnswers());
    this.field.addEventListener('input', () => this.search());
    this.field.addEventListener('keydown', (event) => this.onKey(event));
    this.child('.groups').addEventListener('change', () => this.clear());
    this.child('.suggest').addEventListener('click', () => this.suggest());
    if (this.field.value) this.search();
  }

  private get field(): HTMLInputElement {
    return this.child<HTMLInputElement>('input[type="search"]');
  }

  private get said(): HTMLElement {
    return this.child('.meta');
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`place-picker has no ${selector}`);
    return element;
  }

  /** A search looks through all places, whatever group was chosen before. */
  private search(): void {
    const isSearching = this.field.value.trim() !== '';
    if (isSearching) this.child<HTMLInputElement>('#group-all').checked = true;
    this.found = isSearching ? findPlaces(this.field.value, this.entries) : this.entries;
    this.toggleAttribute('data-searching', isSearching);
    this.show();
    this.said.textContent = isSearching ? this.tell(this.found.length) : this.hint;
    if (isSearching) this.makeRoom();
  }

  private show(): void {
    const found = new Set(this.found.map(({ item }) => item));
    for (const { item } of this.entries) item.hidden = !found.has(item);
    for (const letter of this.querySelectorAll<HTMLElement>('.letter'))
      letter.hidden = !letter.querySelector('li:not([hidden])');
  }

  private tell(count: number): string {
    if (count === 0) return this.dataset.none ?? '';
    const plural = new Intl.PluralRules(document.documentElement.lang).select(count);
    return (this.dataset[plural] ?? this.dataset.other ?? '').replace('{shown}', String(count));
  }

  private makeRoom(): void {
    const height = window.visualViewport?.height ?? innerHeight;
    if (this.child('#all').getBoundingClientRect().top > height * ROOM)
      this.child('.finder').scrollIntoView({ block: 'start' });
  }

  private clear(): void {
    this.field.value = '';
    this.search();
  }

  /** Enter opens the one match, or goes to the best of several; Escape clears. */
  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.clear();
    if (event.key !== 'Enter' || !this.field.value.trim()) return;
    event.preventDefault();
    const [first] = this.found;
    if (this.found.length === 1) first?.link.click();
    else first?.link.focus();
  }

  /** The time zone is read here, after a tap, and goes nowhere. */
  private suggest(): void {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
    const places = placesInZone(zone, this.entries);
    const text = places.length > 0 ? this.dataset.suggested : this.dataset.notSuggested;
    const sentence = document.createElement('p');
    sentence.textContent = (text ?? '').replace('{zone}', zone.replaceAll('_', ' '));
    this.child('.suggestion').replaceChildren(sentence, ...places.map(makeButton));
    this.child('.suggestion').scrollIntoView({ block: 'nearest' });
  }

  /** From "All countries" on a guide: the answers stay in the address and follow to the next guide. */
  private carryAnswers(): void {
    if (!/^#v[=%]/.test(location.hash)) return;
    for (const { link } of this.entries) link.hash = location.hash;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.suggestion a'))
      link.hash = location.hash;
    this.hint = this.dataset.carried ?? '';
    if (!this.hasAttribute('data-searching')) this.said.textContent = this.hint;
  }
}

function readEntry(item: HTMLElement): Entry {
  const link = item.querySelector('a');
  if (!link) throw new Error('a place has no link');
  const code = link.pathname.split('/').at(-2) ?? '';
  const name = link.firstChild?.textContent ?? '';
  const { find = '', zones = '' } = item.dataset;
  return { item, link, zones, ...readSearchable(code, name, find) };
}

function makeButton({ link }: Entry): HTMLAnchorElement {
  const button = document.createElement('a');
  button.className = 'button';
  button.href = link.href;
  button.textContent = link.textContent;
  return button;
}
