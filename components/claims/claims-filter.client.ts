import { findClaims, type Searchable, searchWords } from '../../lib/claims/match';

interface Entry extends Searchable {
  readonly claim: HTMLElement;
}

/** Leaves the statements that have the words a person looks for. */
export class ClaimsFilter extends HTMLElement {
  private entries: readonly Entry[] = [];
  private hint = '';

  connectedCallback(): void {
    this.entries = [...this.querySelectorAll<HTMLElement>('.claim')].map(readEntry);
    this.hint = this.said.textContent ?? '';
    this.child('.claim-finder').hidden = false;
    this.field.addEventListener('input', () => this.search());
    this.field.addEventListener('keydown', (event) => this.onKey(event));
    addEventListener('hashchange', () => this.showTarget());
    if (this.field.value) this.search();
  }

  private get field(): HTMLInputElement {
    return this.child<HTMLInputElement>('input[type="search"]');
  }

  private get said(): HTMLElement {
    return this.child('[role="status"]');
  }

  private child<T extends HTMLElement = HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`claims-filter has no ${selector}`);
    return element;
  }

  private search(): void {
    const isSearching = this.field.value.trim() !== '';
    const found = findClaims(this.field.value, this.entries);
    this.show(new Set(found.map(({ claim }) => claim)));
    this.toggleAttribute('data-searching', isSearching);
    this.said.textContent = isSearching ? this.tell(found.length) : this.hint;
  }

  private show(found: ReadonlySet<HTMLElement>): void {
    for (const { claim } of this.entries) claim.hidden = !found.has(claim);
    for (const group of this.querySelectorAll<HTMLElement>('.claim-group'))
      group.hidden = !group.querySelector('.claim:not([hidden])');
  }

  private tell(count: number): string {
    if (count === 0) return this.dataset.none ?? '';
    const plural = new Intl.PluralRules(document.documentElement.lang).select(count);
    return (this.dataset[plural] ?? this.dataset.other ?? '').replace('{shown}', String(count));
  }

  /** Enter goes to the first statement found; Escape clears. */
  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.clear();
    if (event.key === 'Enter')
      this.querySelector<HTMLElement>('.claim:not([hidden]) h3 > a')?.focus();
  }

  private clear(): void {
    this.field.value = '';
    this.search();
  }

  /** A link to a statement or a heading that the search has hidden shows everything again. */
  private showTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest('claims-filter [hidden]')) return;
    this.clear();
    target.scrollIntoView();
  }
}

/** Looks in the statement, the verdict, the regions and what is right, not in the sources. */
function readEntry(claim: HTMLElement): Entry {
  const parts = [...claim.querySelectorAll('h3, .verdict, .whom, .now')];
  const text = parts.map(({ textContent }) => textContent).join(' ');
  return { claim, words: searchWords(`${text} ${claim.dataset.find ?? ''}`) };
}
