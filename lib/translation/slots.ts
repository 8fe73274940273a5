import { ContentError } from '../content/read';
import { slotsIn } from '../letters/slots';

/** @throws {ContentError} when the two texts do not have the same slots. */
export function checkSlots(file: string, key: string, english: string, translated: string): void {
  const [wanted, given] = [new Set(slotsIn(english)), new Set(slotsIn(translated))];
  const [missing] = wanted.difference(given);
  if (missing !== undefined) throw new ContentError(file, `${key} lacks {${missing}}`);
  const [more] = given.difference(wanted);
  if (more !== undefined)
    throw new ContentError(file, `${key} has {${more}}, which the English text has not`);
}
