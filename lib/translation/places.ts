import { z } from 'zod';
import { conform } from '../content/read';

const placeSchema = z.strictObject({
  /** Empty, like `in`, in a table that a person has yet to complete. */
  name: z.string(),
  /** How a sentence says it. */
  in: z.string(),
  sort: z.string().min(1).optional(),
  listed: z.string().min(1).optional(),
});

/** Every place has a name of its own, and a way to say it in a sentence. */
export function* findPlaceFaults(
  file: string,
  table: unknown,
  places: readonly string[],
): Generator<string> {
  const rows = conform(file, z.record(z.string(), placeSchema), table);
  const listed = new Map<string, string>();
  for (const place of places) {
    const row = rows[place];
    if (!row) yield `${place} is missing`;
    else if (row.name === '') yield `${place} has no name`;
    else if (row.in === '') yield `${place} has no "in"`;
    const name = row?.listed || row?.name || place;
    const other = listed.get(name);
    if (other !== undefined) yield `${place} is listed as "${name}", like ${other}`;
    listed.set(name, place);
  }
  for (const place of Object.keys(rows))
    if (!places.includes(place)) yield `${place} is not a place of the guide`;
}
