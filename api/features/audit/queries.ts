// The SQL of what an auditor reads. What stays closed does not leave the database.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { isListedEntry, isWholeEntry } from '#api/access/trail.ts';
import type { Database } from '#api/database/index.ts';
import type { Place } from '#api/paging/cursors.ts';
import type { AuditDeed } from '#shared/basics/audit-deeds.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import type { CaseReason } from '#shared/basics/lists.ts';

type Own = Pick<Peer, 'communityId'>;
type Asked = { from: Date | null; until: Date | null; deed: AuditDeed | null; before: string | null };

export type ShownRow = {
  seq: string;
  at: Date;
  deed: AuditDeed;
  isWhole: boolean;
  actor: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  subject: string | null;
  detail: string | null;
};

export async function selectShown(
  db: Database,
  { communityId }: Own,
  { from, until, deed, before }: Asked,
  limit: number,
): Promise<ShownRow[]> {
  const earlier = before === null ? sql`` : sql`and entry.seq < ${before}::bigint`;
  const since = from === null ? sql`` : sql`and entry.at >= ${from}`;
  const till = until === null ? sql`` : sql`and entry.at < ${until}`;
  const ofDeed = deed === null ? sql`` : sql`and entry.deed = ${deed}`;
  const { rows } = await sql<ShownRow>`
    select shown.seq, shown.at, shown.deed, shown.is_whole as "isWhole", actor.name as actor,
      shown.subject_kind as "subjectKind", shown.subject_id as "subjectId", subject.name as subject, shown.detail
    from (select entry.seq, entry.at, entry.deed, ${isWholeEntry} as is_whole,
        case when ${isWholeEntry} then entry.actor_id end as actor_id,
        case when ${isWholeEntry} then entry.subject_kind end as subject_kind,
        case when ${isWholeEntry} then entry.subject_id end as subject_id,
        case when ${isWholeEntry} then entry.detail end as detail
      from audit_entry as entry
      where entry.community_id = ${communityId} and ${isListedEntry} ${earlier} ${since} ${till} ${ofDeed}
      order by entry.seq desc limit ${limit}) as shown
    left join person as actor on actor.community_id = ${communityId} and actor.person_id = shown.actor_id
    left join person as subject on subject.community_id = ${communityId}
      and subject.person_id = case when shown.subject_kind = 'person' then shown.subject_id::uuid end
    order by shown.seq desc`.execute(db);
  return rows;
}

export type LineRow = {
  seq: string;
  previousHash: string;
  hash: string;
  sealed: string | null;
  /** Null where it stays closed. */
  whole: {
    salt: string | null;
    atMs: number;
    actorId: string | null;
    deed: string;
    subjectKind: string;
    subjectId: string | null;
    detail: string;
  } | null;
};

/** Oldest first, every entry: a chain has no gap. */
export async function selectLines(
  db: Database,
  { communityId }: Own,
  after: string,
  limit: number,
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select entry.seq, entry.previous_hash as "previousHash", entry.hash, entry.sealed,
      case when ${isWholeEntry} then jsonb_build_object('salt', entry.salt,
        'atMs', floor(extract(epoch from entry.at) * 1000), 'actorId', entry.actor_id, 'deed', entry.deed,
        'subjectKind', entry.subject_kind, 'subjectId', entry.subject_id, 'detail', entry.detail) end as whole
    from audit_entry as entry
    where entry.community_id = ${communityId} and entry.seq > ${after}::bigint
    order by entry.seq limit ${limit}`.execute(db);
  return rows;
}

type KeptRow = {
  caseId: ModerationCaseId;
  why: CaseReason[];
  decision: 'quarantined' | 'cut';
  takenAt: Date;
  decidedAt: Date;
  /** Null: somebody waits for a decision. */
  countedFrom: Date | null;
};

/** Newest first. Several parts cut out of one post rest together: each case stands here, and opens all of them. */
export async function selectKept(
  db: Database,
  { communityId }: Own,
  before: Place<ModerationCaseId> | null,
  limit: number,
): Promise<KeptRow[]> {
  const earlier =
    before === null
      ? sql``
      : sql`and (opened.decided_at, opened.case_id) < (${before.at}, ${before.id}::uuid)`;
  const { rows } = await sql<KeptRow>`
    select opened.case_id as "caseId", opened.why, opened.decision, kept.taken_at as "takenAt",
      opened.decided_at as "decidedAt", case when not exists (select 1 from moderation_case as waiting
        where waiting.community_id = kept.community_id and waiting.post_id = kept.post_id
          and waiting.decided_at is null) then greatest(kept.taken_at,
        (select max(said.decided_at) from moderation_case as said where said.community_id = kept.community_id
          and said.post_id = kept.post_id),
        (select max(greatest(asked.requested_at, asked.approved_at)) from unmasking as asked
          where asked.community_id = kept.community_id and asked.post_id = kept.post_id)) end as "countedFrom"
    from moderation_case as opened
    join post_evidence as kept on kept.community_id = opened.community_id and kept.post_id = opened.post_id
      and kept.is_cut = (opened.decision = 'cut') and kept.forgotten_at is null
    where opened.community_id = ${communityId} and opened.decision in ('quarantined', 'cut') ${earlier}
    order by opened.decided_at desc, opened.case_id desc limit ${limit}`.execute(db);
  return rows;
}
