// Long work beside somebody who types: in slices shorter than a hand notices, with room for keys and frames between them.
import { inSlices, type Steps } from '#shared/basics/in-steps.ts';

const sliceMs = 8;

export const besideTyping = <Out>(steps: Steps<Out>): Promise<Out> =>
  inSlices(steps, {
    sliceMs,
    nowMs: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
