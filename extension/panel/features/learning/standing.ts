// How one stands with a module: what the server knows of it and what still waits on this device, taken together.
import type { Progress } from '#shared/contract/learning.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import type { Waiting } from './keeper.ts';

export type Known = { sent: readonly Progress[]; waiting: readonly Waiting[] };

export type Standing = {
  /** 0: not begun. */
  lastCard: number;
  isCheckPassed: boolean;
  isComplete: boolean;
  /** When the server heard of it; null while it waits on this device. */
  completedAt: string | null;
  /** An earlier version was completed: what was done stays done, and the words have changed since. */
  completedBefore: string | null;
  waits: 'no' | 'to-be-sent' | 'for-a-newer-server';
  /** For what was begun last. */
  changedAt: string | null;
};

export function standingOf(
  { id, version, cards, check }: LearningModule,
  { sent, waiting }: Known,
): Standing {
  const heard = sent.find((one) => one.moduleId === id && one.version === version);
  const kept = waiting.find((one) => one.moduleId === id && one.version === version);
  const lastCard = Math.max(heard?.lastCard ?? 0, kept?.lastCard ?? 0);
  const isCheckPassed = heard?.isCheckPassed === true || kept?.answer === check.right;
  const before = sent
    .filter((one) => one.moduleId === id && one.version < version && one.completedAt !== null)
    .sort((one, other) => other.version - one.version)[0];
  return {
    lastCard,
    isCheckPassed,
    isComplete: lastCard >= cards.length && isCheckPassed,
    completedAt: heard?.completedAt ?? null,
    completedBefore: before?.completedAt ?? null,
    waits: kept ? (kept.isRefused ? 'for-a-newer-server' : 'to-be-sent') : 'no',
    changedAt: heard?.changedAt ?? null,
  };
}

export const isBegun = ({ lastCard, isComplete }: Standing): boolean => lastCard > 0 && !isComplete;
