// The live stream of changes: subscribed to by the panel only (a worker's stream dies after 30 s). It heals by itself and
// goes on behind the last change it handed over, so that nothing is missed and nothing comes twice.
import type { Change } from '#shared/contract/channels.ts';
import type { Api, TokenSource } from './api.ts';
import { isSignedOut, toRefusal } from './refusal.ts';

/** `lost` is said aloud by the panel; `connecting` only at the very beginning. */
export type LiveState = 'connecting' | 'live' | 'lost' | 'signed-out';

export type LiveParts = {
  api: Api;
  tokens: TokenSource;
  onChange: (change: Change) => void;
  onState: (state: LiveState) => void;
  /** Calls `work` later and gives back what stops it: `setTimeout`, or a test's own clock. */
  later: (work: () => void, ms: number) => () => void;
  /** From 0 to 1, so that a whole town of panels does not come back in the same second. */
  chance: () => number;
};

export const liveTimes = { firstMs: 1_000, mostMs: 30_000 } as const;

/** Twice as long each time, up to a bound, and between half and all of it. */
export function waitMs(failures: number, chance: number): number {
  const most = Math.min(liveTimes.mostMs, liveTimes.firstMs * 2 ** Math.min(failures, 10));
  return Math.round(most * (0.5 + chance / 2));
}

/** Begins at once; what it gives back ends it. */
export function watchLive({ api, tokens, onChange, onState, later, chance }: LiveParts): () => void {
  let lastEventId: string | null = null;
  let failures = 0;
  let isOver = false;
  let state: LiveState | null = null;
  let stopWaiting = () => {};
  let stopListening = () => {};

  const say = (next: LiveState) => {
    if (isOver || next === state) return;
    state = next;
    onState(next);
  };
  const end = () => {
    isOver = true;
    stopWaiting();
    stopListening();
  };
  const again = (ms: number) => {
    stopListening();
    stopWaiting();
    stopWaiting = later(() => void listen(), ms);
  };
  const fail = () => {
    say('lost');
    again(waitMs(failures, chance()));
    failures += 1;
  };

  async function listen(): Promise<void> {
    // Asking first keeps a signed-out panel from knocking for ever; it also refreshes a token that is about to end.
    const token = await tokens.accessToken().catch(() => undefined);
    if (isOver) return;
    if (token === undefined) return fail();
    if (token === null) {
      say('signed-out');
      return end();
    }
    // Ending a subscription makes it say "complete" once more; what was left behind is not listened to.
    let isCurrent = true;
    const hear = (error: unknown) => {
      if (!isCurrent) return;
      // The session ended under the stream, or its token did: the next look at the token tells which.
      if (isSignedOut(toRefusal(error))) tokens.markStale(token);
      fail();
    };
    const { unsubscribe } = api.channels.changes.subscribe(
      { lastEventId },
      {
        onData: ({ id, data }) => {
          if (!isCurrent) return;
          lastEventId = id;
          failures = 0;
          onChange(data);
        },
        onConnectionStateChange: (connection) => {
          if (!isCurrent) return;
          if (connection.state === 'pending') return say('live');
          if (connection.state !== 'connecting' || !connection.error) return;
          say('lost');
          if (isSignedOut(toRefusal(connection.error))) hear(connection.error);
        },
        onError: hear,
        // The server ends every stream after a while: that is no loss, and the next one goes on behind the last change.
        onComplete: () => {
          if (isCurrent) again(waitMs(0, chance()));
        },
      },
    );
    stopListening = () => {
      isCurrent = false;
      unsubscribe();
    };
  }

  say('connecting');
  void listen();
  return end;
}
