// One line on the first screen, once somebody wrote: how many talks have something new.
import { useQuery } from '@tanstack/react-query';
import { Link } from '#extension/kit/index.ts';
import { relayKeys } from './calls.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';

export function TalksLine({ ground }: { ground: RelayGround }) {
  const unread = useQuery({ queryKey: relayKeys.unread, queryFn: () => ground.calls.countTalks({}) });
  const talks = unread.data?.talks ?? 0;
  if (talks === 0) return null;
  return (
    <Link kind="action" href={ground.ways.talks()}>
      {words.talks.line(talks)}
    </Link>
  );
}
