import type { Label } from '../content/label';
import type { Words } from '../i18n/words';

/** A way through LinkedIn's menus, from the top down, with what to call it. */
export interface OwnWay {
  readonly name: string;
  readonly path: readonly string[];
}

/** LinkedIn's own words in the menus of another language, said as reported where they are. */
export function ownWay({ language, path, setting, confidence }: Label, words: Words): OwnWay {
  const message = confidence === 'high' ? 'label.own' : 'label.own.reported';
  return {
    name: words.message(message, { language: words.language(language) }),
    path: [...path, setting],
  };
}
