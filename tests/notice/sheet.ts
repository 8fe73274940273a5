import { wordsFor } from '../../lib/i18n/words';
import type { NoticeChoices, OfferedPlace } from '../../lib/notice/choices';
import { composeNotice, type Notice } from '../../lib/notice/compose';
import { readNotice } from '../../lib/notice/load';
import { makeNoticeSheet, offeredPlaces } from '../../lib/notice/make-sheet';
import { library, TODAY } from '../library';

const words = wordsFor('en');

export const FILES = { plain: readNotice('plain', 'en'), formal: readNotice('formal', 'en') };
export const SHEET = makeNoticeSheet(FILES, TODAY, library, words, null);
export const OFFERED = offeredPlaces(words);

/** The countries with these codes, in this order. */
export function countries(...codes: readonly string[]): OfferedPlace[] {
  return codes.flatMap((code) => OFFERED.find((place) => place.code === code) ?? []);
}

export const NOBODY: NoticeChoices = { wording: 'plain', places: [], uses: [], contact: '' };

/** The notice that somebody gets who has chosen a country. */
export function notice(choices: Partial<NoticeChoices>): Notice {
  const composed = composeNotice(SHEET, { ...NOBODY, ...choices });
  if (!composed) throw new Error('no country is chosen');
  return composed;
}

/** All its lines, one below the other. */
export function linesOf({ subject, blocks }: Notice): string {
  return [subject, ...blocks.map(({ text }) => text)].join('\n');
}
