// An auditor's look leaves an entry, too: once a look, not once a page.
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { AuditDeed } from '#shared/basics/audit-deeds.ts';

export async function noteLook(
  { db, peer, now }: PeerContext,
  deed: AuditDeed,
  detail: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { communityId, personId } = peer;
  await transact(db, (trx) =>
    writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed,
      subjectKind: 'audit-trail',
      subjectId: null,
      detail,
    }),
  );
}
