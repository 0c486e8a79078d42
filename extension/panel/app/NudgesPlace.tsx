// The screen of nudges and what it stands on; and telling the worker that what waits may be less or more now.
import { type ReactNode, useEffect, useMemo } from 'react';
import { Stack } from '#extension/kit/index.ts';
import { type NudgesGround, NudgesView } from '#extension/panel/features/nudges/index.ts';
import type { Change } from '#shared/contract/channels.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';
import { go } from './use-route.ts';

/** The worker looks anew, and draws the badge. */
const tellNudges = ({ marks, clock }: Ports): Promise<void> => marks.write('nudges-changed', clock.nowMs());

/**
 * Longer than the clock of the API takes to write down who is to be told (15 s), and a talk of many posts is one look; and once more, for
 * a clock that has much to do.
 */
const soonMs = [18_000, 60_000];
const worthALook: readonly Change['kind'][] = [
  'post-added',
  'post-changed',
  'thread-started',
  'channel-changed',
  'supervision-changed',
];

/** Somebody wrote, or stands at a door: while a panel is open its badge need not wait for the alarm. */
export function tellNudgesSoon(ports: Ports): { hear: (change: Change) => void; stop: () => void } {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const look = (isLast: boolean) => {
    if (isLast) timers = [];
    // What could not be told now is found at the next look.
    void tellNudges(ports).catch(() => undefined);
  };
  return {
    hear({ kind }) {
      if (timers.length > 0 || !worthALook.includes(kind)) return;
      timers = soonMs.map((ms, at) => setTimeout(() => look(at === soonMs.length - 1), ms));
    },
    stop: () =>
      timers.forEach((timer) => {
        clearTimeout(timer);
      }),
  };
}

type Props = {
  ports: Ports;
  house: Pick<House, 'toasts' | 'failed'>;
  me: Me | undefined;
  /** Settings of another shelf that belong beside these. */
  besides: ReactNode;
};

export function NudgesPlace({ ports, house: { toasts, failed }, me, besides }: Props): ReactNode {
  const isModerator = me?.roles.includes('moderator') ?? false;
  const ground = useMemo<NudgesGround>(
    () => ({
      calls: ports.calls,
      nowMs: ports.clock.nowMs,
      toast: toasts.show,
      notices: ports.notices ?? null,
      tellWorker: () => void tellNudges(ports).catch(failed),
      isModerator,
      ways,
    }),
    [ports, toasts, failed, isModerator],
  );
  return (
    <Stack gap="wide">
      <NudgesView ground={ground} />
      {besides}
    </Stack>
  );
}

/** Long enough for a screen to have been read and its reading to have been noted. */
const readMs = 2_000;

/** Whoever comes to a thread, to what moderators decided, or to who has their request, has seen what waited there. */
export function useSeenNudges(ports: Ports, route: Route): void {
  const kind = kindSeenAt(route);
  const seen = route.at === 'thread' ? route.threadId : route.at === 'moderation' ? 'decisions' : kind;
  useEffect(() => {
    if (seen === null) return;
    const tell = async () => {
      if (kind !== null) await ports.calls.markNudgesSeen({ kind });
      await tellNudges(ports);
    };
    // Nothing of it is the person's concern: what could not be told now is found at the next look.
    const timer = setTimeout(() => void tell().catch(() => undefined), readMs);
    return () => clearTimeout(timer);
  }, [ports, seen, kind]);
}

function kindSeenAt(route: Route): 'decision' | 'supervision' | null {
  if (route.at === 'moderation' && !route.isQueue) return 'decision';
  return route.at === 'supervision' && !route.isQueue ? 'supervision' : null;
}

/** A link or a notice that was pressed leads to its place, signed in or not: the sign-in is asked for there. */
export function useAskedPlaces({ watchPlaceAsked }: Ports): void {
  useEffect(
    () => watchPlaceAsked?.((place) => go(place === 'home' ? ways.home() : `#/${place}`)),
    [watchPlaceAsked],
  );
}
