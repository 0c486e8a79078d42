// Whether somebody is signed in, and why not. On lock and sign-out everything of theirs leaves the screen and the cache;
// drafts stay on the device.
import { useCallback, useEffect, useState } from 'react';
import type { Ended } from '#extension/wire/keeper.ts';
import { watchIdle } from './idle.ts';
import type { Ports } from './ports.ts';

export type Why = { kind: 'first' } | { kind: 'locked'; minutes: number } | ({ kind: 'ended' } & Ended);
export type SessionState =
  | { kind: 'starting' }
  | { kind: 'out'; why: Why }
  | { kind: 'in'; lockMinutes: number | null };

const lockedMark = 'locked-after-minutes';
const usedMark = 'last-used';

export type Session = {
  state: SessionState;
  /** After signing in here: look again. */
  look: () => void;
  /** Signed out by the person's own deed. */
  leave: () => void;
};

export function useSession(ports: Ports, onOut: () => void, failed: (cause: unknown) => void): Session {
  const [state, setState] = useState<SessionState>({ kind: 'starting' });
  const { session, marks, calls, clock } = ports;

  const goOut = useCallback(
    (why: Why) => {
      onOut();
      setState({ kind: 'out', why });
    },
    [onOut],
  );

  const look = useCallback(() => {
    const read = async () => {
      if (await session.isSignedIn()) {
        await marks.write(lockedMark, null);
        const lockMinutes = await session.idleLockMinutes();
        return setState({ kind: 'in', lockMinutes });
      }
      const [minutes, ended] = [await marks.read(lockedMark), await session.whyEnded()];
      setState((now) => {
        // It says once why; a second look must not forget it.
        if (now.kind === 'out') return now;
        onOut();
        if (typeof minutes === 'number') return { kind: 'out', why: { kind: 'locked', minutes } };
        // After another end one simply signs in.
        if (ended !== null && (now.kind === 'in' || ended.code === 'suspended'))
          return { kind: 'out', why: { kind: 'ended', ...ended } };
        const expired = { code: 'session-expired' as const, suspension: null };
        return { kind: 'out', why: now.kind === 'in' ? { kind: 'ended', ...expired } : { kind: 'first' } };
      });
    };
    read().catch(failed);
  }, [session, marks, onOut, failed]);

  // The session lives outside: the worker and other panels change it too.
  useEffect(() => {
    const stop = session.watch(look);
    look();
    return stop;
  }, [session, look]);

  const lockMinutes = state.kind === 'in' ? state.lockMinutes : null;
  // Nobody there for a while: the content goes at once, the server hears it when it can.
  useEffect(() => {
    if (lockMinutes === null) return;
    const lock = () => {
      marks.write(lockedMark, lockMinutes).catch(failed);
      goOut({ kind: 'locked', minutes: lockMinutes });
      calls.signOut().catch(() => session.drop().catch(failed));
    };
    const idle = watchIdle({
      minutes: lockMinutes,
      nowMs: clock.nowMs,
      readUsed: async () => {
        const at = await marks.read(usedMark);
        return typeof at === 'number' ? at : null;
      },
      writeUsed: (at) => marks.write(usedMark, at),
      every: (work, ms) => {
        const timer = setInterval(work, ms);
        return () => clearInterval(timer);
      },
      onIdle: lock,
      failed,
    });
    const acts = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const act of acts) document.addEventListener(act, idle.used, { passive: true });
    document.addEventListener('visibilitychange', idle.look);
    return () => {
      idle.stop();
      for (const act of acts) document.removeEventListener(act, idle.used);
      document.removeEventListener('visibilitychange', idle.look);
    };
  }, [lockMinutes, marks, calls, session, clock, goOut, failed]);

  return {
    state,
    look: useCallback(() => {
      // Signing in is use, or the clock of before would lock at once.
      marks.write(usedMark, clock.nowMs()).then(look, failed);
    }, [marks, clock, look, failed]),
    leave: useCallback(() => goOut({ kind: 'first' }), [goOut]),
  };
}
