import type { Source } from '../content/source';
import type { Answer } from './answer';
import { type Judgement, judgeSource } from './judge';
import type { Expected } from './phrases';

export interface Finding extends Judgement {
  readonly source: string;
  readonly url: string;
}

/** What the run does to the world. */
export interface Edge {
  readonly ask: (url: string, language: string) => Promise<Answer>;
  /** Waits until a host may be asked again. */
  readonly rest: (host: string) => Promise<void>;
}

/** The header Accept-Language where no phrase asks for one. */
const ANY_LANGUAGE = '*';

/** A source with the address that it has. */
type Cited = Source & { readonly url: string };

/**
 * Looks at each source that has an address, one after the other, in their order. Of several
 * versions of a document at one address only the newest can be on the page.
 */
export async function* verifySources(
  sources: readonly Source[],
  expected: ReadonlyMap<string, Expected>,
  { ask, rest }: Edge,
): AsyncGenerator<Finding> {
  const cited = sources.filter(hasAddress);
  for (const { id, url, published } of cited) {
    const newer = newerAt(cited, url, published);
    const phrases = expected.get(id) ?? null;
    if (newer) {
      const seen = `"${newer.id}" is the newer version`;
      yield { source: id, url, outcome: 'superseded', seen, missing: [], movedTo: null };
    } else {
      await rest(new URL(url).host);
      const answer = await ask(url, phrases?.language ?? ANY_LANGUAGE);
      yield { source: id, url, ...judgeSource(url, phrases, answer) };
    }
  }
}

function hasAddress(source: Source): source is Cited {
  return source.url !== null;
}

/** The newest version at the address, if it came out later. */
function newerAt(cited: readonly Cited[], url: string, published: string | null): Cited | null {
  const newer = cited.filter((other) => other.url === url && isLater(other.published, published));
  return (
    newer.find((one) => newer.every((other) => !isLater(other.published, one.published))) ?? null
  );
}

function isLater(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one > other;
}
