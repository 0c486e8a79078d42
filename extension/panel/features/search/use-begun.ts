// Whether somebody has begun to move within what is shown: the focus came in, a finger or a wheel is on it, a mouse moves over it. From
// then on nothing moves there by itself, until another question is asked.
import { useCallback, useRef, useState } from 'react';

/** A mouse that lies still while the page moves beneath it has begun nothing. */
const movesMin = 4;
const begins = ['focusin', 'pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

export function useBegun(question: string) {
  const [begun, setBegun] = useState<string | null>(null);
  const latest = useRef(question);
  latest.current = question;
  const place = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const begin = () => setBegun(latest.current);
    let last: { x: number; y: number } | null = null;
    const move = ({ screenX: x, screenY: y }: PointerEvent) => {
      last ??= { x, y };
      if (Math.hypot(x - last.x, y - last.y) >= movesMin) begin();
    };
    const leave = () => {
      last = null;
    };
    const how = { capture: true, passive: true };
    for (const name of begins) element.addEventListener(name, begin, how);
    element.addEventListener('pointermove', move, how);
    element.addEventListener('pointerleave', leave);
    return () => {
      for (const name of begins) element.removeEventListener(name, begin, how);
      element.removeEventListener('pointermove', move, how);
      element.removeEventListener('pointerleave', leave);
    };
  }, []);
  return { place, isBegun: begun === question };
}
