// Does something at once, or, while a finger or a mouse button is down, after the press that is under way has landed.
import { useCallback, useEffect, useRef } from 'react';

export function useHandUp(): (work: () => void) => void {
  const isDown = useRef(false);
  // The hand is outside.
  useEffect(() => {
    const down = () => {
      isDown.current = true;
    };
    const up = () => {
      isDown.current = false;
    };
    window.addEventListener('pointerdown', down, true);
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', up, true);
    return () => {
      window.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', up, true);
    };
  }, []);
  return useCallback((work) => {
    if (!isDown.current) return work();
    const end = () => {
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      // The click that belongs to the press comes in the same breath; the work waits for the next.
      setTimeout(work, 0);
    };
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  }, []);
}
