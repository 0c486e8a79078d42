// The screens of moderation, and what they stand on.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { History } from '#extension/panel/features/channels/index.ts';
import {
  type ModerationGround,
  ModerationView,
  StandingView,
  useWaitingCount,
} from '#extension/panel/features/moderation/index.ts';
import { KeeperNames } from '#extension/panel/features/people/index.ts';
import { sessionKeys } from '#extension/panel/features/session/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { Me } from '#shared/contract/session.ts';
import type { House } from './house.ts';
import type { Ports } from './ports.ts';
import { type Route, ways } from './routes.ts';

export function useModerationGround(
  ports: Ports,
  { toasts }: House,
  me: Me | undefined,
  writing: WritingGround,
): ModerationGround {
  const isModerator = me?.roles.includes('moderator') ?? false;
  return useMemo(
    () => ({
      calls: ports.calls,
      writing,
      nowMs: ports.clock.nowMs,
      newKey: () => makeUuid(ports.clock.nowMs(), ports.clock.random()),
      toast: toasts.show,
      isModerator,
      earlierWords: ({ postId, threadId }) => (
        <History
          ground={{ calls: ports.calls, nowMs: ports.clock.nowMs }}
          post={{ id: postId, threadId, editedAt: null }}
        />
      ),
      moderators: <KeeperNames calls={ports.calls} of="moderator" />,
      ways,
    }),
    [ports, toasts, isModerator, writing],
  );
}

/** How much waits for this moderator: the number at the foot of every screen. None for anybody else. */
export function useWaiting({ calls }: Ports, isIn: boolean): number {
  const me = useQuery({ queryKey: sessionKeys.me, queryFn: calls.readMe, enabled: isIn });
  const isModerator = isIn && (me.data?.roles.includes('moderator') ?? false);
  return useWaitingCount(calls, isModerator)?.waiting ?? 0;
}

type Props = { ground: ModerationGround; route: Extract<Route, { at: 'moderation' }> };

export function ModerationPlace({ ground, route }: Props): ReactNode {
  return route.isQueue ? <ModerationView ground={ground} /> : <StandingView ground={ground} />;
}
