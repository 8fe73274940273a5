import type { Words } from '../../lib/i18n/words';
import { OutboundLink } from '../site/OutboundLink';

export function Licence({ words: { message } }: { words: Words }) {
  return (
    <div className="prose">
      <p>
        {message('data.licence.ours')}
        {message('text.between')}
        <OutboundLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</OutboundLink>
      </p>
      <p>
        {message('data.licence.contacts')}
        {message('text.between')}
        <OutboundLink href="https://creativecommons.org/publicdomain/zero/1.0/">
          CC0 1.0
        </OutboundLink>
      </p>
      <p>{message('data.licence.names')}</p>
    </div>
  );
}
