// What happens around every box that others will read: what arrives is stripped on the way in, leaving strips, and who stands on the
// record beside is looked at when somebody begins to write, each time they come back to the box: the record may be another by then.
import { type FocusEvent, useEffect, useRef } from 'react';
import type { Marked } from './Beneath.tsx';
import { useLeaving } from './use-leaving.ts';
import { useTakingIn } from './use-taking-in.ts';

type Manner = { isReadOnly?: boolean; isOneLine?: boolean };

export function useFrame(marked: Marked, { isReadOnly, isOneLine }: Manner = {}) {
  const { isRefused, onPaste, onDrop } = useTakingIn({ ...marked, isReadOnly, isOneLine });
  const leave = useLeaving({ ...marked, isReadOnly });
  const { beside } = marked.ground;
  const { fingerprints } = marked.knowledge;
  const hasLooked = useRef(false);
  // Who was known is known no more: the next key looks again.
  useEffect(() => {
    if (!fingerprints) hasLooked.current = false;
  }, [fingerprints]);
  // A hand or a key, and not the focus alone: a box that has it when the panel opens is not being written in.
  const look = () => {
    if (isReadOnly || hasLooked.current) return;
    hasLooked.current = true;
    beside.look();
  };
  return {
    isRefused,
    frame: {
      onPaste,
      onDrop,
      onKeyDown: look,
      onPointerDown: look,
      onInput: look,
      onDragEnter: look,
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) hasLooked.current = false;
        leave(event);
      },
    },
  };
}
