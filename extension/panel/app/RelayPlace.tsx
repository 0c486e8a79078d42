// The screens of the relay, and what they stand on.
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { channelKeys } from '#extension/panel/features/channels/index.ts';
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
  const cache = useQueryClient();
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      newKey: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
      toast: toasts.show,
      lookAgain: () => void cache.invalidateQueries({ queryKey: channelKeys.all }),
      go,
      ways,
    }),
    [ports, toasts, writing, cache],
  );
}

type Props = { ground: RelayGround; route: Extract<Route, { at: 'talks' | 'talk' | 'talk-reports' }> };

export function RelayPlace({ ground, route }: Props): ReactNode {
  if (route.at === 'talks') return <TalksView ground={ground} />;
  if (route.at === 'talk-reports') return <ReportedTalksView ground={ground} />;
  return <TalkView key={route.talkId} ground={ground} talkId={route.talkId} />;
}
