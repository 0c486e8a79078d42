// Sends one draft at most once at a time, and tries again by itself when the world fails. A refusal stops it; so does
// the limit, and then it waits for the person. Nothing is ever sent under a second key.
import { limits } from '#shared/basics/limits.ts';
import { Refusal, type RefusalCode, type StillIdentifies } from '#shared/basics/refusals.ts';

export type SendState<Sent> =
  | { kind: 'idle' }
  | { kind: 'sending'; attempt: number }
  /** The world failed; it will try again by itself. */
  | { kind: 'waiting'; attempt: number; waitMs: number }
  /** It could go, and keeps away from another post of the same person so that nobody sees both come as one. */
  | { kind: 'apart'; waitMs: number }
  /** Tried often enough: the person decides. */
  | { kind: 'gave-up'; attempts: number }
  | { kind: 'refused'; code: RefusalCode; findings: readonly StillIdentifies[] }
  | { kind: 'sent'; sent: Sent };

/** Refusals that mean "not now" rather than "not this". */
const passing: readonly RefusalCode[] = ['unavailable'];

/** 1, 2, 4, 8, 16 seconds, each up to a quarter longer so that many panels do not come back as one. */
export const waitBefore = (attempt: number, random: number): number =>
  Math.round(1000 * 2 ** (attempt - 1) * (1 + random / 4));

export type Sender<Ask, Sent> = {
  state: () => SendState<Sent>;
  /** A second call while one is under way is the same deed. */
  send: (ask: Ask) => Promise<SendState<Sent>>;
  /** The network is back, or the person asked: do not wait any longer. */
  hurry: () => void;
  stop: () => void;
};

export type SenderNeeds<Ask, Sent> = {
  deed: (ask: Ask) => Promise<Sent>;
  /** Resolves after so many milliseconds, or when told to hurry. */
  wait: (ms: number, hurried: Promise<void>) => Promise<void>;
  random: () => number;
  /** How long this attempt must still keep away from others; 0: it goes now. */
  apart?: (ask: Ask, attempt: number) => number;
  tell: (state: SendState<Sent>) => void;
  retriesMax?: number;
};

export function makeSender<Ask, Sent>(needs: SenderNeeds<Ask, Sent>): Sender<Ask, Sent> {
  const retriesMax = needs.retriesMax ?? limits.sendRetriesMax;
  let now: SendState<Sent> = { kind: 'idle' };
  let underWay: Promise<SendState<Sent>> | null = null;
  let hurry: () => void = () => undefined;
  let isStopped = false;
  let release: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    release = resolve;
  });

  const become = (state: SendState<Sent>): SendState<Sent> => {
    now = state;
    if (!isStopped) needs.tell(state);
    return state;
  };

  /** A network that is back, and a hurry, do not shorten this: to come as one is what it is there against. */
  const keepApart = async (ask: Ask, attempt: number): Promise<void> => {
    for (;;) {
      const waitMs = isStopped ? 0 : (needs.apart?.(ask, attempt) ?? 0);
      if (waitMs === 0) return;
      become({ kind: 'apart', waitMs });
      await needs.wait(waitMs, stopped);
    }
  };

  const tryAll = async (ask: Ask): Promise<SendState<Sent>> => {
    for (let attempt = 1; ; attempt++) {
      await keepApart(ask, attempt);
      if (isStopped) return become({ kind: 'gave-up', attempts: attempt - 1 });
      become({ kind: 'sending', attempt });
      try {
        return become({ kind: 'sent', sent: await needs.deed(ask) });
      } catch (cause) {
        // A refusal is an answer; everything else is the world failing, and is told by the state, not swallowed.
        if (cause instanceof Refusal && !passing.includes(cause.code))
          return become({ kind: 'refused', code: cause.code, findings: cause.findings });
      }
      if (attempt > retriesMax || isStopped) return become({ kind: 'gave-up', attempts: attempt });
      const waitMs = waitBefore(attempt, needs.random());
      const hurried = new Promise<void>((resolve) => {
        hurry = resolve;
      });
      become({ kind: 'waiting', attempt, waitMs });
      await needs.wait(waitMs, hurried);
      if (isStopped) return become({ kind: 'gave-up', attempts: attempt });
    }
  };

  return {
    state: () => now,
    send(ask) {
      if (now.kind === 'sent') return Promise.resolve(now);
      underWay ??= tryAll(ask).finally(() => {
        underWay = null;
      });
      return underWay;
    },
    hurry: () => hurry(),
    stop() {
      isStopped = true;
      release();
      hurry();
    },
  };
}
