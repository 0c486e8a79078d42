// The screen for auditors.
import { type ReactNode, useMemo } from 'react';
import { type AuditGround, AuditView } from '#extension/panel/features/audit/index.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';

export function AuditPlace({ ports, house }: { ports: Ports; house: House }): ReactNode {
  const { calls, saveFile, clock } = ports;
  const { toasts } = house;
  const ground: AuditGround = useMemo(
    () => ({ calls, nowMs: clock.nowMs, toast: toasts.show, saveFile }),
    [calls, clock, toasts, saveFile],
  );
  return <AuditView ground={ground} />;
}
