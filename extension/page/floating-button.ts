// The small button that appears at a selection, on sites the worker added. It watches for the end of a selection and nothing else, reads
// no text, and is undone by one signal. Light enough to be always there: five kilobytes at most, so it draws itself without the kit.
import { askPeersPressed, parseAskPeersReply } from '#extension/bridge/page-to-worker.ts';
import { isStillOurs, tellWorker } from '#extension/platform/from-page.ts';

const LABEL = 'Ask peers about this';
const GAP = 8;

/** Blue on white with both a light and a dark rim, so that it stands out on a page of either colour. */
const LOOKS = `:host{all:initial;position:absolute;z-index:2147483647;user-select:none}
button{all:unset;box-sizing:border-box;display:block;min-height:32px;max-width:280px;padding:6px 12px;border-radius:6px;
font:600 14px/20px system-ui,sans-serif;color:#fff;background:#005eb8;border:1px solid #fff;box-shadow:0 0 0 1px #212b32,0 2px 6px #0006;cursor:pointer}
button:hover{background:#003d78}
button:focus-visible{color:#212b32;background:#ffeb3b;border-color:#212b32;box-shadow:0 4px #212b32}
@media (forced-colors:active){button{border:2px solid ButtonText}}`;

type Field = HTMLTextAreaElement | HTMLInputElement;

const hasRange = (element: Element | null): element is Field => {
  const field = element as Partial<Field> | null;
  return (
    (element?.localName === 'textarea' || (element?.localName === 'input' && field?.type === 'text')) &&
    field?.selectionStart !== field?.selectionEnd
  );
};

function focusedField(): Field | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return hasRange(element) ? element : null;
}

/** Where the selection ends on screen, or nothing when nothing is selected. A range in a shadow root has no rectangle of its own. */
function selectionPlace(pointer: { x: number; y: number } | null): { x: number; y: number } | null {
  const field = focusedField();
  const selection = document.getSelection();
  if (!field && (!selection || selection.toString().trim() === '')) return null;
  if (pointer) return { x: pointer.x, y: pointer.y + GAP };
  const rect = field
    ? field.getBoundingClientRect()
    : selection && selection.rangeCount > 0
      ? selection.getRangeAt(0).getBoundingClientRect()
      : null;
  return rect ? { x: rect.left, y: rect.bottom + GAP } : null;
}

/**
 * On the way to the button by keyboard the focus leaves the text box, and passing through another one moves the selection.
 * What is taken must be what the button appeared for, so its place (never its text) is remembered.
 */
function rememberSelection(): () => void {
  const field = focusedField();
  if (field) {
    const { selectionStart: start, selectionEnd: end } = field;
    return () => {
      field.focus();
      field.setSelectionRange(start, end);
    };
  }
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    const now = document.getSelection();
    // A selection inside a shadow root shows as an empty range here; it is left as it is.
    if (!range || range.collapsed || !now) return;
    const isSame =
      now.rangeCount > 0 &&
      now.getRangeAt(0).compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
      now.getRangeAt(0).compareBoundaryPoints(Range.END_TO_END, range) === 0;
    if (isSame && !focusedField()) return;
    (document.activeElement as HTMLElement | null)?.blur();
    now.removeAllRanges();
    now.addRange(range);
  };
}

export function showFloatingButton(): AbortController {
  const life = new AbortController();
  const { signal } = life;
  const host = document.createElement('peer-hub-button');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = LOOKS;
  const button = document.createElement('button');
  button.type = 'button';
  const status = document.createElement('div');
  status.role = 'status';
  status.append(button);
  root.append(style, status);
  let restore = () => {};

  const hide = () => host.remove();
  signal.addEventListener('abort', hide);

  function look(pointer: { x: number; y: number } | null): void {
    if (!isStillOurs()) {
      life.abort();
      return;
    }
    const place = selectionPlace(pointer);
    if (!place) {
      hide();
      return;
    }
    restore = rememberSelection();
    button.textContent = LABEL;
    if (!host.isConnected) document.documentElement.append(host);
    const { width, height } = button.getBoundingClientRect();
    // It scrolls with its page: the focus on its way here may scroll, and the button must not vanish under it.
    host.style.left = `${scrollX + Math.max(GAP, Math.min(place.x, innerWidth - width - GAP))}px`;
    host.style.top = `${scrollY + Math.max(GAP, Math.min(place.y, innerHeight - height - GAP))}px`;
  }

  async function press(): Promise<void> {
    restore();
    const reply = parseAskPeersReply(await tellWorker(askPeersPressed));
    if (!reply) return isStillOurs() ? hide() : life.abort();
    if (reply.opened) return hide();
    button.textContent = reply.shortcut
      ? `Taken. Press ${reply.shortcut} to open Peer Hub`
      : 'Taken. Open Peer Hub from the toolbar';
  }

  const isOurs = (event: Event) => event.composedPath().includes(host);
  // The selection must survive the press, and a page's script may not press for the person.
  host.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  button.addEventListener('click', (event) => event.isTrusted && void press(), { signal });

  // After the page's own handlers, when the browser has settled what is selected.
  const soon = (deed: () => void) => setTimeout(() => signal.aborted || deed(), 0);
  const anywhere = { signal, capture: true, passive: true };
  document.addEventListener(
    'mouseup',
    (event) => isOurs(event) || soon(() => look({ x: event.clientX, y: event.clientY })),
    anywhere,
  );
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Escape') hide();
      else if (!isOurs(event) && (event.shiftKey || event.key === 'Shift' || event.ctrlKey || event.metaKey))
        soon(() => look(null));
    },
    anywhere,
  );
  return life;
}
