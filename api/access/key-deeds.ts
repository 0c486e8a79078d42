// Every deed done with an API key leaves an entry that says which key did it: those that the deed writes itself, or else one of ours, in the
// transaction of the deed. So nothing that a key has done stands without one, whenever the process dies.
import { type ByKey, withKey, writeAudit } from '#api/audit/index.ts';
import { type Database, endingWith, type Trx, transact } from '#api/database/index.ts';
import type { Peer } from './peer.ts';

type Deed = {
  db: Database;
  peer: Peer;
  now: Date;
  path: string;
  type: 'query' | 'mutation' | 'subscription';
};

export async function auditKeyDeed<Done extends { ok: boolean }>(
  { db, peer, now, path, type }: Deed,
  work: () => Promise<Done>,
): Promise<Done> {
  const { communityId, personId, keyId } = peer;
  if (keyId === undefined || type !== 'mutation') return work();
  const by: ByKey = { keyId, written: new WeakSet() };
  let isWritten = false;
  const write = (trx: Trx) =>
    writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'key-used',
      subjectKind: 'procedure',
      subjectId: null,
      detail: { procedure: path },
    });
  // The first transaction that would end without an entry writes ours. What a later one writes besides says the key once more.
  const step = async (trx: Trx) => {
    if (!isWritten && !by.written.has(trx)) await write(trx);
  };
  const committed = () => {
    isWritten = true;
  };
  return withKey(by, async () => {
    const done = await endingWith({ step, committed }, work);
    // A deed that began no transaction, and so has changed nothing.
    if (done.ok && !isWritten) await transact(db, write);
    return done;
  });
}
