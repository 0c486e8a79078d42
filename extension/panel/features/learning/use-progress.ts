// One's own progress, as the server knows it and as this device keeps it; and keeping it on its way while the panel is open.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { LearningModule } from '#shared/learning/types.ts';
import { learningKeys, readAllProgress } from './calls.ts';
import type { LearningGround } from './ground.ts';
import type { Keeper } from './keeper.ts';
import { type Standing, standingOf } from './standing.ts';

export function useProgress({ calls, keeper }: LearningGround) {
  const query = useQuery({ queryKey: learningKeys.progress, queryFn: () => readAllProgress(calls) });
  const waiting = useStore(keeper.store, (all) => all.waiting);
  const sent = query.data ?? [];
  return { query, of: (one: LearningModule): Standing => standingOf(one, { sent, waiting }) };
}

const againMs = 30_000;

/** `personId`: who is signed in; null while nobody is known. Nobody's progress is shown or sent after it leaves the screen. */
export function useKeeping(keeper: Keeper, personId: string | null, failed: (cause: unknown) => void): void {
  // The network, the clock and the device's storage are outside.
  useEffect(() => {
    if (personId === null) return;
    const flush = () => void keeper.flush().catch(failed);
    keeper.setOwner(personId).then(flush, failed);
    const timer = setInterval(flush, againMs);
    window.addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
      keeper.setOwner(null).catch(failed);
    };
  }, [keeper, personId, failed]);
}
