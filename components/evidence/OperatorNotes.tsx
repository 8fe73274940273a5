import type { Operator } from '../../lib/evidence/operator';
import type { Words } from '../../lib/i18n/words';
import { OutboundLink } from '../site/OutboundLink';

interface Props {
  readonly operator: Operator;
  readonly words: Words;
}

/** Who runs this copy, as far as it says. */
export function OperatorNote({ operator: { name, contact }, words }: Props) {
  return (
    <p>
      {name
        ? words.message('about.operator.named', { name })
        : words.message('about.operator.unnamed')}
      {contact && (
        <>
          {words.message('text.between')}
          {words.message('about.operator.contact')}
          {words.message('text.between')}
          {contact.href ? (
            <OutboundLink href={contact.href}>{contact.text}</OutboundLink>
          ) : (
            contact.text
          )}
        </>
      )}
    </p>
  );
}

/** Where to report what is wrong. */
export function ReportNote({ operator: { report }, words }: Props) {
  return (
    <p>
      {report ? (
        <OutboundLink href={report}>{words.message('about.report.link')}</OutboundLink>
      ) : (
        words.message('about.report.nowhere')
      )}
    </p>
  );
}
