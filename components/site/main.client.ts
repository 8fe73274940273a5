import { AnswerForm } from '../guide/answer-form.client';
import { LookAgain } from '../guide/look-again.client';
import { PrintPage } from '../guide/print-page.client';
import { ShareLink } from '../guide/share-link.client';
import { StepTicks } from '../guide/step-ticks.client';

declare const AFTER_HYDRATION: boolean;

/** In this order: the answers are read from the address before anything counts or shares them. */
const ELEMENTS = {
  'answer-form': AnswerForm,
  'step-ticks': StepTicks,
  'share-link': ShareLink,
  'look-again': LookAgain,
  'print-page': PrintPage,
} as const;

/** Upgrades the markup that is already there and complete. */
function start(): void {
  for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
}

if (AFTER_HYDRATION) addEventListener('load', () => setTimeout(start, 1500));
else start();
