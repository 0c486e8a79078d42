// A word to whoever was reported in a private talk, with a suspension or without. Who calls has decided that it is due, and holds the report;
// a report is decided once, so its id is the notice's.
import type { Peer } from '#api/access/peer.ts';
import { writeAudit } from '#api/audit/index.ts';
import type { Trx } from '#api/database/index.ts';
import { suspendAuthorOf } from '#api/features/session/index.ts';
import type { NoticeId, PersonId, RelayReportId, RelayTalkId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { findNotice, insertTalkNotice } from './queries.ts';

type TalkNotice = { kind: 'warned' | 'suspended'; words: StrippedText };
type Reported = { reportId: RelayReportId; talkId: RelayTalkId; personId: PersonId; talkName: string };

const idOf = (reportId: RelayReportId) => reportId as string as NoticeId;

export async function tellInTalk(
  trx: Trx,
  peer: Peer,
  { reportId, talkId, personId, talkName }: Reported,
  { kind, words }: TalkNotice,
  now: Date,
): Promise<void> {
  const noticeId = idOf(reportId);
  await insertTalkNotice(trx, peer, { noticeId, personId, talkName, kind, words, now });
  if (kind === 'suspended') await suspendAuthorOf(trx, peer, noticeId, now);
  await writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed: `author-${kind}`,
    subjectKind: 'relay-talk',
    subjectId: talkId,
  });
}

/** Whether exactly this was told with the decision of that report; nothing is a notice, too. */
export async function wasToldInTalk(
  trx: Trx,
  peer: Peer,
  reportId: RelayReportId,
  notice: TalkNotice | undefined,
): Promise<boolean> {
  const told = await findNotice(trx, peer, idOf(reportId));
  return told?.kind === notice?.kind && told?.words === notice?.words;
}
