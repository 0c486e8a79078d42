// The words of a draft that would go along with what is asked from here: how they begin, and folded away as they stand. A worker who
// comes to the path with one person in mind must see when the words are about another.
import { useEffect, useRef, useState } from 'react';
import { Button, Caption, Disclosure, Heading, Stack, Text } from '#extension/kit/index.ts';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';

const headingId = 'words-along';
/** As much as one line of a narrow panel holds. */
const beginningCharsMax = 60;

export function WordsAlong({ ground: { selection, dropSelection } }: { ground: NextStepsGround }) {
  const [isLeftOut, setIsLeftOut] = useState(false);
  const wasLeftOut = useRef(false);
  // The button goes with the words; the focus stays in their place, on what is said of them.
  useEffect(() => {
    if (isLeftOut && !wasLeftOut.current) document.getElementById(headingId)?.focus({ preventScroll: true });
    wasLeftOut.current = isLeftOut;
  }, [isLeftOut]);
  if (selection === null && !isLeftOut) return null;
  const leaveOut = () => {
    dropSelection();
    setIsLeftOut(true);
  };
  return (
    <Stack as="section" gap="tight" aria-labelledby={headingId}>
      <Heading level={2} size="small" id={headingId} isFocusable>
        {selection === null ? words.notAlongHeading : words.alongHeading}
      </Heading>
      <Caption>{selection === null ? words.notAlong : words.along}</Caption>
      {selection !== null && (
        <>
          <Disclosure kind="card" summary={beginningOf(selection)}>
            <Text keepsLines>{selection}</Text>
          </Disclosure>
          <Button size="small" icon="close" onPress={leaveOut}>
            {words.leaveOut}
          </Button>
        </>
      )}
    </Stack>
  );
}

function beginningOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= beginningCharsMax
    ? `“${plain}”`
    : `“${plain.slice(0, beginningCharsMax).trimEnd()}…”`;
}
