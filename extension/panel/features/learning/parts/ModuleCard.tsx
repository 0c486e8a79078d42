// One module in the list: whether it is complete, what it is, how long it takes, and where one stopped.
import { Caption, LinkCard, Row, Tag, Text } from '#extension/kit/index.ts';
import { dayOf } from '#extension/panel/features/learning/days.ts';
import type { LearningGround } from '#extension/panel/features/learning/ground.ts';
import { words } from '#extension/panel/features/learning/messages.ts';
import type { Standing } from '#extension/panel/features/learning/standing.ts';
import type { LearningModule } from '#shared/learning/types.ts';

type Props = { ground: LearningGround; one: LearningModule; standing: Standing };

export function ModuleCard({ ground, one, standing }: Props) {
  const { isComplete, completedBefore, waits } = standing;
  const needs = one.needs.map((need) => ground.needLabels[need]).join(', ') || words.everyNeed;
  return (
    <LinkCard
      title={one.title}
      level={2}
      href={ground.ways.module(one.id)}
      above={
        <Row gap="tight">
          <Tag tone={isComplete ? 'success' : 'neutral'} icon={isComplete ? 'check-circle' : 'circle'}>
            {isComplete ? words.complete : words.incomplete}
          </Tag>
          <Tag icon="clock">{words.minutes(one.minutes)}</Tag>
          {waits !== 'no' && <Tag icon="offline">{words.waits}</Tag>}
        </Row>
      }
    >
      <Text size="caption">{one.lead}</Text>
      {completedBefore && !isComplete && <Caption>{words.changedSince(dayOf(completedBefore))}</Caption>}
      <Caption>{[sayReached(one, standing), needs].filter(Boolean).join(' · ')}</Caption>
    </LinkCard>
  );
}

function sayReached({ cards }: LearningModule, { isComplete, lastCard }: Standing): string | null {
  if (isComplete) return null;
  if (lastCard === 0) return words.notBegun;
  return lastCard >= cards.length ? words.checkLeft : words.reached(lastCard, cards.length);
}
