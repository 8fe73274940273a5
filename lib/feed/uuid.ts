import { createHash } from 'node:crypto';

/** Permanent: every name that the feeds ever had was made in it. */
const NAMESPACE = '3c0a6f5e-94a1-4b0f-8f0d-6f6e1f1f6b52';

/** A name as a UUID of version 5 (RFC 9562, 5.5): the same one wherever and whenever it is made. */
export function nameUuid(name: string, namespace = NAMESPACE): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
