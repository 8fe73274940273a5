import { operatorFrom, reportAddress } from '../../lib/evidence/operator';
import type { Words } from '../../lib/i18n/words';
import { aboutPath } from '../../lib/site/addresses';

interface Props {
  /** Page and step, as the report names them: `/en/de/#objection-form`. */
  readonly about: string;
  readonly text: string;
  readonly words: Words;
}

/** Where to say that something is wrong, with the page and step filled in if reports are taken. */
export function ReportLink({ about, text, words }: Props) {
  const address = reportAddress(operatorFrom(process.env), about);
  return (
    <a className="no-print" href={address ?? `${aboutPath(words.locale)}#report`}>
      {text}
    </a>
  );
}
