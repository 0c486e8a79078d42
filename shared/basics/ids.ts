// Ids are UUIDs of version 7 (RFC 9562), made by whoever creates the row: they sort by time and need no round trip.
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type CommunityId = Id<'community'>;
export type OrganisationId = Id<'organisation'>;
export type AreaId = Id<'area'>;
export type PersonId = Id<'person'>;
export type SessionId = Id<'session'>;
export type KeyId = Id<'key'>;
export type ChannelId = Id<'channel'>;
export type ThreadId = Id<'thread'>;
export type PostId = Id<'post'>;
export type ServiceId = Id<'service'>;
export type StatementId = Id<'statement'>;
export type TipId = Id<'tip'>;
export type FeedId = Id<'feed'>;
export type FeedRunId = Id<'feed-run'>;
export type JobId = Id<'job'>;
export type ModerationCaseId = Id<'moderation-case'>;
export type UnmaskingId = Id<'unmasking'>;
export type JoinRequestId = Id<'join-request'>;
export type InvitationId = Id<'invitation'>;
export type HostingOfferId = Id<'hosting-offer'>;
export type RelayTalkId = Id<'relay-talk'>;
export type RelayMessageId = Id<'relay-message'>;
export type MentorOfferId = Id<'mentor-offer'>;
export type RelayReportId = Id<'relay-report'>;
export type NoticeId = Id<'notice'>;
export type ChaseId = Id<'chase'>;
export type SupervisionId = Id<'supervision'>;
export type DutyId = Id<'duty'>;
export type CaseStudyId = Id<'case-study'>;
export type NudgeId = Id<'nudge'>;

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** `nowMs`: milliseconds since 1970. `random`: at least ten bytes from a cryptographic source. */
export function makeUuid<Name extends string>(nowMs: number, random: Uint8Array): Id<Name> {
  if (random.length < 10) throw new RangeError('makeUuid needs ten random bytes.');
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(nowMs / 2 ** (8 * (5 - i))) & 0xff;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Id<Name>;
}
