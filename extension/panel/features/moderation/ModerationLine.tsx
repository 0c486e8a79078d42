// One line on the first screen of a moderator, only when something waits: how much, and whether it presses.
import { useQuery } from '@tanstack/react-query';
import { Link } from '#extension/kit/index.ts';
import { moderationKeys } from './calls.ts';
import type { ModerationGround } from './ground.ts';
import { words } from './messages.ts';

/** Asked for moderators alone; heard of live. */
export function useWaitingCount(
  { countWaiting }: Pick<ModerationGround['calls'], 'countWaiting'>,
  isAsked: boolean,
) {
  const count = useQuery({
    queryKey: moderationKeys.count,
    queryFn: () => countWaiting({}),
    enabled: isAsked,
  });
  return isAsked ? (count.data ?? null) : null;
}

export function ModerationLine({ ground }: { ground: ModerationGround }) {
  const count = useWaitingCount(ground.calls, ground.isModerator);
  if (count === null || count.waiting === 0) return null;
  return (
    <Link kind="action" href={ground.ways.moderation()}>
      {words.line(count.waiting, count.pressing)}
    </Link>
  );
}
