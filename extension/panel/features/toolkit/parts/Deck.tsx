// Cards one at a time, large, by buttons or by the arrow keys. What stands on the new card is said.
import { useEffect, useState } from 'react';
import { Button, Caption, Card, Heading, LiveWords, Row, Stack, Text } from '#extension/kit/index.ts';
import type { TalkCard } from '#extension/panel/features/toolkit/content/types.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';

const said = words.cards;

/** Give it a `key` that changes with the cards, so that it begins at the first. */
export function Deck({ cards, level }: { cards: readonly TalkCard[]; level: 2 | 3 }) {
  const [at, setAt] = useState(0);
  const [isMoved, setIsMoved] = useState(false);
  const count = cards.length;
  // The keyboard is the document's. Round the end there is the first card again.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = steps[event.key];
      if (by === undefined || event.defaultPrevented || hasOwnArrows(event)) return;
      setIsMoved(true);
      setAt((now) => (now + by + count) % count);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [count]);
  const move = (by: number) => {
    setIsMoved(true);
    setAt((at + by + count) % count);
  };
  const card = cards[at];
  if (!card) return null;
  const place = said.at(at + 1, count);
  return (
    <Stack as="section" gap="normal" aria-label={said.label}>
      <Card kind="accent">
        <Caption>{`${place} · ${card.topic}`}</Caption>
        <Heading level={level} size="large">
          {card.ask}
        </Heading>
        <Labelled label={said.listen}>{card.listen}</Labelled>
        <Labelled label={said.step}>{card.step}</Labelled>
      </Card>
      <LiveWords words={isMoved ? `${place}. ${card.ask}` : ''} turn={at} />
      <Row isSpread>
        <Button icon="back" onPress={() => move(-1)}>
          {words.back}
        </Button>
        <Button kind="primary" onPress={() => move(1)}>
          {words.next}
        </Button>
      </Row>
      <Caption>{said.keys}</Caption>
    </Stack>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Where one types or chooses, and with a key held for the browser, arrows mean something else. */
const hasOwnArrows = ({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey ||
  ctrlKey ||
  metaKey ||
  shiftKey ||
  (target instanceof Element && target.closest('input, textarea, select, [role="listbox"]') !== null);

function Labelled({ label, children }: { label: string; children: string }) {
  return (
    <Stack gap="none">
      <Caption>{label}</Caption>
      <Text>{children}</Text>
    </Stack>
  );
}
