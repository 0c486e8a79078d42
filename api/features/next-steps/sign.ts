// The key that seals packs: derived from the deployment's secret, so that there is no second secret to keep or lose.
import { createHash, createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '#shared/next-steps/canonical.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

export type PackKey = { id: string; publicKey: string; privateKey: KeyObject };

export function packKeyOf(secret: string): PackKey {
  const seed = createHmac('sha256', secret).update('next-steps packs\n').digest();
  const privateKey = createPrivateKey({
    key: Buffer.concat([pkcs8Head, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const raw = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    id: createHash('sha256').update(raw).digest('hex').slice(0, 16),
    publicKey: raw.toString('base64url'),
    privateKey,
  };
}

export function seal(secret: string, content: unknown): string {
  const { id, privateKey } = packKeyOf(secret);
  const payload = canonicalJson(content);
  const signature = sign(null, Buffer.from(payload), privateKey).toString('base64url');
  return JSON.stringify({ form: 'peer-hub-pack', keyId: id, payload, signature });
}

/** Of the content alone: who reviewed it and when it was published are no part of what was reviewed. */
export function digestOf({
  reviewedBy: _,
  version: __,
  publishedOn: ___,
  ...content
}: Record<string, unknown>) {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
