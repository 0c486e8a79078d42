// Hands whom to call in danger the packs that this device holds, signed in or not: local numbers stand there wherever it knows them.
import { useSyncExternalStore } from 'react';
import { type DangerGround, DangerNotice, DangerView } from '#extension/panel/features/next-steps/index.ts';
import type { DangerKind } from '#shared/next-steps/danger.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';

type Here = { clock: Ports['clock']; packs: House['packs'] };

function useDangerGround({ clock, packs }: Here): DangerGround {
  return { ...useSyncExternalStore(packs.watch, packs.now), nowMs: clock.nowMs };
}

export function DangerPlace(here: Here) {
  return <DangerView ground={useDangerGround(here)} />;
}

type NoticeProps = Here & { kinds: readonly DangerKind[]; onNextSteps: () => void };

export function DangerBesidePost({ kinds, onNextSteps, ...here }: NoticeProps) {
  return <DangerNotice ground={useDangerGround(here)} kinds={kinds} onNextSteps={onNextSteps} />;
}
