// The directory's list of what stripping keeps: from the device at once, from the server when somebody is signed in and it is old.
import { useEffect } from 'react';
import { Refusal } from '#shared/basics/refusals.ts';
import type { House } from './house.ts';
import { keepListTimes } from './keep-list.ts';
import type { Ports } from './ports.ts';

/** Signed in or not: what is typed offline is judged with it too. */
export function useKeptList({ directory, failed }: House): void {
  useEffect(() => {
    directory.keep.load().catch(failed);
  }, [directory, failed]);
}

/** Without the list too much is taken out, so a server that cannot be reached is no trouble: it is asked again. */
export function useNewerKeepList(
  ports: Ports,
  { directory, failed }: House,
  /** Whose list: of one's area, or of the community where one has none. */
  placeId: string | undefined,
): void {
  // The network and the clock are outside: a panel stays open all day.
  useEffect(() => {
    if (placeId === undefined) return;
    const ask = () =>
      void directory.keep.sync(ports.calls, placeId).catch((cause: unknown) => {
        if (!(cause instanceof Refusal)) failed();
      });
    ask();
    const timer = setInterval(ask, keepListTimes.askAgainMs / 6);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
    };
  }, [ports, directory, failed, placeId]);
}
