// How one audit entry is sealed: SHA-256 over the entry before and every field, as JSON text. Pure, so that a copy of
// the rows can be verified without us. Times are counted in milliseconds: their text depends on a time zone.
import { createHash } from 'node:crypto';

export type Sealed = {
  communityId: string;
  seq: string;
  at: Date;
  actorId: string | null;
  deed: string;
  subjectKind: string;
  subjectId: string | null;
  detail: string;
};

/** What the first entry follows. */
export const beginning = '0'.repeat(64);

export const seal = (entry: Sealed, previousHash: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previousHash,
        entry.communityId,
        entry.seq,
        entry.at.getTime(),
        entry.actorId,
        entry.deed,
        entry.subjectKind,
        entry.subjectId,
        entry.detail,
      ]),
    )
    .digest('hex');
