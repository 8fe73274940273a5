import type { Words } from '../../lib/i18n/words';
import type { ObjectionPage } from '../../lib/letters/objection-page';
import { locatePlaces } from '../../lib/letters/place-words';
import { homePath, placePath } from '../../lib/site/addresses';
import { OutboundLink } from '../site/OutboundLink';

const FORM = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';

/** LinkedIn's form: what it is, what is known of it, and what is not. */
export function FormNotes({ page: { places }, words }: { page: ObjectionPage; words: Words }) {
  const unclear = places.filter(({ form }) => form === 'unknown').map(({ place }) => place);
  const isNamed = unclear.length < places.length;
  const [only, ...more] = places;
  const guide =
    only && more.length === 0 ? placePath(words.locale, only.place) : homePath(words.locale);
  return (
    <>
      <p className="action-row">
        <OutboundLink href={FORM} className="button">
          {words.message('objection.form')}
        </OutboundLink>
      </p>
      <p className="print-only url" dir="ltr">
        {FORM}
      </p>
      <div className="prose">
        <p>{words.message('objection.form.request')}</p>
        {isNamed && <p>{words.message('objection.form.available')}</p>}
        {unclear.length > 0 && (
          <p>
            {words.message('objection.form.unknown', {
              inPlaces: locatePlaces(unclear, words),
            })}
          </p>
        )}
        <p>{words.message('objection.form.fields')}</p>
        <p>{words.message('objection.form.no-field')}</p>
        <p>
          {words.message('objection.form.switch')}
          {words.message('text.between')}
          <a href={guide}>{words.message('objection.form.guide')}</a>
        </p>
      </div>
    </>
  );
}
