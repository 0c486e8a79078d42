// The screen of what is held about oneself, and what it stands on.
import { useMemo } from 'react';
import { ProfileView } from '#extension/panel/features/profile/index.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';

type ProfilePlaceProps = { ports: Ports; house: Pick<House, 'toasts'> };

export function ProfilePlace({ ports: { calls, clock, saveFile }, house: { toasts } }: ProfilePlaceProps) {
  const ground = useMemo(
    () => ({ calls, nowMs: clock.nowMs, toast: toasts.show, saveFile }),
    [calls, clock, toasts, saveFile],
  );
  return <ProfileView ground={ground} />;
}
