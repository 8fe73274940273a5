/** A button that prints; without a script, or in an app that cannot, the words beside it say how. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    // Where it is missing, the name stands for the page's section of that id.
    button.hidden = typeof print !== 'function';
    button.addEventListener('click', () => print());
  }
}
