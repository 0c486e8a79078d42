// Reads a community's whole trail and says where it was altered, if it was. Finds what triggers could not stop.
import type { Database } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { beginning, seal } from './chain.ts';
import type { ExportedHead } from './heads.ts';
import { findAuditHead, selectEntries } from './queries.ts';

export type Verdict =
  | { isSound: true; entries: number; hash: string }
  | { isSound: false; atSeq: string; why: 'missing' | 'altered' | 'unlinked' | 'head' | 'exported' };

const pageMax = 500;

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
      if (BigInt(entry.seq) !== seq + 1n) return { isSound: false, atSeq: String(seq + 1n), why: 'missing' };
      if (entry.previousHash !== hash) return { isSound: false, atSeq: entry.seq, why: 'unlinked' };
      if (seal(entry, entry.previousHash) !== entry.hash)
        return { isSound: false, atSeq: entry.seq, why: 'altered' };
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
