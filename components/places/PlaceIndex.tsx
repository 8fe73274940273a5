import type { PolicyChange } from '../../lib/content/library';
import type { Words } from '../../lib/i18n/words';
import { changePath } from '../../lib/site/addresses';
import { PlacePicker } from './PlacePicker';

interface Props {
  readonly words: Words;
  readonly latest: readonly PolicyChange[];
}

/** Home: what this is, the way to one's own country, and what changed last. */
export function PlaceIndex({ words, latest }: Props) {
  return (
    <div className="home">
      <header className="status">
        <h1>{words.message('home.heading')}</h1>
        <p className="lead">{words.message('picker.lead')}</p>
      </header>
      <PlacePicker words={words} />
      <section className="group" aria-labelledby="latest-heading">
        <h2 id="latest-heading">{words.message('home.latest')}</h2>
        <ul>
          {latest.map(({ id, title, effective }) => (
            <li key={id}>
              <a className="latest" href={changePath(words.locale, id)}>
                {title}
              </a>{' '}
              <span className="meta">{words.day(effective)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
