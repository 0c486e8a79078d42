// The screens of the relay, and what they stand on.
import { type ReactNode, useMemo } from 'react';
import {
  type RelayGround,
  ReportedTalksView,
  TalksView,
  TalkView,
} from '#extension/panel/features/relay/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';
import { go } from './use-route.ts';

export function useRelayGround(ports: Ports, { toasts }: House, writing: WritingGround): RelayGround {
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      newKey: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
      toast: toasts.show,
      go,
      ways,
    }),
    [ports, toasts, writing],
  );
}

type Props = { ground: RelayGround; route: Extract<Route, { at: 'talks' | 'talk' | 'talk-reports' }> };

export function RelayPlace({ ground, route }: Props): ReactNode {
  if (route.at === 'talks') return <TalksView ground={ground} />;
  if (route.at === 'talk-reports') return <ReportedTalksView ground={ground} />;
  return <TalkView key={route.talkId} ground={ground} talkId={route.talkId} />;
}
