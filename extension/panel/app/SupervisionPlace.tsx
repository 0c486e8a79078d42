// The screens of supervision, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import { type RelayGround, WriteAboutRequest } from '#extension/panel/features/relay/index.ts';
import {
  QueueView,
  type SupervisionGround,
  SupervisionView,
} from '#extension/panel/features/supervision/index.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';

type Parts = { ports: Ports; house: House; me: Me | undefined; relay: RelayGround };

export function useSupervisionGround({ ports, house, me, relay }: Parts): SupervisionGround {
  const { toasts } = house;
  const isSupervisor = me?.roles.includes('supervisor') ?? false;
  return useMemo(
    () => ({
      calls: ports.calls,
      nowMs: ports.clock.nowMs,
      toast: toasts.show,
      needLabels,
      isSupervisor,
      write: (requestId, name) => <WriteAboutRequest ground={relay} requestId={requestId} name={name} />,
      ways,
    }),
    [ports, toasts, isSupervisor, relay],
  );
}

type Props = { ground: SupervisionGround; route: Extract<Route, { at: 'supervision' }> };

export function SupervisionPlace({ ground, route }: Props): ReactNode {
  return route.isQueue ? <QueueView ground={ground} /> : <SupervisionView ground={ground} />;
}
