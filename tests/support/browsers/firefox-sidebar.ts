// A person's hands and eyes in Firefox's true sidebar: what is read, what is pressed, what is written, by its words.
import { setTimeout as wait } from 'node:timers/promises';
import type { Firefox } from './firefox.ts';

export type Sidebar = {
  /** Every word on the screen. */
  words: () => Promise<string>;
  /** Until these words stand there. */
  see: (words: string) => Promise<void>;
  /** A button, link or choice, once it is there: by its accessible words. */
  press: (words: string | RegExp) => Promise<void>;
  write: (label: string, words: string) => Promise<void>;
  /** What stands in the box. */
  read: (label: string) => Promise<string>;
};

/** A bound for what never comes, not a measure: on a busy machine a list may take half of it. */
const seeMsMax = 40_000;

/** In the sidebar: the first thing to press whose words match; a box by its label. */
const finders = `
  const wordsOf = (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
  const pressable = (source, flags) => [...document.querySelectorAll('a, button, label, [role=tab]')]
    .find((one) => new RegExp(source, flags).test(wordsOf(one)) && one.getClientRects().length > 0);
  const box = (label) => [...document.querySelectorAll('textarea, input')]
    .find((one) => (one.getAttribute('aria-label') ?? [...(one.labels ?? [])].map((l) => l.textContent).join(' ')).includes(label));
`;

export function sidebarOf(firefox: Firefox): Sidebar {
  const { inSidebar } = firefox;
  const until = async (what: string, isTrue: () => Promise<boolean>): Promise<void> => {
    const end = Date.now() + seeMsMax;
    let last = '';
    while (Date.now() < end) {
      try {
        if (await isTrue()) return;
      } catch (error) {
        // A document that is just being replaced answers nothing; the next look will.
        last = String(error);
      }
      await wait(100);
    }
    throw new Error(`Not seen in the sidebar: ${what}. ${last}`);
  };
  const words = () => inSidebar<string>('return document.body.innerText;');
  const read = (label: string) =>
    inSidebar<string>(`${finders} return box(arguments[0])?.value ?? '';`, label);
  return {
    words,
    read,
    see: (wanted) => until(wanted, async () => (await words()).includes(wanted)),
    press: (wanted) => {
      const [source, flags] =
        typeof wanted === 'string'
          ? [`^${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, '']
          : [wanted.source, wanted.flags];
      // Pressed only where it lay a moment before, too: a screen that is still arriving moves its buttons.
      let before = '';
      return until(String(wanted), async () => {
        const place = await inSidebar<{ x: number; y: number } | null>(
          `${finders}
           const one = pressable(arguments[0], arguments[1]);
           if (!one) return null;
           one.scrollIntoView({ block: 'center', behavior: 'instant' });
           const area = one.getBoundingClientRect();
           const place = { x: area.x + Math.min(area.width / 2, 40), y: area.y + Math.min(area.height / 2, 20) };
           // Something may lie over it for a moment, such as a toast.
           const there = document.elementFromPoint(place.x, place.y);
           return there && (one.contains(there) || there.contains(one)) ? place : null;`,
          source,
          flags,
        );
        const isStill = place !== null && before === JSON.stringify(place);
        before = JSON.stringify(place);
        if (isStill) await firefox.clickInSidebar(place.x, place.y);
        return isStill;
      });
    },
    write: (label, text) =>
      until(label, () =>
        inSidebar<boolean>(
          `${finders}
           const one = box(arguments[0]);
           if (!one) return false;
           one.focus();
           // As typing does: the value is set past React's own watch on it, then the change is told.
           Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one), 'value').set.call(one, arguments[1]);
           one.dispatchEvent(new Event('input', { bubbles: true }));
           return true;`,
          label,
          text,
        ),
      ),
  };
}
