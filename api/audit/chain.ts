// How one audit entry is sealed: SHA-256 over what it says, as JSON text with salt, and over that and the entry before. Pure but for the
// salt, so that a copy of the rows can be verified without us. Times are counted in milliseconds: their text depends on a time zone.
import { createHash, randomBytes } from 'node:crypto';

export type Sealed = {
  communityId: string;
  seq: string;
  at: Date;
  actorId: string | null;
  deed: string;
  subjectKind: string;
  subjectId: string | null;
  detail: string;
  /** Null in entries from before there was any: those are sealed in one. */
  salt: string | null;
};
export type Salted = Sealed & { salt: string };

/** What the first entry follows. */
export const beginning = '0'.repeat(64);

/** Without it, whoever knows everything but the actor would try every person until the digest fits. */
export const makeSalt = (): string => randomBytes(32).toString('hex');

const digest = (parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const saidBy = ({ salt, at, actorId, deed, subjectKind, subjectId, detail }: Salted) => [
  salt,
  at.getTime(),
  actorId,
  deed,
  subjectKind,
  subjectId,
  detail,
];

/** What the entry says, to the letter as it is sealed. */
export const entryText = (entry: Salted): string => JSON.stringify(saidBy(entry));
export const sealedOf = (entry: Salted): string => digest(saidBy(entry));

export const link = (
  { communityId, seq, sealed }: { communityId: string; seq: string; sealed: string },
  previousHash: string,
): string => digest([previousHash, communityId, seq, sealed]);

export const isSalted = (entry: Sealed): entry is Salted => entry.salt !== null;

export const seal = (entry: Sealed, previousHash: string): string => {
  if (isSalted(entry)) return link({ ...entry, sealed: sealedOf(entry) }, previousHash);
  const { communityId, seq, at, actorId, deed, subjectKind, subjectId, detail } = entry;
  return digest([
    previousHash,
    communityId,
    seq,
    at.getTime(),
    actorId,
    deed,
    subjectKind,
    subjectId,
    detail,
  ]);
};
