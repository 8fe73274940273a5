import { z } from 'zod';
import { idSchema } from '../content/day-schema';
import { ContentError, conform, listFolders, parseYaml, readChecked } from '../content/read';
import { type Claim, claimFile, parseClaim } from './claim';
import { GROUPS, type Group } from './verdicts';

export interface ClaimGroup {
  readonly group: Group;
  readonly claims: readonly Claim[];
}

const ORDER = 'claims/order.yaml';
const orderSchema = z.record(z.enum(GROUPS), z.array(idSchema).min(1));

/**
 * Every claim under `root` (the folder `content/`), in the groups and the order of
 * `claims/order.yaml`.
 * @throws {ContentError} naming the file and the key, at the first thing that is wrong.
 */
export function loadClaims(root: string): ClaimGroup[] {
  const claims = new Map(listFolders(root, 'claims').map((id) => [id, readClaim(root, id)]));
  const order = readOrder(root, claims);
  return GROUPS.map((group) => ({
    group,
    claims: order[group].flatMap((id) => claims.get(id) ?? []),
  }));
}

function readClaim(root: string, folder: string): Claim {
  const file = claimFile(folder);
  const claim = parseClaim(file, readChecked(root, file));
  if (claim.id !== folder) throw new ContentError(file, `id "${claim.id}" is not the folder's`);
  return claim;
}

/** Each claim stands in one group, once. */
function readOrder(root: string, claims: ReadonlyMap<string, Claim>): Record<Group, string[]> {
  const order = conform(ORDER, orderSchema, parseYaml(ORDER, readChecked(root, ORDER)));
  const listed = GROUPS.flatMap((group) => order[group]);
  const strange = listed.find((id) => !claims.has(id));
  if (strange !== undefined) throw new ContentError(ORDER, `"${strange}" is no claim`);
  const twice = listed.find((id, index) => listed.indexOf(id) !== index);
  if (twice !== undefined) throw new ContentError(ORDER, `"${twice}" is there twice`);
  const missing = [...claims.keys()].find((id) => !listed.includes(id));
  if (missing !== undefined) throw new ContentError(ORDER, `"${missing}" is missing`);
  return order;
}
