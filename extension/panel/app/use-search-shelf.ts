// What the search may use without a server comes from the worker's shelf, for whoever sits here; and whether there is a server is
// heard from the live stream, so that the first key pressed without one waits for nothing.
import { useEffect } from 'react';
import { type House, tellReached } from './house.ts';
import type { LiveState, Ports } from './ports.ts';

export function useSearchShelf(
  ports: Ports,
  { shelf, finder, failed }: House,
  personId: string | null,
  live: LiveState,
): void {
  const { keptPack } = ports;
  useEffect(() => {
    // A change that is heard is newer than what is being read.
    let isOlder = false;
    const stop = keptPack?.watch((pack) => {
      isOlder = true;
      shelf.take(pack);
    });
    keptPack?.read().then((pack) => !isOlder && shelf.take(pack), failed);
    return stop;
  }, [keptPack, shelf, failed]);
  // With the screens of whoever was signed in their shelf goes, too.
  useEffect(() => {
    shelf.belongTo(personId);
    return () => shelf.belongTo(null);
  }, [shelf, personId]);
  useEffect(() => {
    if (live === 'lost') finder.heard(false);
    if (live !== 'live') return;
    finder.heard(true);
    // The worker looks at the next ring if it does not hear it now.
    tellReached(ports).catch(() => undefined);
  }, [ports, finder, live]);
}
