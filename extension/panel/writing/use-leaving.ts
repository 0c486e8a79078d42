// Leaving a box strips it. What is being pressed must not move away under the hand, so the words change when the hand is up.
import type { FocusEvent } from 'react';
import { type Box, left } from './box.ts';
import type { Knowledge } from './cleanse.ts';
import { useHandUp } from './use-hand-up.ts';
import type { OnBox } from './use-taking-in.ts';

export type Leaving = { box: Box; onBox: OnBox; knowledge: Knowledge; isReadOnly?: boolean };

export function useLeaving({ box, onBox, knowledge, isReadOnly }: Leaving) {
  const whenHandIsUp = useHandUp();
  return (event: FocusEvent<HTMLElement>) => {
    // Going to the list under the box is not leaving it: its words are being judged there.
    if (isReadOnly || event.currentTarget.contains(event.relatedTarget)) return;
    const { kinds } = left(box, knowledge);
    if (kinds.length > 0) whenHandIsUp(() => onBox((now) => left(now, knowledge).box, kinds));
  };
}
