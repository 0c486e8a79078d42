// The second press of a double-click belongs to what the first was made on. Many people double-click everything, and what stands
// under the pointer a moment later may be another screen's button: an answer to a question that nobody read.

/** A ref for the element within which this holds. Keys, and a control that stayed where it was, are left alone. */
export function asOnePress(place: HTMLElement | null): (() => void) | undefined {
  if (!place) return;
  // Nothing that was there when this began can have been pressed before.
  let first: Element | null = null;
  const remember = (event: MouseEvent) => {
    if (event.detail === 1) first = controlOf(event);
  };
  const hold = (event: MouseEvent) => {
    if (event.detail < 2 || controlOf(event) === first) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', remember, true);
  // On the way up: the control itself must hear its click, or it waits for it and stays pressed.
  place.addEventListener('click', hold);
  return () => {
    document.removeEventListener('click', remember, true);
    place.removeEventListener('click', hold);
  };
}

const controlOf = ({ target }: Event): Element | null =>
  target instanceof Element ? (target.closest('a, button, input, label, summary, [role]') ?? target) : null;
