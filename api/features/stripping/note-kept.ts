// Keeping a word that the engine suspected is a judgement: it is counted by kind, shape and reason, and who made it on which
// subject is written down; never the word. For an anonymous post the trail names the post alone: un-masking is a deed of its own.
import type { Peer } from '#api/access/peer.ts';
import { writeAudit } from '#api/audit/index.ts';
import type { Trx } from '#api/database/index.ts';
import { shapeOf } from '#shared/basics/word-shape.ts';
import type { KeptWord } from '#shared/contract/kept.ts';
import { engineVersion } from '#shared/contract/stripping.ts';
import { countEngineWords, type EngineWord } from './queries.ts';
import { dayOf } from './report-word.ts';

export type KeptIn = {
  subjectKind: 'relay-message' | 'mentor-offer' | 'post' | 'chase' | 'tip' | 'statement';
  subjectId: string;
  isAnonymous?: boolean;
  /** What became of it, where that is for somebody to decide. */
  state?: string;
  kept: readonly KeptWord[];
  /** By the names of the fields; looked at for the shape of what was kept, and no further. */
  texts: Readonly<Record<string, string | null | undefined>>;
  now: Date;
};

/** In the deed's own transaction, before it is announced. */
export async function noteKept(trx: Trx, peer: Peer, told: KeptIn): Promise<void> {
  const { subjectKind, subjectId, isAnonymous = false, state, kept, texts, now } = told;
  if (kept.length === 0) return;
  await countKept(trx, peer, kept, texts, now);
  await writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: isAnonymous ? null : peer.personId,
    deed: 'suspected-words-kept',
    subjectKind,
    subjectId,
    detail: {
      words: kept.length,
      kinds: [...new Set(kept.map((one) => one.kind))].sort().join(' '),
      reasons: [...new Set(kept.map((one) => one.reason))].sort().join(' '),
      ...(state !== undefined && { state }),
    },
  });
}

async function countKept(
  trx: Trx,
  peer: Peer,
  kept: KeptIn['kept'],
  texts: KeptIn['texts'],
  now: Date,
): Promise<void> {
  const counts = new Map<string, EngineWord & { times: number }>();
  for (const { kind, reason, field, start, end } of kept) {
    const shape = shapeOf((texts[field] ?? '').slice(start, end));
    if (shape === null) continue;
    const key = [kind, shape, reason].join('|');
    const before = counts.get(key)?.times ?? 0;
    counts.set(key, { said: 'kept', kind, shape, reason, version: engineVersion, times: before + 1 });
  }
  if (counts.size === 0) return;
  const inOrder = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  await countEngineWords(trx, peer, inOrder, dayOf(now));
}
