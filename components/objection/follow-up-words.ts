import type { Law } from '../../lib/content/law';
import type { MessageKey, MessageValues } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import { FILE_FAULTS } from '../../lib/log/file';
import { DAY_FAULTS } from '../../lib/log/log';
import { NEXT_STEPS } from '../../lib/log/next-step';

/** What the script puts in. */
const LEFT_OPEN: MessageValues = {
  due: '{due}',
  latest: '{latest}',
  sent: '{sent}',
  on: '{on}',
  old: '{old}',
  new: '{new}',
};

/** What the script may have to say, under the name of the attribute that carries it. */
export function followUpWords({ reply }: Law, words: Words): Record<`data-${string}`, string> {
  const say = (key: MessageKey, values: MessageValues = {}) =>
    words.message(key, { ...LEFT_OPEN, ...values });
  const isReported = reply?.confidence === 'medium';
  return {
    ...named('next', NEXT_STEPS, (step) =>
      isReported && (step === 'waiting' || step === 'due-passed')
        ? say(`log.next.${step}.reported`)
        : say(`log.next.${step}`),
    ),
    'data-next-no-period-reminded': say('log.next.no-period.reminded'),
    ...named('day-fault', DAY_FAULTS, (fault) => say(`log.day-fault.${fault}`)),
    ...named('file-fault', [...FILE_FAULTS, 'other-law'], (fault) =>
      say(`log.file-fault.${fault}`),
    ),
    'data-latest-waiting': say('log.latest'),
    'data-latest-due-passed': say('log.latest.passed'),
    'data-drafts': say('log.drafts'),
    'data-between': say('text.between'),
    'data-holidays': say('log.holidays'),
    'data-due': say(isReported ? 'log.calendar.summary.reported' : 'log.calendar.summary'),
    'data-due-why': say(
      isReported ? 'log.calendar.description.reported' : 'log.calendar.description',
      { article: reply?.article ?? '' },
    ),
    'data-refused': say('log.letter.refused'),
    'data-imported': say('log.imported'),
    'data-replace': say('log.replace'),
    'data-left': say('log.replace.left'),
    'data-forgotten': say('log.forgotten'),
  };
}

function named<K extends string>(
  prefix: string,
  keys: readonly K[],
  textFor: (key: K) => string,
): Record<`data-${string}`, string> {
  return Object.fromEntries(keys.map((key) => [`data-${prefix}-${key}`, textFor(key)]));
}
