// What always follows when a session ends: an entry in the audit trail, and its live streams look up and end.
import { writeAudit } from '#api/audit/index.ts';
import type { Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId, SessionId } from '#shared/basics/ids.ts';
import { wakeStreams } from './queries.ts';

export type Ended = { communityId: CommunityId; personId: PersonId; sessionId: SessionId };

export async function tellEnded(trx: Trx, ended: Ended, reason: string, now: Date): Promise<void> {
  await writeAudit(trx, {
    communityId: ended.communityId,
    at: now,
    actorId: ended.personId,
    deed: 'session-ended',
    subjectKind: 'session',
    subjectId: ended.sessionId,
    detail: { reason },
  });
  await wakeStreams(trx, ended.communityId);
}
