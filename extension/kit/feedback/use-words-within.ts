// Whether somebody wrote something in the boxes of a dialog since it opened. The boxes are asked themselves, so that no dialog has to
// remember to say that it has one. What is typed to look something up is no work.
import { useCallback, useRef } from 'react';

const boxes = 'textarea, input:is(:not([type]), [type="text"], [type="email"], [type="tel"], [type="url"])';
const isLookingUp = (box: Element): boolean => box.getAttribute('role') === 'combobox';

type Box = HTMLTextAreaElement | HTMLInputElement;
const boxesIn = (whole: HTMLElement): Box[] =>
  [...whole.querySelectorAll<Box>(boxes)].filter((box) => !isLookingUp(box));

export function useWordsWithin() {
  const whole = useRef<HTMLElement | null>(null);
  const opening = useRef(new WeakMap<Element, string>());
  const ref = useCallback((drawn: HTMLElement | null) => {
    whole.current = drawn;
    if (drawn) for (const box of boxesIn(drawn)) opening.current.set(box, box.value);
  }, []);
  const written = useRef<Box | undefined>(undefined);
  const hasNew = (): boolean => {
    const all = whole.current === null ? [] : boxesIn(whole.current);
    const news = all.filter(
      (box) => box.value.trim() !== '' && box.value !== (opening.current.get(box) ?? ''),
    );
    written.current = news.find((box) => box === document.activeElement) ?? news[0];
    return news.length > 0;
  };
  /** When what was asked is gone from the screen; a press beside the dialog took the focus from the box. */
  const goBack = (): void => void requestAnimationFrame(() => written.current?.focus());
  return { ref, hasNew, goBack };
}
