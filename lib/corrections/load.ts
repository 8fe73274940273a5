import { ContentError, listFolders, readChecked } from '../content/read';
import { type Correction, correctionFile, parseCorrection } from './correction';

/**
 * Every correction under `root` (the folder `content/`), newest first.
 * @throws {ContentError} naming the file and the key, at the first thing that is wrong.
 */
export function loadCorrections(root: string): Correction[] {
  return listFolders(root, 'corrections')
    .map((folder) => readCorrection(root, folder))
    .sort(byDay);
}

function readCorrection(root: string, folder: string): Correction {
  const file = correctionFile(folder);
  const correction = parseCorrection(file, readChecked(root, file));
  if (correction.id !== folder)
    throw new ContentError(file, `id "${correction.id}" is not the folder's`);
  return correction;
}

/** Of one day, in the order of their ids: two builds are the same. */
function byDay(a: Correction, b: Correction): number {
  return a.day > b.day || (a.day === b.day && a.id < b.id) ? -1 : 1;
}
