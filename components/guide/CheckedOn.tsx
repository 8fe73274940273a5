import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { Day } from '../../lib/rules/day';

interface Props {
  /** A sentence with the day in it as `{checked}`. */
  readonly message: MessageKey;
  readonly checked: Day;
  readonly words: Words;
}

/** When sources were last read, so that the script can say when that is long ago. */
export function CheckedOn({ message, checked, words }: Props) {
  const [before, after] = words.message(message, { checked: '{checked}' }).split('{checked}');
  return (
    <>
      {before}
      <time className="checked" dateTime={checked}>
        {words.day(checked)}
      </time>
      {after}
    </>
  );
}
