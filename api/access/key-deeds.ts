// Every deed done with an API key leaves an entry that says which key did it: those that the deed writes itself, or else one of ours.
import { type ByKey, withKey, writeAudit } from '#api/audit/index.ts';
import { type Database, transact } from '#api/database/index.ts';
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
  const by: ByKey = { keyId, entries: 0 };
  return withKey(by, async () => {
    const done = await work();
    // A deed that is kept in no trail when a person does it.
    if (done.ok && by.entries === 0)
      await transact(db, (trx) =>
        writeAudit(trx, {
          communityId,
          at: now,
          actorId: personId,
          deed: 'key-used',
          subjectKind: 'procedure',
          subjectId: null,
          detail: { procedure: path },
        }),
      );
    return done;
  });
}
