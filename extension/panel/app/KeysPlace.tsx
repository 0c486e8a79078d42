// The screen of API keys, and what it stands on.
import { useMemo } from 'react';
import { roleLabels } from '#extension/panel/features/channels/index.ts';
import { type KeysGround, KeysView } from '#extension/panel/features/keys/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';

type KeysPlaceProps = { ports: Ports; house: Pick<House, 'toasts'>; me: Me | undefined };

export function KeysPlace({ ports, house: { toasts }, me }: KeysPlaceProps) {
  const ground = useMemo(
    (): KeysGround => ({
      calls: ports.calls,
      nowMs: ports.clock.nowMs,
      newId: () => makeUuid<'key'>(ports.clock.nowMs(), ports.clock.random()),
      copy: ports.copy,
      toast: toasts.show,
      roleLabels,
      roles: me?.roles,
    }),
    [ports, toasts, me],
  );
  return <KeysView ground={ground} />;
}
