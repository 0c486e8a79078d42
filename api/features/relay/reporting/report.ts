// A talk is handed to the moderators by one of the two: they see what was said until then, under the names that each side used, and end it
// or leave it, and tell or suspend whoever is reported. Whoever moderates learns no name by it, and the other side nothing of that.

import type { z } from 'zod';
import { accessTalk } from '#api/access/relay.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { tellInTalk, wasToldInTalk } from '#api/features/moderation/index.ts';
import { updateEnded } from '#api/features/relay/queries.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import { announce } from '#api/realtime/announce.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type RelayReportId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  decideReport as deciding,
  listReports as listing,
  reportTalk as reporting,
} from '#shared/contract/relay.ts';
import { countReportsSince, lockReport, selectReports, updateDecided, upsertReport } from './queries.ts';

const dayMs = 24 * 3_600_000;

export async function reportTalk(
  { db, peer, now, random }: PeerContext,
  { talkId, reason, words }: z.output<typeof reporting.input>,
) {
  return transact(db, async (trx) => {
    const { isAuthor, lastNumber } = await accessTalk(trx, peer, talkId);
    const since = new Date(now.getTime() - dayMs);
    if ((await countReportsSince(trx, peer, since)) >= limits.reportsPerDayMax)
      throw refuse('too-many-requests');
    const reportId: RelayReportId = makeUuid(now.getTime(), random(10));
    const upToNumber = lastNumber;
    await upsertReport(trx, peer, {
      reportId,
      talkId,
      isAuthor,
      upToNumber,
      reason,
      words: words ?? null,
      now,
    });
    await wakeModerators(trx, peer.communityId);
    return {};
  });
}

export async function listReports(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof listing.input>,
) {
  const messagesMax = limits.relayReportedMax;
  const rows = await selectReports(db, peer, readPlace<RelayReportId>(cursor), {
    limit: limit + 1,
    messagesMax,
  });
  return toPage(
    rows,
    limit,
    ({ reportedAt, messages, ...row }) => ({
      ...row,
      reportedAt: reportedAt.toISOString(),
      messages: messages.map((one) => ({ ...one, sentAt: new Date(one.sentAt).toISOString() })),
    }),
    ({ reportedAt, id }) => placeCursor({ at: reportedAt, id }),
  );
}

export async function decideReport(
  { db, peer, now }: PeerContext,
  { reportId, decision, notice }: z.output<typeof deciding.input>,
) {
  return transact(db, async (trx) => {
    const report = await lockReport(trx, peer, reportId);
    if (report === undefined) throw refuse('not-found');
    if (!report.canDecide) throw refuse('own-case');
    // Sent again after a lost answer.
    const isMine = report.decision === decision && report.decidedBy === peer.personId;
    if (isMine && (await wasToldInTalk(trx, peer, reportId, notice))) return {};
    if (report.decision !== null) throw refuse('already-decided');
    const { communityId, personId } = peer;
    await updateDecided(trx, peer, reportId, { decision, by: personId, now });
    if (decision === 'ended') await updateEnded(trx, peer, report.talkId, now);
    const { talkId, authorId, readerId, isByAuthor, reportedName: talkName } = report;
    const [reporter, reported] = isByAuthor ? [authorId, readerId] : [readerId, authorId];
    if (notice) await tellInTalk(trx, peer, { reportId, talkId, personId: reported, talkName }, notice, now);
    const subject = { subjectKind: 'relay-talk', subjectId: report.talkId };
    await writeAudit(trx, { communityId, at: now, actorId: personId, deed: `relay-${decision}`, ...subject });
    await wakeModerators(trx, communityId);
    // Who reported hears what came of it; the other one hears of a talk that has ended, and of one that goes on nothing.
    for (const one of decision === 'ended' ? [authorId, readerId] : [reporter])
      await announce(trx, { communityId, kind: 'relay-changed', personId: one }, now);
    return {};
  });
}
