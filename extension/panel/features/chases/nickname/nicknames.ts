// A worker's own names for people. The ciphertext rests in this browser alone; the key is the server's, handed to a signed-in
// worker, kept in memory for an hour at most and gone on lock. Neither side at rest can read one. On another device there is
// only the reference.
import { limits } from '#shared/basics/limits.ts';

const prefix = 'chase-nickname:';
const ivBytes = 12;

export type NicknameParts = {
  storage: {
    readAll: (prefix: string) => Promise<Record<string, unknown>>;
    write: (key: string, value: unknown) => Promise<void>;
    remove: (key: string) => Promise<void>;
  };
  readKey: () => Promise<{ key: string; keepMinutes: number }>;
  nowMs: () => number;
};

export type Nicknames = {
  /** Null where there is none here, or where it cannot be read now. */
  read: (chaseId: string) => Promise<string | null>;
  /** False when it could not be kept: no key, no room. An empty one is taken away. */
  write: (chaseId: string, nickname: string) => Promise<boolean>;
  /** Lock, sign-out: the key leaves the memory. */
  lock: () => void;
};

type Open = { key: CryptoKey; gotMs: number; keepMs: number };

export function makeNicknames({ storage, readKey, nowMs }: NicknameParts): Nicknames {
  let open: Open | null = null;
  let asking: Promise<Open | null> | null = null;
  /** Grows on lock: a key that was on its way then is not kept. */
  let turn = 0;

  /** A clock that went back is no reason to keep a key for longer. */
  const ageOf = (one: Open) => {
    const age = nowMs() - one.gotMs;
    return age < 0 ? Number.POSITIVE_INFINITY : age;
  };

  async function ask(): Promise<Open | null> {
    const mine = turn;
    try {
      const { key, keepMinutes } = await readKey();
      const usages: KeyUsage[] = ['encrypt', 'decrypt'];
      const made = await crypto.subtle.importKey('raw', fromText(key), 'AES-GCM', false, usages);
      if (mine !== turn) return null;
      open = { key: made, gotMs: nowMs(), keepMs: keepMinutes * 60_000 };
      return open;
    } catch {
      // Offline or signed out: what is held stays until its hour is over, and then nothing can be read.
      return null;
    }
  }

  async function keyNow(): Promise<CryptoKey | null> {
    if (open && ageOf(open) < open.keepMs / 2) return open.key;
    asking ??= ask().finally(() => {
      asking = null;
    });
    const fresh = await asking;
    if (fresh) return fresh.key;
    if (open && ageOf(open) < open.keepMs) return open.key;
    open = null;
    return null;
  }

  return {
    async read(chaseId) {
      const stored = readSealed((await storage.readAll(prefix + chaseId))[prefix + chaseId]);
      if (stored === null) return null;
      const key = await keyNow();
      if (key === null) return null;
      try {
        const how = { name: 'AES-GCM', iv: stored.iv, additionalData: boundTo(chaseId) };
        return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, stored.sealed));
      } catch {
        // Another worker's on this computer, or the key was replaced: to this one it does not exist.
        return null;
      }
    },
    async write(chaseId, nickname) {
      const text = nickname.trim().slice(0, limits.nicknameCharsMax);
      try {
        if (text === '') {
          await storage.remove(prefix + chaseId);
          return true;
        }
        const key = await keyNow();
        if (key === null) return false;
        const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
        const how = { name: 'AES-GCM', iv, additionalData: boundTo(chaseId) };
        const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, new TextEncoder().encode(text)));
        await storage.write(prefix + chaseId, { iv: toText(iv), sealed: toText(sealed) });
        return true;
      } catch {
        // No room on this device: the caller says so, and the field keeps what was typed.
        return false;
      }
    },
    lock() {
      turn += 1;
      open = null;
      asking = null;
    },
  };
}

/** A sealed nickname belongs to its chase: copied to another it does not open. */
const boundTo = (chaseId: string) => new TextEncoder().encode(`nickname\n${chaseId}`);

function readSealed(value: unknown) {
  if (typeof value !== 'object' || value === null) return null;
  const { iv, sealed } = value as { iv?: unknown; sealed?: unknown };
  if (typeof iv !== 'string' || typeof sealed !== 'string') return null;
  try {
    return { iv: fromText(iv), sealed: fromText(sealed) };
  } catch {
    return null;
  }
}

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
