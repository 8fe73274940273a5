import type { Condition, Row } from '../../lib/data/schemas';
import { rowsOf } from './files';

/**
 * A second guide, which knows nothing but the files and the page about them. It shares no code
 * with the first one, so that the two can be compared.
 */
const places = rowsOf('places');
const effects = rowsOf('effects');
const rules = rowsOf('rules');
const priorities = rowsOf('priorities');
const reasons = rowsOf('reasons');
const jurisdictions = rowsOf('jurisdictions');

type Asked = Pick<Row<'test-cases'>, 'place' | 'on' | 'known' | 'uses' | 'am'>;
type Effects = readonly Row<'effects'>[];

export function answerFromFiles({ place, on, known, uses, am }: Asked) {
  const region = places.find(({ code }) => code === place)?.region ?? 'unclear';
  const about = effects.filter((row) => row.regions.includes(region) && row.recorded <= known);
  const training = trainingOf(
    about.filter(({ topic }) => topic === 'training'),
    on,
  );
  const held = (topic: Condition['topic']): string => {
    if (topic === 'status') return training.status;
    const inForce = about.filter((row) => row.topic === topic && row.effective <= on);
    return inForce.at(-1)?.value ?? 'unknown';
  };
  const isMet = (when: readonly Condition[]) =>
    when.every(({ topic, values }) => (values as string[]).includes(held(topic)));

  const isMember = !am.includes('no-account');
  const isAsked = uses.length > 0 || !isMember;
  const used = isMember ? uses : [];
  const circumstances = isMember ? am : am.filter((each) => each !== 'several-accounts');
  const isUsed = (feature: string) => !isAsked || (used as string[]).includes(feature);
  const isFor = (audience: Row<'rules'>['audience']) =>
    audience === 'everyone' ||
    (audience === 'members' ? isMember : circumstances.includes(audience));

  const mine = rules.filter(
    ({ audience, features, when }) =>
      isFor(audience) && (features.length === 0 || features.some(isUsed)) && isMet(when),
  );
  const steps = mine.map(({ step }) => step);
  const ranked = (priority: string) =>
    steps.filter(
      (step) =>
        priorities.find((row) => row.step === step && isMet(row.when))?.priority === priority,
    );
  const offered = (value: string) =>
    mine
      .filter(({ availability }) => availability && held(availability) === value)
      .map(({ step }) => step);
  const given = steps.flatMap((step) =>
    reasons.filter(
      ({ step: of, feature, only, when }) =>
        of === step &&
        (feature === null || isUsed(feature)) &&
        (only === null || (only === 'members') === isMember) &&
        isMet(when),
    ),
  );
  const [rights] = jurisdictions
    .filter((row) => row.place === place && row.recorded <= known && (row.from ?? '') <= on)
    .slice(-1);
  return {
    region,
    ...training,
    controller: held('controller'),
    right: rights?.right,
    law: rights?.law,
    authority: rights?.authority,
    steps,
    do: ranked('do'),
    consider: ranked('consider'),
    available: offered('available'),
    notOffered: offered('not-offered'),
    unknown: offered('unknown'),
    reasons: given.map(({ id }) => id),
  };
}

function trainingOf(rows: Effects, on: string) {
  const past = rows.filter(({ effective }) => effective <= on);
  const next = rows.find(({ effective, announced }) => effective > on && announced <= on);
  const value = past.at(-1)?.value ?? 'unknown';
  const isUpcoming = value !== 'on' && next?.value === 'on';
  const status = isUpcoming ? 'upcoming' : value;
  const lastOther = past.findLastIndex((row) => row.value !== value);
  const since = past[lastOther + 1]?.effective ?? null;
  return {
    status,
    since: isUpcoming || status === 'unknown' ? null : since,
    starts: isUpcoming ? next.effective : null,
  };
}
