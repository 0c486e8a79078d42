// The ground that forgetting stands on in a real browser: the session, the API, the storage. One at a time; a place for each community,
// because two may share a desk.
import { reachedKey } from '#extension/bridge/search-pack.ts';
import { forget, readStored, store, storedKeys, watchStored } from '#extension/platform/storage.ts';
import { sessionKey } from '#extension/wire/open-keeper.ts';
import { forgetTakenOut } from '#extension/wire/taken-out.ts';
import { lookForSearchPack } from './search-pack-ground.ts';
import { openSession } from './signed-in.ts';
import { draftsToForget, mayQuote } from './taken-out.ts';

async function look(): Promise<void> {
  const { api, isIn } = await openSession();
  if (!(await isIn())) return;
  const { communityId } = await api.session.readMe.query({});
  const placeKey = `taken-out:${communityId}`;
  await forgetTakenOut({
    ask: (cursor) => api.moderation.listTakenOut.query({ cursor }),
    readCursor: async () => {
      const place = await readStored('local', placeKey);
      return typeof place === 'string' ? place : null;
    },
    writeCursor: (cursor) => store('local', placeKey, cursor),
    forget: async (taken) => {
      // What may be searched here without a server is compared with what the server would have it be.
      lookForSearchPack('reached');
      const keys = (await storedKeys('local')).filter(mayQuote);
      const stored = await Promise.all(
        keys.map(async (key) => [key, await readStored('local', key)] as const),
      );
      const gone = draftsToForget(Object.fromEntries(stored), taken);
      if (gone.length > 0) await forget('local', ...gone);
    },
  });
}

/** No network: what is there stays until the next ring, and is shown to nobody who is not signed in. */
export const forgetCopies = (): void =>
  void navigator.locks.request('peer-hub-taken-out', look).catch(() => undefined);

/** At every sign-in and renewal, and when a panel has heard that something went. */
export const forgetCopiesWithSession = (): void => {
  watchStored('session', sessionKey, (session) => {
    if (session !== undefined) forgetCopies();
  });
  watchStored('session', reachedKey, (reached) => {
    if (reached !== undefined) forgetCopies();
  });
};
