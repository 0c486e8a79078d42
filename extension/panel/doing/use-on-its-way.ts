// Keeps what waits on this device on its way while the panel is open: whose it is, and every moment at which sending may work again.
import { useEffect } from 'react';

const againMs = 30_000;

/** What was done and is not sent yet, such as an outbox. */
type Waiting = {
  setOwner: (personId: string | null) => Promise<unknown>;
  flush: () => Promise<unknown>;
};

/** `personId`: who is signed in; null while nobody is known. Nobody's deeds are shown or sent after they leave the screen. */
export function useOnItsWay(
  waiting: Waiting,
  personId: string | null,
  failed: (cause: unknown) => void,
): void {
  // The network, the clock and the device's storage are outside.
  useEffect(() => {
    if (personId === null) return;
    const flush = () => void waiting.flush().catch(failed);
    waiting.setOwner(personId).then(flush, failed);
    const timer = setInterval(flush, againMs);
    window.addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
      waiting.setOwner(null).catch(failed);
    };
  }, [waiting, personId, failed]);
}
