// The screens of learning, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import { useOnItsWay } from '#extension/panel/doing/index.ts';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import {
  type LearningGround,
  LearnView,
  ModuleView,
  RecordView,
} from '#extension/panel/features/learning/index.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type LearnRoute, ways } from './routes.ts';

/** Keeps what was reached on its way, too. */
export function useLearningGround(
  ports: Ports,
  { failed, learning, toasts }: House,
  me: Me | undefined,
  personId: string | null,
): LearningGround {
  useOnItsWay(learning, personId, failed);
  return useMemo(
    () => ({
      calls: ports.calls,
      keeper: learning,
      nowMs: ports.clock.nowMs,
      needLabels,
      me: me ?? null,
      toast: toasts.show,
      copy: ports.copy,
      ways,
    }),
    [ports, learning, toasts, me],
  );
}

export function LearnPlace({ ground, route }: { ground: LearningGround; route: LearnRoute }): ReactNode {
  switch (route.at) {
    case 'learn':
      return <LearnView ground={ground} />;
    case 'learnt':
      return <RecordView ground={ground} />;
    case 'module':
      return <ModuleView key={route.moduleId} ground={ground} moduleId={route.moduleId} />;
  }
}
