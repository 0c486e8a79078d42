// Writes down what was done, by whom, in the transaction that does it. Ids, kinds and counts; never words of a case.
import type { Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import { noteEntry } from './by-key.ts';
import { link, makeSalt, type Salted, sealedOf } from './chain.ts';
import { insertEntry, insertHead, lockHead, updateHead } from './queries.ts';

export type Audited = {
  communityId: CommunityId;
  at: Date;
  /** Null where the system acted, or where naming the actor would unmask an anonymous author. */
  actorId: PersonId | null;
  deed: string;
  subjectKind: string;
  subjectId: string | null;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Late in a deed, but before `announce`: always in this order, so that two deeds cannot wait for each other. */
export async function writeAudit(trx: Trx, audited: Audited): Promise<void> {
  const { communityId, at, actorId, deed, subjectKind, subjectId } = audited;
  const apiKey = noteEntry(trx);
  // A key says whose it is: where nobody may be named, it is not.
  const detail = { ...audited.detail, ...(apiKey === undefined || actorId === null ? {} : { apiKey }) };
  await insertHead(trx, communityId);
  const head = await lockHead(trx, communityId);
  if (head === undefined) throw new Error('An audit head that was just made is missing.');
  const entry: Salted & { communityId: CommunityId } = {
    communityId,
    seq: String(BigInt(head.seq) + 1n),
    at,
    actorId,
    deed,
    subjectKind,
    subjectId,
    detail: JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)))),
    salt: makeSalt(),
  };
  const sealed = sealedOf(entry);
  const hash = link({ communityId, seq: entry.seq, sealed }, head.hash);
  await insertEntry(trx, { ...entry, sealed }, head.hash, hash);
  await updateHead(trx, communityId, entry.seq, hash);
}
