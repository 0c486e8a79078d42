// The handover's life at a glance: four steps, where it stands, who said so and when; and where it ended otherwise, in words.
import { Caption, Card, Heading, ProgressSteps, Row, Stack, Tag, Time } from '#extension/kit/index.ts';
import {
  capacityLabels,
  reasonLabels,
  stateLabels,
  words,
} from '#extension/panel/features/chases/messages.ts';
import type { ChaseState } from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { stateTones } from './ChaseCard.tsx';

const way: readonly ChaseState[] = ['received', 'first-contact', 'started', 'ended'];

export function Life({ chase, nowMs }: { chase: Chase; nowMs: number }) {
  const isOnTheWay = way.includes(chase.state);
  return (
    <Card as="section" kind="accent" aria-labelledby="life">
      <Stack gap="snug">
        <Heading level={2} size="small" id="life">
          {words.chase.life}
        </Heading>
        <Row gap="tight">
          <Tag tone={stateTones[chase.state]}>{stateLabels[chase.state]}</Tag>
          <Caption>
            <Time at={chase.stateAt} now={nowMs} />
          </Caption>
        </Row>
        {chase.isSaidByOrganisation && <Caption>{words.chase.saidByThem}</Caption>}
        {isOnTheWay && (
          <ProgressSteps
            label={words.chase.life}
            steps={way.map((id) => ({ id, label: stateLabels[id] }))}
            current={chase.state}
          />
        )}
        {chase.cannotHelp && <Caption>{reasonLabels[chase.cannotHelp]}</Caption>}
        {chase.words && (
          <Caption>
            {words.chase.theirWords}: {chase.words}
          </Caption>
        )}
        {chase.capacity && <Caption>{capacityLabels[chase.capacity]}</Caption>}
        {chase.waitMinWeeks !== null && (
          <Caption>
            {words.chase.wait}: {words.chase.weeks(chase.waitMinWeeks, chase.waitMaxWeeks)}
          </Caption>
        )}
      </Stack>
    </Card>
  );
}
