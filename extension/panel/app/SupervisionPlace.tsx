// The screens of supervision, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import { needLabels } from '#extension/panel/features/channels/index.ts';
import { type RelayGround, WriteAboutRequest } from '#extension/panel/features/relay/index.ts';
import {
  QueueView,
  type SupervisionGround,
  SupervisionView,
} from '#extension/panel/features/supervision/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';

type Parts = { ports: Ports; house: House; me: Me | undefined; relay: RelayGround; writing: WritingGround };

export function useSupervisionGround({ ports, house, me, relay, writing }: Parts): SupervisionGround {
  const { toasts } = house;
  const isSupervisor = me?.roles.includes('supervisor') ?? false;
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      newKey: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
      toast: toasts.show,
      needLabels,
      isSupervisor,
      write: (requestId, name) => <WriteAboutRequest ground={relay} requestId={requestId} name={name} />,
      ways,
    }),
    [ports, toasts, isSupervisor, relay, writing],
  );
}

type Props = { ground: SupervisionGround; route: Extract<Route, { at: 'supervision' }> };

export function SupervisionPlace({ ground, route }: Props): ReactNode {
  if (route.isQueue) return <QueueView ground={ground} />;
  return <SupervisionView key={String(route.isAsking)} ground={ground} isAsking={route.isAsking} />;
}
