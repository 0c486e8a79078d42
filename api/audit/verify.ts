// Reads a community's trail and says where it was altered, if it was. Finds what triggers could not stop.
import type { Database } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { beginning, isSalted, seal, sealedOf } from './chain.ts';
import type { ExportedHead } from './heads.ts';
import { findAuditHead, findEntryHash, selectEntries } from './queries.ts';

export type Broken = { atSeq: string; why: 'missing' | 'altered' | 'unlinked' | 'head' | 'exported' };
export type Verdict = { isSound: true; entries: number; hash: string } | ({ isSound: false } & Broken);

const pageMax = 500;

type Entry = Awaited<ReturnType<typeof selectEntries>>[number];
type Place = { seq: bigint; hash: string };

/** What is wrong with an entry that follows this place; null: nothing. */
function faultOf(entry: Entry, { seq, hash }: Place): Broken | null {
  if (BigInt(entry.seq) !== seq + 1n) return { atSeq: String(seq + 1n), why: 'missing' };
  if (entry.previousHash !== hash) return { atSeq: entry.seq, why: 'unlinked' };
  const isSealed = !isSalted(entry) || sealedOf(entry) === entry.sealed;
  if (!isSealed || seal(entry, entry.previousHash) !== entry.hash)
    return { atSeq: entry.seq, why: 'altered' };
  return null;
}

/** `exported`: heads that were written elsewhere on earlier days; the trail must still pass through each of them. */
export async function verifyAudit(
  db: Database,
  communityId: CommunityId,
  exported: readonly ExportedHead[] = [],
): Promise<Verdict> {
  const passes = new Map(exported.map((head) => [head.seq, head.hash]));
  let seq = 0n;
  let hash = beginning;
  for (;;) {
    const entries = await selectEntries(db, communityId, String(seq), pageMax);
    for (const entry of entries) {
      const broken = faultOf(entry, { seq, hash });
      if (broken !== null) return { isSound: false, ...broken };
      seq += 1n;
      hash = entry.hash;
      if ((passes.get(entry.seq) ?? hash) !== hash)
        return { isSound: false, atSeq: entry.seq, why: 'exported' };
    }
    if (entries.length < pageMax) break;
  }
  // Entries removed from the end leave the chain whole; the head remembers how long it was.
  const head = await findAuditHead(db, communityId);
  if (head !== undefined && (head.seq !== String(seq) || head.hash !== hash))
    return { isSound: false, atSeq: String(seq), why: 'head' };
  // Cut off behind an exported head, with the head in the database cut as well.
  const furthest = exported.reduce((most, head) => (BigInt(head.seq) > most ? BigInt(head.seq) : most), 0n);
  if (furthest > seq) return { isSound: false, atSeq: String(seq + 1n), why: 'exported' };
  return { isSound: true, entries: Number(seq), hash };
}

export type Part = { upTo: bigint; total: bigint; hash: string; broken: Broken | null };

/**
 * A part of it, behind the entry of this number: the trail of a large community is read in many calls. It ends where the trail ended when
 * the call began, for entries are added meanwhile.
 */
export async function verifyPart(
  db: Database,
  communityId: CommunityId,
  after: bigint,
  entriesMax: number,
): Promise<Part> {
  const head = (await findAuditHead(db, communityId)) ?? { seq: '0', hash: beginning };
  const total = BigInt(head.seq);
  let place: Place = {
    seq: after,
    hash: after === 0n ? beginning : ((await findEntryHash(db, communityId, String(after))) ?? beginning),
  };
  const end = total < after + BigInt(entriesMax) ? total : after + BigInt(entriesMax);
  const said = (broken: Broken | null): Part => ({ upTo: place.seq, total, hash: place.hash, broken });
  while (place.seq < end) {
    const left = Number(end - place.seq);
    const entries = await selectEntries(db, communityId, String(place.seq), Math.min(pageMax, left));
    if (entries.length === 0) return said({ atSeq: String(place.seq), why: 'head' });
    for (const entry of entries) {
      const broken = faultOf(entry, place);
      if (broken !== null) return said(broken);
      place = { seq: place.seq + 1n, hash: entry.hash };
    }
  }
  if (place.seq === total && place.hash !== head.hash) return said({ atSeq: String(place.seq), why: 'head' });
  return said(null);
}
