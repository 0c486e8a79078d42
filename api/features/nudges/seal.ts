// An address at rest: sealed with a key that is derived from the installation's secret, bound to its row. Neither the database
// nor the secret alone tells it, and a row that was moved to somebody else does not open.
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Random } from '#api/trpc.ts';

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'peer-hub', 'nudge-address', 32));
const [nonceBytes, tagBytes] = [12, 16];

export function seal(secret: string, addressId: string, address: string, random: Random): string {
  const nonce = random(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(Buffer.from(addressId));
  const sealed = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null for what was sealed with another secret, or for another row: then there is no address any more. */
export function unseal(secret: string, addressId: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(addressId))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  const words = decipher.update(bytes.subarray(nonceBytes + tagBytes));
  try {
    return Buffer.concat([words, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
