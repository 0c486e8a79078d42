// Says when nobody has used the panel for so many minutes (shared computers). What counts is the clock, not a timer: a
// computer that slept is locked when it wakes, and use in another window's panel counts as use.

export type IdleParts = {
  minutes: number;
  nowMs: () => number;
  /** When any panel of this browser was last used. Memory only. */
  readUsed: () => Promise<number | null>;
  writeUsed: (atMs: number) => Promise<void>;
  /** Calls `work` every so often; gives back what stops it. */
  every: (work: () => void, ms: number) => () => void;
  onIdle: () => void;
  failed: (cause: unknown) => void;
};

export const idleTimes = {
  /** How often the clock is looked at. */
  lookMs: 15_000,
  /** Use is written down at most so often. */
  noteMs: 5_000,
} as const;

export type Idle = {
  /** A key, a touch, a move: the person is here. */
  used: () => void;
  /** Look now: the panel was shown, the computer woke. */
  look: () => void;
  stop: () => void;
};

export function watchIdle(parts: IdleParts): Idle {
  const limitMs = parts.minutes * 60_000;
  let noted = 0;
  let isOver = false;
  /** Before the clock was read once, a touch says nothing: the panel may have been closed for hours. */
  let isJudged = false;

  const judge = async () => {
    const used = await parts.readUsed();
    if (isOver) return;
    if (used !== null && parts.nowMs() - used >= limitMs) {
      stop();
      return parts.onIdle();
    }
    isJudged = true;
    if (used === null) note();
    else noted = Math.max(noted, used);
  };
  const look = () => {
    judge().catch(parts.failed);
  };
  const note = () => {
    noted = parts.nowMs();
    parts.writeUsed(noted).catch(parts.failed);
  };
  const stopLooking = parts.every(look, idleTimes.lookMs);
  const stop = () => {
    isOver = true;
    stopLooking();
  };
  look();
  return {
    used() {
      if (isOver || !isJudged || parts.nowMs() - noted < idleTimes.noteMs) return;
      // Use after the limit is not use: the first touch of a stranger must not unlock.
      if (parts.nowMs() - noted >= limitMs) return look();
      note();
    },
    look,
    stop,
  };
}
