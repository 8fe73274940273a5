import { splitClaim } from '../claims/claim';
import type { ClaimGroup } from '../claims/load';
import type { Authority } from '../content/authority';
import type { Law } from '../content/law';
import {
  type Library,
  loadLibrary,
  type PolicyChange,
  type SourcedEffect,
} from '../content/library';
import { splitRight } from '../content/right-words';
import type { Source } from '../content/source';
import { type StepGuide, splitStep } from '../content/step-guide';
import { type Correction, splitCorrection } from '../corrections/correction';
import { makeTimeline } from '../rules/fold';
import { STEP_IDS, type StepId } from '../rules/steps';
import { type Kind, readTranslation, type TranslatedDocument } from './documents';
import { isLanguageOf, LANGUAGE_OF_FACTS } from './language';
import { type Name, readNames } from './names';

type Read = (kind: Kind, id: string) => TranslatedDocument;

/** All content under `root` in one language. */
export function loadLibraryIn(root: string, locale: string): Library {
  const library = loadLibrary(root);
  return locale === LANGUAGE_OF_FACTS ? library : translateLibrary(library, root, locale);
}

/**
 * The same facts with the words of another language, of the files under `root` (the folder
 * `content/`). Nothing stays in English by accident.
 * @throws {ContentError} naming the file and what is missing or differs in it.
 */
export function translateLibrary(library: Library, root: string, locale: string): Library {
  const name = readNames(root, library, locale);
  const read: Read = (kind, id) => readTranslation(root, kind, id, locale);
  const changes = library.changes.map((change) => translateChange(change, read, name));
  const effects = changes.flatMap((change) => change.effects);
  return {
    ...library,
    changes,
    effects: new Map(effects.map((effect) => [effect.id, effect])),
    timeline: makeTimeline(effects),
    guides: translateGuides(library, read, locale),
    claims: library.claims.map((group) => translateClaims(group, read)),
    corrections: library.corrections.map((correction) => translateCorrection(correction, read)),
    rightWords: new Map(
      [...library.rightWords.keys()].map((id) => {
        const { file, body } = read('rights', id);
        return [id, splitRight(file, body)];
      }),
    ),
    laws: mapValues(library.laws, (law) => translateLaw(law, name)),
    authorities: mapValues(library.authorities, (each) => translateAuthority(each, name, locale)),
    sources: mapValues(library.sources, (source) => translateSource(source, name)),
  };
}

function translateChange(change: PolicyChange, read: Read, name: Name): PolicyChange {
  const { words, body } = read('policy-changes', change.id);
  return {
    ...change,
    ...words,
    effects: change.effects.map((effect) => translateEffect(effect, name)),
    body,
  };
}

function translateEffect(effect: SourcedEffect, name: Name): SourcedEffect {
  const { approximate, announcedLater } = effect;
  return {
    ...effect,
    approximate: approximate === null ? null : name('notes', approximate),
    announcedLater: announcedLater === null ? null : name('notes', announcedLater),
  };
}

function translateGuides(
  { guides, labels }: Library,
  read: Read,
  locale: string,
): Record<StepId, StepGuide> {
  const translated = STEP_IDS.map((id) => {
    const { file, body } = read('steps', id);
    const label = labels.find(
      ({ language, step }) => step === id && isLanguageOf(language, locale),
    );
    const guide: StepGuide = {
      ...guides[id],
      label: label ?? null,
      sections: splitStep(file, body),
    };
    return [id, guide] as const;
  });
  return Object.fromEntries(translated) as Record<StepId, StepGuide>;
}

function translateClaims({ group, claims }: ClaimGroup, read: Read): ClaimGroup {
  return {
    group,
    claims: claims.map((claim) => {
      const { file, body, find } = read('claims', claim.id);
      return { ...claim, ...splitClaim(file, body), find: [...find] };
    }),
  };
}

function translateCorrection(correction: Correction, read: Read): Correction {
  const { file, words, body } = read('corrections', correction.id);
  return { ...correction, title: words.title, ...splitCorrection(file, body) };
}

function translateLaw(law: Law, name: Name): Law {
  const { reply } = law;
  return {
    ...law,
    name: name('laws', law.name),
    short: name('laws', law.short),
    articles: law.articles.map((each) => ({ ...each, cite: name('articles', each.cite) })),
    reply: reply && { ...reply, article: name('articles', reply.article) },
  };
}

function translateAuthority(authority: Authority, name: Name, locale: string): Authority {
  const { local } = authority;
  if (local && isLanguageOf(local.language, locale))
    return { ...authority, name: local.name, local: null };
  return { ...authority, name: name('authorities', authority.name) };
}

function translateSource(source: Source, name: Name): Source {
  const { judged } = source;
  return judged ? { ...source, judged: { ...judged, note: name('notes', judged.note) } } : source;
}

function mapValues<V>(map: ReadonlyMap<string, V>, change: (value: V) => V): Map<string, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
