// Checks the signature of a pack with the browser's own cryptography. Keys come from sign-in or from managed policy.
import type { Verify } from '#shared/next-steps/open-pack.ts';

/** Raw Ed25519 public keys, base64url, by id. */
export type PackKeys = Readonly<Record<string, string>>;

export function verifyWith(keys: PackKeys): Verify {
  return async (keyId, payload, signature) => {
    const known = Object.hasOwn(keys, keyId) ? keys[keyId] : undefined;
    if (known === undefined) return null;
    const [raw, signed] = [fromBase64url(known), fromBase64url(signature)];
    if (!raw || !signed) return false;
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, signed, new TextEncoder().encode(payload));
  };
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
  } catch {
    // Not base64: a signature that cannot be read fits nothing.
    return null;
  }
}
