// The trail for an auditor, newest first. Which entries are shown, and which without a name, is decided in `access/trail.ts`.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { AuditEntry, listEntries as contract } from '#shared/contract/audit.ts';
import { noteLook } from './note-look.ts';
import { selectShown } from './queries.ts';

const dayMs = 86_400_000;

export async function listEntries(
  context: PeerContext,
  { from, to, deed, cursor, limit }: z.output<typeof contract.input>,
) {
  const { db, peer } = context;
  if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) throw refuse('malformed');
  const asked = { ...(from && { from }), ...(to && { to }), ...(deed && { deed }) };
  if (cursor === undefined) await noteLook(context, 'trail-listed', asked);
  const rows = await selectShown(
    db,
    peer,
    {
      from: from === undefined ? null : new Date(from),
      until: to === undefined ? null : new Date(new Date(to).getTime() + dayMs),
      deed: deed ?? null,
      before: cursor ?? null,
    },
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(({ at, ...row }): AuditEntry => ({ ...row, at: at.toISOString() })),
    next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}
