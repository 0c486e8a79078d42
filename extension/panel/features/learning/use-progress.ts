// One's own progress, as the server knows it and as this device keeps it.
import { useQuery } from '@tanstack/react-query';
import { useStore } from 'zustand';
import type { LearningModule } from '#shared/learning/types.ts';
import { learningKeys, readAllProgress } from './calls.ts';
import type { LearningGround } from './ground.ts';
import { type Standing, standingOf } from './standing.ts';

export function useProgress({ calls, keeper }: LearningGround) {
  const query = useQuery({ queryKey: learningKeys.progress, queryFn: () => readAllProgress(calls) });
  const waiting = useStore(keeper.store, (all) => all.waiting);
  const sent = query.data ?? [];
  return { query, of: (one: LearningModule): Standing => standingOf(one, { sent, waiting }) };
}
