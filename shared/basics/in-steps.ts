// Long work that lets others in between: told as steps, done in one go where nobody waits, in slices where somebody is typing.

/** Yields wherever it may be interrupted. */
export type Steps<Out> = Generator<void, Out>;

export function inOneGo<Out>(steps: Steps<Out>): Out {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Slices of so many milliseconds, and a `pause` after each. */
export type Slices = { nowMs: () => number; sliceMs: number; pause: () => Promise<void> };

export async function inSlices<Out>(steps: Steps<Out>, { nowMs, sliceMs, pause }: Slices): Promise<Out> {
  for (;;) {
    const until = nowMs() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (nowMs() < until);
    await pause();
  }
}

/** Made once: by whoever asks first, in one go, or before that in steps. Whoever asks in the middle does the rest. */
export type Once<Out> = { now: () => Out; steps: () => Steps<void> };

export function once<Out>(make: () => Steps<Out>): Once<Out> {
  let running: Steps<Out> | null = null;
  let made: { out: Out } | null = null;
  const next = (): { out: Out } | null => {
    running ??= make();
    const step = running.next();
    if (step.done) made = { out: step.value };
    return made;
  };
  return {
    now() {
      let here = made;
      while (here === null) here = next();
      return here.out;
    },
    *steps() {
      while (made === null && next() === null) yield;
    },
  };
}
