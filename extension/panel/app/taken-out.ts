// Forgets in an open panel what was taken out while it slept or looked on: whatever the cache holds of it goes at once, before anything
// is asked for anew, and a draft that quotes it goes too. What rests on the device is the worker's to forget.
import type { QueryClient } from '@tanstack/react-query';
import type { Toasts } from '#extension/kit/index.ts';
import type { Desk } from '#extension/panel/features/ask/index.ts';
import { forgetTakenOut, type Taken } from '#extension/wire/taken-out.ts';
import { Refusal, type RefusalCode, refuse } from '#shared/basics/refusals.ts';
import { cachedWords, forgetCached, forgetDrafts } from './forget-copies.ts';
import { words } from './messages.ts';
import type { Ports } from './ports.ts';

export type Forgetting = {
  /**
   * Asks what was taken out since the last look; nothing in memory is older than the first. A server that gives no answer is asked
   * again, later each time, and at once by the next look. Refuses with what the last try said.
   */
  look: () => Promise<void>;
  /** The network is there again: a look that waits to ask again asks now. */
  hurry: () => void;
  /** Somebody else may sit here next, in another community. */
  restart: () => void;
};

type Parts = {
  ports: Ports;
  cache: QueryClient;
  desk: Desk;
  toasts: Toasts;
  wait: (ms: number, hurried: Promise<void>) => Promise<void>;
};

/** Of one look: about two minutes in all, longer than a server takes to start. */
export const lookTimes = { triesMax: 8, firstMs: 1_000, mostMs: 30_000 } as const;
const passing: readonly RefusalCode[] = ['unavailable', 'too-many-requests'];
const everything: Taken = { ids: new Set(), leaks: new Set(), isUnknown: true, isAll: false };

/** What belongs to whoever sits here now. `isLate`: the place to begin from was not to be had at once. */
type Sitting = { cursor: string | null; isLate: boolean };

export function makeForgetting({ ports, cache, desk, toasts, wait }: Parts): Forgetting {
  let now: Sitting = { cursor: null, isLate: false };
  let underWay: Promise<void> = Promise.resolve();
  let hurry = () => {};

  const lookOnce = (mine: Sitting) =>
    forgetTakenOut({
      ask: async (from) => {
        const told = await ports.calls.listTakenOut({ cursor: from });
        if (mine !== now) throw refuse('not-signed-in');
        // What went before this place is in no list, and memory is older than it: all is read anew.
        if (from === null && mine.isLate) forgetCached(cache, everything);
        return told;
      },
      readCursor: async () => mine.cursor,
      writeCursor: async (next) => {
        mine.cursor = next;
      },
      forget: async (taken) => {
        const gone = forgetDrafts(desk, taken, cachedWords(cache, taken.leaks));
        forgetCached(cache, taken);
        if (gone > 0) toasts.show({ words: words.takenOut(gone), kind: 'warning' });
      },
    });

  async function lookUntilTold(): Promise<void> {
    const mine = now;
    for (let tries = 1; ; tries++)
      try {
        return await lookOnce(mine);
      } catch (cause) {
        mine.isLate = true;
        const isPassing = !(cause instanceof Refusal) || passing.includes(cause.code);
        if (!isPassing || tries >= lookTimes.triesMax || mine !== now) throw cause;
        const hurried = new Promise<void>((resolve) => {
          hurry = resolve;
        });
        await wait(Math.min(lookTimes.firstMs * 2 ** (tries - 1), lookTimes.mostMs), hurried);
      }
  }

  return {
    look: () => {
      hurry();
      // Two at once would forget the same.
      underWay = underWay.then(lookUntilTold, lookUntilTold);
      return underWay;
    },
    hurry: () => hurry(),
    restart: () => {
      now = { cursor: null, isLate: false };
      hurry();
    },
  };
}
