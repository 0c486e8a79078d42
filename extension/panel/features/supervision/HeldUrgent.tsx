// Beneath one's own urgent post that waits for a moderator: who was told, who has it, and whom to ring now. Nobody on duty is said.
import { useQuery } from '@tanstack/react-query';
import { Link, Notice, Skeleton, Stack } from '#extension/kit/index.ts';
import { supervisionKeys } from './calls.ts';
import type { SupervisionGround } from './ground.ts';
import { words } from './messages.ts';
import { dayHoursOf, LineOfArea, Trouble, useNow, WhoIsThere } from './parts.tsx';

type HeldUrgentProps = { ground: SupervisionGround; postId: string };

export function HeldUrgent({ ground, postId }: HeldUrgentProps) {
  const nowMs = useNow(ground.nowMs);
  const held = useQuery({
    queryKey: supervisionKeys.heldOf(postId),
    queryFn: () => ground.calls.readHeld({ postId }),
  });
  if (held.error) return <Trouble cause={held.error} onAgain={() => void held.refetch()} />;
  if (!held.data) return <Skeleton count={2} words={words.loading} />;
  const { lines, told, seenBy, standing } = held.data;
  const day = dayHoursOf(standing.lines);
  return (
    <Stack as="section" gap="snug" aria-label={words.held.title}>
      <Notice kind={seenBy === null ? 'warning' : 'success'} heading={words.held.title} isSpoken="politely">
        {seenBy === null ? words.held.told(told) : words.held.seenBy(seenBy)}
      </Notice>
      <WhoIsThere standing={standing} nowMs={nowMs} />
      {lines.length > 0 && (
        <Stack as="ul" gap="snug" aria-label={words.held.lines}>
          {lines.map((line) => (
            <li key={`${line.role} ${line.at}`}>
              <LineOfArea line={line} day={day} nowMs={nowMs} isFirst={false} />
            </li>
          ))}
        </Stack>
      )}
      <Link kind="action" href={ground.ways.nextSteps()}>
        {words.ask}
      </Link>
    </Stack>
  );
}
