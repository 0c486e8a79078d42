// Keeps the session's tokens where memory ends with the browser, and refreshes them: one holder at a time, whoever of the
// panels and the worker comes first; the others find the new ones. Never writes a token anywhere else. Why a session ended is kept
// beside it until the next one, so that every panel can say so.
import { z } from 'zod';
import { type RefusalCode, refusalCodes } from '#shared/basics/refusals.ts';
import {
  readSuspension,
  type Suspension,
  type Tokens,
  tokens as tokensShape,
} from '#shared/contract/session.ts';
import type { TokenSource } from './api.ts';
import { isSignedOut, toRefusal } from './refusal.ts';

/** One key of the browser's session storage. `watch` hears changes made by anybody and gives back what stops it. */
export type SessionStore = {
  read: () => Promise<unknown>;
  write: (value: unknown) => Promise<void>;
  clear: () => Promise<void>;
  watch: (heard: () => void) => () => void;
};
/** Runs `work` while nobody else in this browser holds the lock: `navigator.locks.request(name, work)`. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

export type KeeperParts = {
  store: SessionStore;
  /** Another key of the same storage, for why it ended. */
  ending: Pick<SessionStore, 'read' | 'write' | 'clear'>;
  lock: Lock;
  /** Asks the API for successors (without a session of its own). */
  refresh: (refreshToken: string) => Promise<Tokens>;
  /** Asks why somebody is suspended, and whom they may ask. */
  readSuspension: (refreshToken: string) => Promise<Suspension>;
  nowMs: () => number;
};

/** Who belongs to an API: a change of address is a sign-out. */
const kept = z.object({ address: z.string(), tokens: tokensShape, receivedMs: z.number() });
type Kept = z.infer<typeof kept>;

const endedShape = z.object({ code: z.enum(refusalCodes), suspension: readSuspension.output.nullable() });
export type Ended = { code: RefusalCode; suspension: Suspension | null };

export type Keeper = TokenSource & {
  keep: (tokens: Tokens) => Promise<void>;
  /** Signed out here, whoever holds the lock meanwhile. Answers what was kept, for whoever tells the API. */
  drop: () => Promise<Tokens | null>;
  /** The server said that it is over: why is kept, with what it tells about it. */
  close: (code: RefusalCode) => Promise<void>;
  /** Why the last session ended, if the server ended it. */
  whyEnded: () => Promise<Ended | null>;
  isSignedIn: () => Promise<boolean>;
  idleLockMinutes: () => Promise<number | null>;
  /** Hears every sign-in, refresh and sign-out, from whichever part of the extension. */
  watch: (heard: () => void) => () => void;
};

export const keeperTimes = {
  /** Refresh this long before the end, so that a call on its way does not arrive with a dead token. */
  earlyMs: 60_000,
  /** However wrong the device's clock is: a token received this recently is used and not refreshed again. */
  youngMs: 30_000,
  /** What is asked under the lock: a network that says nothing must not hold every part of the extension. */
  askMsMax: 10_000,
} as const;

export function makeKeeper(address: string, parts: KeeperParts): Keeper {
  const { store, ending, lock, refresh, nowMs } = parts;
  let stale: string | null = null;

  async function read(): Promise<Kept | null> {
    const parsed = kept.safeParse(await store.read());
    return parsed.success && parsed.data.address === address ? parsed.data : null;
  }

  const isFresh = ({ tokens, receivedMs }: Kept): boolean => {
    if (tokens.accessToken === stale) return false;
    const age = nowMs() - receivedMs;
    if (age >= 0 && age < keeperTimes.youngMs) return true;
    return Date.parse(tokens.accessExpiresAt) - keeperTimes.earlyMs > nowMs();
  };

  const keep = (tokens: Tokens) => store.write({ address, tokens, receivedMs: nowMs() } satisfies Kept);

  /** First why, then the end: whoever hears of the end finds the reason. */
  async function end(code: RefusalCode, { tokens: { refreshToken } }: Kept): Promise<void> {
    // Without a network it is said in general words.
    const suspension =
      code === 'suspended' ? await parts.readSuspension(refreshToken).catch(() => null) : null;
    await ending.write({ code, suspension } satisfies Ended);
    await store.clear();
  }

  async function renew(): Promise<string | null> {
    // Read again under the lock: whoever held it before us has most likely done the work.
    const now = await read();
    if (!now) return null;
    if (isFresh(now)) return now.tokens.accessToken;
    try {
      const tokens = await refresh(now.tokens.refreshToken);
      // Whoever signed out while the network answered stays out.
      if ((await read())?.tokens.refreshToken !== now.tokens.refreshToken) return null;
      await keep(tokens);
      return tokens.accessToken;
    } catch (error) {
      const refusal = toRefusal(error);
      if (isSignedOut(refusal)) {
        await end(refusal.code, now);
        return null;
      }
      // The network is away. A token that may still live is better than none; the call itself will tell.
      const { accessToken, accessExpiresAt } = now.tokens;
      if (accessToken !== stale && Date.parse(accessExpiresAt) > nowMs()) return accessToken;
      throw refusal;
    }
  }

  return {
    accessToken: async () => {
      const now = await read();
      if (!now) return null;
      return isFresh(now) ? now.tokens.accessToken : await lock(renew);
    },
    markStale: (token) => {
      stale = token;
    },
    keep: (tokens) =>
      lock(async () => {
        await ending.clear();
        await keep(tokens);
      }),
    drop: async () => {
      const now = await read();
      await store.clear();
      return now?.tokens ?? null;
    },
    close: (code) =>
      lock(async () => {
        const now = await read();
        if (now) await end(code, now);
      }),
    whyEnded: async () => {
      const parsed = endedShape.safeParse(await ending.read());
      return parsed.success ? parsed.data : null;
    },
    isSignedIn: async () => (await read()) !== null,
    idleLockMinutes: async () => (await read())?.tokens.idleLockMinutes ?? null,
    watch: (heard) => store.watch(heard),
  };
}
