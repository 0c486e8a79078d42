// Beneath one's own urgent post that waits for a moderator: who was told, who has it, and whom to ring now. Nobody on duty is said.
import { useQuery } from '@tanstack/react-query';
import { Link, Notice, Skeleton, Stack, Text } from '#extension/kit/index.ts';
import { supervisionKeys } from './calls.ts';
import type { SupervisionGround } from './ground.ts';
import { words } from './messages.ts';
import { dayHoursOf, LineOfArea, sayHour, Trouble, useNow } from './parts.tsx';

type HeldUrgentProps = { ground: SupervisionGround; postId: string };

export function HeldUrgent({ ground, postId }: HeldUrgentProps) {
  const nowMs = useNow(ground.nowMs);
  const held = useQuery({
    queryKey: supervisionKeys.heldOf(postId),
    queryFn: () => ground.calls.readHeld({ postId }),
  });
  if (held.error) return <Trouble cause={held.error} onAgain={() => void held.refetch()} />;
  if (!held.data) return <Skeleton count={2} words={words.loading} />;
  const { told, seenBy, standing } = held.data;
  const day = dayHoursOf(standing.lines);
  const isNobody = seenBy === null && standing.onDuty.length === 0;
  const said = seenBy === null ? words.held.told(told) : words.held.seenBy(seenBy);
  const lines = [
    ...standing.lines.map((line) => ({ ...line, role: 'supervisor-line' as const })),
    ...held.data.lines,
  ];
  return (
    <Stack as="section" gap="snug" aria-label={words.held.title}>
      <Notice
        kind={seenBy === null ? 'warning' : 'success'}
        heading={isNobody ? words.nobody(standing.area) : words.held.title}
        isSpoken="politely"
      >
        {said}
      </Notice>
      {standing.onDuty.map(({ name, until }) => (
        <Text key={name}>{words.onDuty(name, sayHour(until))}</Text>
      ))}
      {lines.length > 0 && (
        <Stack as="ul" gap="snug" aria-label={words.held.lines}>
          {lines.map((line, order) => (
            <li key={`${line.role} ${line.at}`}>
              <LineOfArea line={line} day={day} nowMs={nowMs} isFirst={isNobody && order === 0} />
            </li>
          ))}
        </Stack>
      )}
      {lines.length === 0 && <Text>{words.nobodyNoLine}</Text>}
      <Link kind="action" href={ground.ways.nextSteps()}>
        {words.ask}
      </Link>
    </Stack>
  );
}
