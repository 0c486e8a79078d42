// The SQL of where somebody is, was asked into, hosts, follows and has read. What others said to them there is theirs and not in it, nor what
// became of whom they asked in: who is inside a room its host knows alone, and an invitation that was taken back was never there.
import { sql } from 'kysely';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';

export const channelRows = {
  channels: (peer: Peer) => sql`
    select channel_member.joined_at as "sortAt", channel.channel_id::text as "sortId", channel.channel_id as "channelId",
      channel.name as "name", channel_member.joined_at as "joinedAt"
    from channel_member
    join channel on channel.community_id = channel_member.community_id
      and channel.channel_id = channel_member.channel_id
    where ${isOwn(peer, 'channel_member')}`,
  'rules-accepted': (peer: Peer) => sql`
    select at as "sortAt", channel_id::text as "sortId", channel_id as "channelId", version as "version", at as "at"
    from rules_accepted where ${isOwn(peer, 'rules_accepted')}`,
  'join-requests': (peer: Peer) => sql`
    select asked_at as "sortAt", request_id::text as "sortId", request_id as "requestId", channel_id as "channelId",
      words as "words", state as "state", asked_at as "askedAt", decided_at as "decidedAt"
    from join_request where ${isOwn(peer, 'join_request')}`,
  invitations: (peer: Peer) => sql`
    select invited_at as "sortAt", invitation_id::text as "sortId", 'into-channel' as "what",
      false as "isByMe", channel_id as "channelId", state as "state", invited_at as "at", ended_at as "endedAt"
    from channel_invitation where ${isOwn(peer, 'channel_invitation')} and state <> 'withdrawn'
    union all
    select invited_at, invitation_id::text, 'into-channel', true, channel_id, null, invited_at, null
    from channel_invitation where ${isOwn(peer, 'channel_invitation', 'invited_by')}
    union all
    select offered_at, offer_id::text, 'to-host', offered_by = ${peer.personId}, channel_id, null, offered_at, null
    from hosting_offer where ${isOwn(peer, 'hosting_offer')} or ${isOwn(peer, 'hosting_offer', 'offered_by')}`,
  'taken-out': (peer: Peer) => sql`
    select at as "sortAt", channel_id::text as "sortId", channel_id as "channelId", at as "at"
    from channel_taken_out where ${isOwn(peer, 'channel_taken_out')}`,
  hosting: (peer: Peer) => sql`
    select created_at as "sortAt", channel_id::text as "sortId", 'channel' as "what", channel_id as "channelId",
      null::uuid as "caseId", null::timestamptz as "at"
    from channel where ${isOwn(peer, 'channel', 'host_id')}
    union all
    select pinned_at, channel_id || '.' || case_id, 'pin', channel_id, case_id, pinned_at
    from channel_pin where ${isOwn(peer, 'channel_pin', 'pinned_by')}`,
  watching: (peer: Peer) => sql`
    select since as "sortAt", thread_id::text as "sortId", 'thread' as "what", thread_id as "id", watch as "watch",
      since as "since"
    from thread_watch where ${isOwn(peer, 'thread_watch')}
    union all
    select since, channel_id::text, 'channel', channel_id, watch, since
    from channel_watch where ${isOwn(peer, 'channel_watch')}`,
  'read-marks': (peer: Peer) => sql`
    select 'epoch'::timestamptz as "sortAt", thread_id::text as "sortId", thread_id as "threadId",
      up_to_number as "upToNumber"
    from read_mark where ${isOwn(peer, 'read_mark')}`,
};
