// Keeps the outbox on its way while the panel is open: whose it is, and every moment at which sending may work again.
import { useEffect } from 'react';
import type { Outbox } from './outbox/outbox.ts';

const againMs = 30_000;

/** `personId`: who is signed in; null while nobody is known. Nobody's changes are shown or sent after it leaves the screen. */
export function useOutbox(outbox: Outbox, personId: string | null, failed: (cause: unknown) => void): void {
  // The network, the clock and the device's storage are outside.
  useEffect(() => {
    if (personId === null) return;
    const flush = () => void outbox.flush().catch(failed);
    outbox.setOwner(personId).then(flush, failed);
    const timer = setInterval(flush, againMs);
    window.addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
      outbox.setOwner(null).catch(failed);
    };
  }, [outbox, personId, failed]);
}
