import type { Authority } from '../../lib/content/authority';
import type { MessageKey } from '../../lib/i18n/messages';
import type { Words } from '../../lib/i18n/words';
import type { ObjectionPage, ObjectionPlace } from '../../lib/letters/objection-page';
import { sortPlaces } from '../../lib/letters/place-words';
import { countryOf, type Place } from '../../lib/rules/places';
import { Prose } from '../prose/Prose';
import { OutboundLink } from '../site/OutboundLink';

interface Props {
  readonly page: ObjectionPage;
  readonly words: Words;
}

/** Whom a person can complain to, place by place; places with the same authority stand together. */
export function AuthorityList({ page, words }: Props) {
  const { places } = page;
  const lead = places.find((each) => each.lead)?.lead;
  return (
    <section aria-labelledby="authorities-heading">
      <h2 id="authorities-heading">{words.message('objection.authorities')}</h2>
      <div className="prose">
        <Prose nodes={page.rightWords.complaint} />
        {timeOfComplaint(page, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {lead && <p>{words.message('authority.lead', { lead: lead.name })}</p>}
      </div>
      <ul className="authorities">
        {groupByAuthority(places, words).map((group) => (
          <Entry key={group[0]?.place} group={group} all={places} words={words} />
        ))}
      </ul>
    </section>
  );
}

/** From which day LinkedIn must be asked first, and how soon it must acknowledge a complaint. */
function timeOfComplaint({ law, on }: ObjectionPage, words: Words): string[] {
  const { first, firstFrom, acknowledge } = law.complaint;
  const isComing = first === 'required' && firstFrom !== null && firstFrom > on;
  return [
    ...(isComing
      ? [words.message('objection.authorities.first-from', { from: words.day(firstFrom) })]
      : []),
    ...(acknowledge && acknowledge.from <= on
      ? [
          words.message('complaint.acknowledge', {
            from: words.day(acknowledge.from),
            period: words.message(`period.${acknowledge.period.unit}`, {
              count: acknowledge.period.count,
            }),
          }),
        ]
      : []),
  ];
}

function Entry({
  group,
  all,
  words,
}: {
  readonly group: readonly ObjectionPlace[];
  readonly all: readonly ObjectionPlace[];
  readonly words: Words;
}) {
  const authority = group[0]?.authority ?? null;
  return (
    <li data-places={group.map(({ place }) => place.toLowerCase()).join(' ')}>
      <b>{words.shortList(group.map(({ place }) => listedName(place, words)))}</b>
      {authority ? (
        <Contact authority={authority} words={words} />
      ) : (
        <p>{nobody(group, all, words)}</p>
      )}
    </li>
  );
}

function listedName(place: Place, words: Words): string {
  const { listed, name } = words.place(place);
  return listed ?? name;
}

/** A country whose parts have authorities of their own has none itself. */
function nobody(
  group: readonly ObjectionPlace[],
  all: readonly ObjectionPlace[],
  words: Words,
): string {
  const [first] = group;
  const hasParts = all.some(
    ({ place }) => first && place !== first.place && countryOf(place) === first.place,
  );
  return first && hasParts
    ? words.message('authority.of-parts', { country: words.place(first.place).name })
    : words.message('objection.authority.none');
}

function Contact({ authority, words }: { authority: Authority; words: Words }) {
  const { name, local, url, complaintUrl, email, notes, confirmed } = authority;
  return (
    <>
      <p>
        {url ? <OutboundLink href={url}>{name}</OutboundLink> : name}
        {local && (
          <>
            {' · '}
            <bdi lang={local.language}>{local.name}</bdi>
          </>
        )}
      </p>
      <p>
        {complaintUrl ? (
          <OutboundLink href={complaintUrl}>
            {words.message('objection.authority.complaint')}
          </OutboundLink>
        ) : (
          email && (
            <a href={`mailto:${email}`} dir="ltr">
              {email}
            </a>
          )
        )}
      </p>
      <p className="meta">
        {words.sentences([
          ...languages(authority, words),
          ...notes.map((note) => words.message(`authority.note.${note}`)),
          confirmed
            ? words.message('objection.authority.confirmed', { confirmed: words.day(confirmed) })
            : words.message('objection.authority.unconfirmed'),
        ])}
      </p>
    </>
  );
}

function languages(authority: Authority, words: Words): string[] {
  return (['languages', 'languagesReported'] as const).flatMap((key) => {
    const list = words.list(authority[key].map(words.language));
    const message: MessageKey =
      key === 'languages' ? 'authority.languages' : 'authority.languages-reported';
    return list ? [words.message(message, { languages: list })] : [];
  });
}

function groupByAuthority(places: readonly ObjectionPlace[], words: Words): ObjectionPlace[][] {
  const groups = Map.groupBy(
    sortPlaces(places, words),
    ({ place, authority }) => authority?.id ?? place,
  );
  return [...groups.values()];
}
