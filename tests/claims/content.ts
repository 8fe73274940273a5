import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const CONTENT = join(import.meta.dirname, '../../content');

/** A copy of the claims, to spoil. */
export function copyClaims(): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-claims-'));
  cpSync(join(CONTENT, 'claims'), join(root, 'claims'), { recursive: true });
  return root;
}
