// One chase in a list: the worker's own name for the person if it can be read here, to whom, how it stands, when to look.
import { Caption, LinkCard, Row, Tag, type TagTone } from '#extension/kit/index.ts';
import { sayDue } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { outcomeLabels, stateLabels, words } from '#extension/panel/features/chases/messages.ts';
import { useNickname } from '#extension/panel/features/chases/use-chases.ts';
import type { ChaseState } from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';

export const stateTones: Record<ChaseState, TagTone> = {
  waiting: 'neutral',
  received: 'accent',
  'first-contact': 'accent',
  started: 'success',
  ended: 'purple',
  'cannot-help': 'warning',
  cancelled: 'neutral',
};

export function ChaseCard({
  ground,
  chase,
  level = 2,
}: {
  ground: ChasesGround;
  chase: Chase;
  level?: 2 | 3;
}) {
  const nickname = useNickname(ground, chase.id);
  const nowMs = ground.nowMs();
  const isLate = chase.standsIn === 'overdue';
  return (
    <LinkCard
      title={nickname ? `${nickname} · ${chase.reference}` : chase.reference}
      level={level}
      href={ground.ways.chase(chase.id)}
      above={
        <Row gap="tight">
          <Tag tone={stateTones[chase.state]}>{stateLabels[chase.state]}</Tag>
          {chase.closedAt === null && (
            <Tag tone={isLate ? 'danger' : 'neutral'} icon="calendar">
              {words.card.due(sayDue(chase.dueOn, nowMs))}
            </Tag>
          )}
          {chase.isStepDownDue && (
            <Tag tone="purple" icon="info">
              {words.card.stepDown}
            </Tag>
          )}
        </Row>
      }
    >
      <Caption>
        {chase.service ?? words.card.noService} · {ground.needLabels[chase.need]}
      </Caption>
      {chase.isSaidByOrganisation && chase.closedAt === null && (
        <Caption>
          {stateLabels[chase.state]}, {words.card.byOrganisation}
        </Caption>
      )}
      {chase.nextCheckOn && <Caption>{words.card.check(sayDue(chase.nextCheckOn, nowMs))}</Caption>}
      {chase.outcome && <Caption>{words.card.closed(outcomeLabels[chase.outcome])}</Caption>}
    </LinkCard>
  );
}
