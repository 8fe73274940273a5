import type { Library } from '../library';
import type { Fault } from './check';
import { changeFile } from './where';

/** A change's id starts with the day of its announcement or of its effect. */
export function* findFoldersOfOtherDays({ changes }: Library): Generator<Fault> {
  for (const { id, announced, effective } of changes)
    if (!id.startsWith(`${announced}-`) && !id.startsWith(`${effective}-`))
      yield {
        subject: id,
        file: changeFile(id),
        problem: `id starts with neither ${announced} (announced) nor ${effective} (effective)`,
      };
}
