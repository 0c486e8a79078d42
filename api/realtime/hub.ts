// Wakes those who follow a community. It carries no content and keeps no queue: a reader that is slow reads later, from
// its own cursor, so that nothing piles up here however many follow.

import type { Peer } from '#api/access/peer.ts';
import type { OpenDatabase } from '#api/database/open.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { wakeChannel } from './queries.ts';

export type Follower = {
  /** Resolves when something may have changed since the last call, after `ms`, or when `signal` ends the stream. */
  next: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  close: () => void;
};

export type Hub = {
  /** Refuses a session that has too many streams open already: one a panel is meant. */
  follow: (peer: Pick<Peer, 'communityId' | 'sessionId'>) => Follower;
  /** How many follow now; for the health page. */
  followers: () => number;
  close: () => Promise<void>;
};

export async function openHub(
  database: Pick<OpenDatabase, 'listen'>,
  streamsPerSessionMax: number,
): Promise<Hub> {
  const streams = new Map<string, number>();
  const wakers = new Map<string, Set<() => void>>();
  let isClosed = false;
  const wakeAll = () => {
    for (const set of wakers.values()) for (const wake of set) wake();
  };
  const stop = await database.listen(wakeChannel, (community) => {
    // Null: the connection was away, and anything may have passed.
    if (community === null) return wakeAll();
    for (const wake of wakers.get(community) ?? []) wake();
  });

  function follow({ communityId, sessionId }: Pick<Peer, 'communityId' | 'sessionId'>): Follower {
    const open = streams.get(sessionId) ?? 0;
    if (open >= streamsPerSessionMax) throw refuse('too-many-requests');
    streams.set(sessionId, open + 1);
    let isWoken = false;
    let resolve: (() => void) | null = null;
    const wake = () => {
      isWoken = true;
      resolve?.();
    };
    const set = wakers.get(communityId) ?? new Set();
    wakers.set(communityId, set.add(wake));
    const next = async (ms: number, signal: AbortSignal | undefined) => {
      if (!isWoken && !isClosed && !signal?.aborted)
        await new Promise<void>((done) => {
          const timer = setTimeout(done, ms);
          resolve = () => {
            clearTimeout(timer);
            done();
          };
          signal?.addEventListener('abort', resolve, { once: true });
        });
      if (resolve !== null) signal?.removeEventListener('abort', resolve);
      resolve = null;
      isWoken = false;
    };
    const close = () => {
      set.delete(wake);
      const left = (streams.get(sessionId) ?? 1) - 1;
      if (left > 0) streams.set(sessionId, left);
      else streams.delete(sessionId);
      if (set.size === 0 && wakers.get(communityId) === set) wakers.delete(communityId);
    };
    return { next, close };
  }

  return {
    follow,
    followers: () => [...wakers.values()].reduce((sum, set) => sum + set.size, 0),
    close: async () => {
      isClosed = true;
      wakeAll();
      await stop();
    },
  };
}
