// One line on the first screen, only when there is something: colleagues who wait for this supervisor, or one's own request.
import { useQuery } from '@tanstack/react-query';
import { Link } from '#extension/kit/index.ts';
import { supervisionKeys } from './calls.ts';
import type { SupervisionGround } from './ground.ts';
import { useHeld } from './HeldPosts.tsx';
import { words } from './messages.ts';

export function SupervisionLine({ ground }: { ground: SupervisionGround }) {
  const { calls, isSupervisor, ways } = ground;
  const queue = useQuery({
    queryKey: [...supervisionKeys.queue, 'line'],
    queryFn: () => calls.listQueue({ limit: 50 }),
    enabled: isSupervisor,
  });
  const mine = useQuery({
    queryKey: [...supervisionKeys.mine, 'line'],
    queryFn: () => calls.listMyRequests({ limit: 5 }),
  });
  const waiting = queue.data?.items.filter(({ state }) => state === 'waiting').length ?? 0;
  const isAsking = mine.data?.items.some(({ state }) => state !== 'closed') ?? false;
  const held = useHeld(ground).data?.items.filter(({ seenBy }) => seenBy === null).length ?? 0;
  return (
    <>
      {held > 0 && (
        <Link kind="action" href={ways.supervisionQueue()}>
          {words.held.line(held)}
        </Link>
      )}
      {waiting > 0 && (
        <Link kind="action" href={ways.supervisionQueue()}>
          {words.line(waiting)}
        </Link>
      )}
      {isAsking && (
        <Link kind="action" href={ways.supervision()}>
          {words.lineMine}
        </Link>
      )}
    </>
  );
}
