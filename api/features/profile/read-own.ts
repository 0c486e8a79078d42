// What is held about whoever asks: how many of each kind, and page by page. The person is the one of the session; nothing in the call names
// one. Asks for no role: who lost the role of member and is here for something else has a right to their own all the same.
import type { z } from 'zod';
import { ownWords } from '#api/access/mentioned-words.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { shownAddress } from '#api/features/nudges/index.ts';
import { isInstant } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import type * as contract from '#shared/contract/profile.ts';
import type { OwnRecord } from '#shared/contract/profile.ts';
import { findChaseMonths } from './chases/queries.ts';
import { allRows, maskable, rowsOf } from './kinds.ts';
import { countOwn, type OwnPlace, type OwnRow, selectOwn } from './queries.ts';

export async function countAll({ db, peer }: PeerContext) {
  const kinds = await countOwn(db, peer, allRows, maskable);
  const months = (await findChaseMonths(db, peer))?.months ?? limits.chaseKeepMonths.usual;
  return { kinds, chaseMonths: months };
}

export async function readOwn(
  { db, peer, config }: PeerContext,
  { kind, cursor, limit }: z.output<typeof contract.readOwn.input>,
) {
  const rows = await selectOwn(db, peer, rowsOf[kind], { after: readCursor(cursor), limit: limit + 1 });
  return toPage(
    rows,
    limit,
    // The contract lets through the fields of the kind and nothing else of a row.
    (row) => ({ kind, ...inWords(row, config.secret) }) as OwnRecord,
    ({ sortAt, sortId }) => `${sortAt.toISOString()},${sortId}`,
  );
}

/** In the trail before anything is read: of a copy that breaks off it is said, too. How many of what would tell of masks. */
export async function beginCopy({ db, peer, now }: PeerContext) {
  const { communityId, personId } = peer;
  await transact(db, (trx) =>
    writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'own-data-copied',
      subjectKind: 'person',
      subjectId: personId,
    }),
  );
  return { at: now.toISOString() };
}

/** Days as ISO 8601; of a post one's own words, without the names and titles of others in it; of an address what its own screen shows. */
function inWords({ sortAt: _at, sortId: _id, ...row }: OwnRow, secret: string): Record<string, unknown> {
  const { mentions, sealed, ...plain } = row;
  if (mentions !== undefined && typeof plain.body === 'string')
    plain.body = ownWords({ body: plain.body, mentions: mentions as Mention[] });
  if (sealed !== undefined) plain.shown = shownAddress(secret, row as never);
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  );
}

function readCursor(cursor: string | undefined): OwnPlace | null {
  if (cursor === undefined) return null;
  const [moment = '', id = ''] = cursor.split(',');
  if (!isInstant(moment) || id === '') throw refuse('malformed');
  return { at: new Date(moment), id };
}
