import type { DescribedStep, Guide } from '../../lib/guide/describe';
import type { Words } from '../../lib/i18n/words';
import { countryOf, REGION_INFERRED } from '../../lib/rules/places';
import type { StepId } from '../../lib/rules/steps';
import { placePath } from '../../lib/site/addresses';

interface Props {
  readonly guide: Guide;
  readonly words: Words;
}

/** What a person can do at LinkedIn about the training itself. */
const ACTIONS: readonly StepId[] = ['generative-ai-toggle', 'objection-form'];

/** The answer for a place on one card, which other sites frame: no script, nothing from elsewhere. */
export function EmbedCard({ guide: { checklist, training, steps }, words }: Props) {
  const { name } = words.place(checklist.place);
  return (
    <main>
      <h1>{words.message('embed.card.heading', { name })}</h1>
      <p>{training.text}</p>
      {REGION_INFERRED.includes(countryOf(checklist.place)) && (
        <p className="meta">
          {words.message('place.inferred', {
            name,
            region: words.message(`region.${checklist.region}`),
          })}
        </p>
      )}
      <ul>
        {steps.filter(isOffered).map((step) => (
          <li key={step.id}>
            <Link href={step.guide.url ?? ''}>{step.title}</Link>
          </li>
        ))}
        <li className="guide">
          <a href={placePath(words.locale, checklist.place)} target="_blank" rel="noopener">
            {words.message('embed.card.guide')}
          </a>
        </li>
      </ul>
      <p className="meta">
        {words.message('embed.card.on', { on: words.day(checklist.on) })}
        {words.message('text.between')}
        {words.message('site.footer.scope')}
      </p>
    </main>
  );
}

function isOffered({ id, availability, guide }: DescribedStep): boolean {
  return ACTIONS.includes(id) && availability !== 'not-offered' && guide.url !== null;
}

/** Beside the page that frames the card, never inside the frame. */
function Link({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
