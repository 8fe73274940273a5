import type { Library } from '../content/library';
import { wordsFor } from '../i18n/words';
import type { Day } from '../rules/day';
import { testCaseRows } from './case-rows';
import { claimRows, sourceRows } from './evidence-rows';
import { placeRows, regionRows } from './place-rows';
import { effectRows, policyChangeRows, topicRows } from './policy-rows';
import { authorityRows, jurisdictionRows, lawRows } from './rights-rows';
import { priorityRows, reasonRows, ruleRows } from './rule-rows';
import type { Tables } from './schemas';
import { passageRows, stepRows } from './step-rows';

/** Every table but the index, which is made of their files. The words are English. */
export function makeTables(library: Library, generated: Day): Omit<Tables, 'index'> {
  const words = wordsFor('en');
  return {
    places: placeRows(words),
    regions: regionRows(library.timeline, generated, words),
    topics: topicRows(words),
    'policy-changes': policyChangeRows(library),
    effects: effectRows(library),
    steps: stepRows(library),
    passages: passageRows(library),
    rules: ruleRows(),
    priorities: priorityRows(),
    reasons: reasonRows(words),
    sources: sourceRows(library),
    laws: lawRows(library),
    authorities: authorityRows(library),
    jurisdictions: jurisdictionRows(library),
    claims: claimRows(library),
    'test-cases': testCaseRows(library),
  };
}
