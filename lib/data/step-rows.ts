import type { Library } from '../content/library';
import { SECTIONS } from '../content/step-guide';
import { RULES } from '../rules/rules';
import { STEP_IDS } from '../rules/steps';
import { passagesOf } from './passages';
import type { Row } from './schemas';

export function stepRows({ guides }: Library): Row<'steps'>[] {
  return STEP_IDS.map((id) => {
    const { minutes, url, paths, sources, revised, checked } = guides[id];
    return {
      id,
      kind: RULES[id].kind,
      minutes,
      url,
      webPath: paths.web ?? [],
      appPath: paths.app ?? [],
      sources,
      revised,
      checked,
    };
  });
}

/** The words of every step, in reading order. */
export function passageRows({ guides }: Library): Row<'passages'>[] {
  return STEP_IDS.flatMap((step) =>
    SECTIONS.flatMap((section) =>
      passagesOf(guides[step].sections[section]).map((passage) => ({ step, section, ...passage })),
    ),
  );
}
