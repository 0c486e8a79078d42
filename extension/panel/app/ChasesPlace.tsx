// The screens of the chases, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import { barrierLabels, needLabels } from '#extension/panel/features/channels/index.ts';
import {
  type ChasesGround,
  ChasesView,
  ChaseView,
  NewChaseView,
} from '#extension/panel/features/chases/index.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import { keepAlways } from './keep-always.ts';
import type { Ports } from './ports.ts';
import { type ChaseRoute, ways } from './routes.ts';
import { go } from './use-route.ts';

export function useChasesGround(ports: Ports, { chases, toasts }: House, me: Me | undefined): ChasesGround {
  const { name = '', organisation = '' } = me ?? {};
  return useMemo(
    () => ({
      calls: ports.calls,
      ...chases,
      nowMs: ports.clock.nowMs,
      copy: ports.copy,
      toast: toasts.show,
      go,
      me: { name, organisation },
      keep: keepAlways,
      needLabels,
      barrierLabels,
      ways,
    }),
    [ports, chases, toasts, name, organisation],
  );
}

export function ChasesPlace({ ground, route }: { ground: ChasesGround; route: ChaseRoute }): ReactNode {
  switch (route.at) {
    case 'chases':
      return <ChasesView ground={ground} view={route.view} />;
    case 'chase':
      return <ChaseView key={route.chaseId} ground={ground} chaseId={route.chaseId} />;
    case 'new-chase':
      return <NewChaseView ground={ground} />;
  }
}
