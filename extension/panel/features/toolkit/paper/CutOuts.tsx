// Cards to be cut out: those to talk with, and blank ones for a name in one's own hand. No name is ever typed.
import { Caption, Heading, Text } from '#extension/kit/index.ts';
import { CutCard, CutOut, WritingLines } from '#extension/kit/late.ts';
import type { TalkCard } from '#extension/panel/features/toolkit/content/types.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';

const said = words.paper;
const nameCardsOnPage = [1, 2, 3, 4, 5, 6];

export function TalkCards({ cards }: { cards: readonly TalkCard[] }) {
  return (
    <CutOut>
      {cards.map(({ id, topic, ask, listen, step }) => (
        <CutCard key={id}>
          <Caption>{topic}</Caption>
          <Heading level={2}>{ask}</Heading>
          <Text>{`${words.cards.listen}: ${listen}`}</Text>
          <Text>{`${words.cards.step}: ${step}`}</Text>
        </CutCard>
      ))}
    </CutOut>
  );
}

export function NameCards() {
  return (
    <CutOut>
      {nameCardsOnPage.map((at) => (
        <CutCard key={at} isTall>
          <Text isStrong>{said.linkWorker}</Text>
          {said.name.map((label) => (
            <WritingLines key={label} label={label} />
          ))}
        </CutCard>
      ))}
    </CutOut>
  );
}
