import { start } from '../site/start.client';
import { AnswerForm } from './answer-form.client';
import { LookAgain } from './look-again.client';
import { PrintPage } from './print-page.client';
import { ShareLink } from './share-link.client';
import { StaleNotice } from './staleness.client';
import { StepTicks } from './step-ticks.client';

// The answers are read from the address before anything counts or shares them.
start({
  'answer-form': AnswerForm,
  'step-ticks': StepTicks,
  'share-link': ShareLink,
  'look-again': LookAgain,
  'print-page': PrintPage,
  'stale-notice': StaleNotice,
});
