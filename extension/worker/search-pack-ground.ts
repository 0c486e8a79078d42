// The ground that the offline search's pack stands on in a real browser: the session, the API, the storage. One at a time, so that a
// sign-out while it is fetched has the last word.
import { dropKeptPack, reachedKey, readKeptPack, writeKeptPack } from '#extension/bridge/search-pack.ts';
import { readStored, watchStored } from '#extension/platform/storage.ts';
import { sessionKey } from '#extension/wire/open-keeper.ts';
import { keepSearchPack } from './search-pack.ts';
import { lockedKey, openSession } from './signed-in.ts';

const alone = (work: () => Promise<unknown>): Promise<unknown> =>
  navigator.locks.request('peer-hub-search-pack', work);

async function look(why: 'clock' | 'signed-in' | 'reached'): Promise<void> {
  const { api, isIn } = await openSession();
  if (!(await isIn())) return;
  await keepSearchPack(
    {
      readPersonId: async () => (await api.session.readMe.query({})).personId,
      readList: (have) => api.search.readPack.query({ have }),
      readPacked: async (ids) => (await api.search.readPacked.query({ ids })).items,
      read: readKeptPack,
      // Whoever signed out meanwhile leaves nothing behind.
      write: async (pack) => void ((await isIn()) && (await writeKeptPack(pack))),
      drop: dropKeptPack,
      nowMs: Date.now,
    },
    why,
  );
}

/** No network, a full device: what is there holds and says how old it is; the next ring tries again. */
export const lookForSearchPack = (why: 'clock' | 'signed-in' | 'reached' = 'clock'): void =>
  void alone(() => look(why)).catch(() => undefined);

/** A panel that locked itself is the same person's in a moment; a session that ended otherwise takes the pack along. */
async function dropUnlessLocked(): Promise<void> {
  if (typeof (await readStored('session', lockedKey)) !== 'number') await dropKeptPack();
}

/** At once, and again when whatever was being fetched has come to its end. */
async function leave(): Promise<void> {
  await dropUnlessLocked();
  await alone(dropUnlessLocked);
}

export const keepSearchPackWithSession = (): void => {
  watchStored('session', sessionKey, (session) => {
    if (session !== undefined) lookForSearchPack('signed-in');
    else void leave().catch(() => undefined);
  });
  watchStored('session', reachedKey, (reached) => {
    if (reached !== undefined) lookForSearchPack('reached');
  });
};
