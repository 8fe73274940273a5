import type { RootContent } from 'mdast';
import type { Correction } from '../../lib/corrections/correction';
import type { Words } from '../../lib/i18n/words';
import {
  changePath,
  claimsPath,
  correctionsPath,
  placePath,
  sourcesPath,
} from '../../lib/site/addresses';
import { regionNames } from '../evidence/region-names';
import { Prose } from '../prose/Prose';
import type { Named } from './CorrectionsPage';

interface Props {
  readonly correction: Correction;
  readonly named: Named;
  readonly words: Words;
}

/** One correction: the day, the kind, the sentence before and after, the reason, and where it is. */
export function CorrectionEntry({ correction, named, words }: Props) {
  const { id, title, kind, day, was, is, why } = correction;
  return (
    <article id={id} className="correction" aria-labelledby={`${id}-title`}>
      <p className="meta">
        <time dateTime={day}>{words.day(day)}</time>
        {' · '}
        <b>{words.message(`corrections.kind.${kind}`)}</b>
      </p>
      <h3 id={`${id}-title`}>
        <a href={correctionsPath(words.locale, id)}>{title}</a>
      </h3>
      <dl>
        {was.length > 0 && (
          <Part name="was" nodes={was}>
            {words.message('corrections.was')}
          </Part>
        )}
        <Part name="is" nodes={is}>
          {words.message(was.length > 0 ? 'corrections.is' : 'corrections.still')}
        </Part>
        <Part name="why" nodes={why}>
          {words.message('corrections.why')}
        </Part>
      </dl>
      <p className="meta">
        {words.label(words.message('corrections.whom'))} {regionNames(correction.regions, words)}
      </p>
      <References
        label={words.label(words.message('corrections.about'))}
        all={placesOf(correction, named, words)}
      />
      <References
        label={words.label(words.message('corrections.sources'))}
        all={sourcesOf(correction, named, words)}
      />
    </article>
  );
}

function Part(props: { name: string; nodes: readonly RootContent[]; children: string }) {
  return (
    <div className={props.name}>
      <dt>{props.children}</dt>
      <dd>
        <Prose nodes={props.nodes} />
      </dd>
    </div>
  );
}

/** Something that has a name and, mostly, an address. */
interface Reference {
  readonly text: string;
  readonly href: string | null;
}

function References({ label, all }: { label: string; all: readonly Reference[] }) {
  if (all.length === 0) return null;
  return (
    <p className="meta">
      {label}{' '}
      {all.map(({ text, href }, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          {href ? <a href={href}>{text}</a> : text}
        </span>
      ))}
    </p>
  );
}

/** Where the sentence stands. A step stands in many guides, so it is named and not linked. */
function placesOf(correction: Correction, named: Named, words: Words): Reference[] {
  const { steps, changes, claims, laws, places } = correction;
  const { locale, message } = words;
  return [
    ...steps.map((step) => ({
      text: message('corrections.step', { step: message(`claims.step.${step}`) }),
      href: null,
    })),
    ...named.changes
      .filter(({ id }) => changes.includes(id))
      .map(({ id, title }) => ({ text: title, href: changePath(locale, id) })),
    ...named.claims
      .filter(({ id }) => claims.includes(id))
      .map(({ id, title }) => ({
        text: message('corrections.claim', { claim: title }),
        href: claimsPath(locale, id),
      })),
    ...laws
      .flatMap((id) => named.laws.get(id) ?? [])
      .map(({ name }) => ({ text: name, href: null })),
    ...places.map((place) => ({
      text: words.place(place).name,
      href: placePath(locale, place),
    })),
  ];
}

function sourcesOf({ sources }: Correction, named: Named, words: Words): Reference[] {
  return sources
    .flatMap((id) => named.sources.get(id) ?? [])
    .map(({ id, publisher, title, published }) => ({
      text: [
        words.citation({ publisher, title }),
        ...(published ? [words.published(published)] : []),
      ].join(words.message('text.comma')),
      href: sourcesPath(words.locale, id),
    }));
}
