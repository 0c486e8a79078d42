// Modules for what somebody looked for: by need at once, by their words as soon as what reads words is there. It is brought in beside the
// screen, because the glossary is no part of the panel's first frame.
import { useEffect, useMemo, useState } from 'react';
import type { Need } from '#shared/basics/lists.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import { modulesAbout } from './by-need.ts';

type Fit = (needs: readonly Need[], words: string) => LearningModule[];

/** Beneath what was found: whoever searches may be in a hurry. */
const fittingMax = 2;
let ready: Fit | null = null;

export function useFitting(needs: readonly Need[], words: string): LearningModule[] {
  const [fit, setFit] = useState<{ of: Fit } | null>(ready && { of: ready });
  // A part of the program is outside until it has come.
  useEffect(() => {
    if (fit !== null) return;
    let isHere = true;
    import('./fitting.ts').then(
      ({ modulesFor }) => {
        ready = modulesFor;
        if (isHere) setFit({ of: modulesFor });
      },
      // By need they are found all the same.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [fit]);
  return useMemo(
    () => (fit === null ? modulesAbout(needs) : fit.of(needs, words)).slice(0, fittingMax),
    [fit, needs, words],
  );
}
