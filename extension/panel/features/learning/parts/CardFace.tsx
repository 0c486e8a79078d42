// One card of a module: where one is, its title, some sentences, at most one list of what to do, and the way on.
import { Button, Caption, Card, Heading, Icon, Notice, Row, Stack, Text } from '#extension/kit/index.ts';
import { sayDay } from '#extension/panel/features/learning/days.ts';
import type { LearningGround } from '#extension/panel/features/learning/ground.ts';
import { words } from '#extension/panel/features/learning/messages.ts';
import type { LearningModule, ModuleCard } from '#shared/learning/types.ts';
import { type Place, StepTitle } from './StepTitle.tsx';

const said = words.one;

type Props = {
  ground: LearningGround;
  one: LearningModule;
  card: ModuleCard;
  place: Place;
  nextWords: string;
  onBack: (() => void) | undefined;
  onNext: () => void;
};

export function CardFace({ ground, one, card, place, nextWords, onBack, onNext }: Props) {
  const isFirst = place.at === 1;
  return (
    <Stack gap="normal">
      <StepTitle one={one} place={place}>
        {card.title}
      </StepTitle>
      {isFirst && <Expired ground={ground} one={one} />}
      {card.text.map((paragraph) => (
        <Text key={paragraph}>{paragraph}</Text>
      ))}
      {card.todo && <Todo todo={card.todo} />}
      <Row isSpread>
        {onBack ? (
          <Button icon="back" onPress={onBack}>
            {said.back}
          </Button>
        ) : (
          <span />
        )}
        <Button kind="primary" onPress={onNext}>
          {nextWords}
        </Button>
      </Row>
      {isFirst && <Caption>{said.written(sayDay(one.writtenOn))}</Caption>}
    </Stack>
  );
}

/** Rules and numbers grow old; whoever reads them then is told. */
function Expired({ ground, one }: Pick<Props, 'ground' | 'one'>) {
  const today = new Date(ground.nowMs()).toISOString().slice(0, 10);
  if (today <= one.reviewBy) return null;
  return (
    <Notice kind="warning" heading={said.expired}>
      {said.expiredWords(sayDay(one.reviewBy))}
    </Notice>
  );
}

function Todo({ todo }: { todo: NonNullable<ModuleCard['todo']> }) {
  return (
    <Card kind="accent" as="section" aria-label={todo.title}>
      <Stack gap="snug">
        <Heading level={2} size="small">
          {todo.title}
        </Heading>
        <Stack as="ul" gap="snug">
          {todo.items.map((item) => (
            <li key={item}>
              <Row isOneLine align="start">
                <Icon name="arrow" size="small" />
                <Text as="span">{item}</Text>
              </Row>
            </li>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}
