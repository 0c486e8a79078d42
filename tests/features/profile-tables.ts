// Where each table stands in the copy that somebody takes of what is held about them, or why it does not. A table, or a column that names a
// person, that is on neither list fails `profile-complete.test.ts`.
import type { OwnKind } from '#shared/basics/own-kinds.ts';

export type Held = OwnKind | { not: string };

const secret = {
  not: 'Digests and secrets of signing in. They say nothing of a person and open their session.',
};

/** Columns that name a person. */
export const personColumns: Readonly<Record<`${string}.${string}`, Held>> = {
  'api_key.person_id': 'keys',
  'audit_entry.actor_id': 'trail',
  'audit_entry.subject_id': 'trail',
  'author_notice.by_id': 'for-others',
  'author_notice.lifted_by': 'for-others',
  'author_notice.person_id': 'notices',
  'case_saved.person_id': 'saved',
  'case_study.author_id': 'case-studies',
  'case_version.decided_by': 'for-others',
  'case_worked.person_id': 'worked',
  'channel.host_id': 'hosting',
  'channel_invitation.invited_by': 'invitations',
  'channel_invitation.person_id': 'invitations',
  'channel_member.person_id': 'channels',
  'channel_pin.pinned_by': 'hosting',
  'channel_taken_out.person_id': 'taken-out',
  'channel_watch.person_id': 'watching',
  'chase.person_id': 'chases',
  'findable_choice.person_id': 'settings',
  'hosting_offer.offered_by': 'invitations',
  'hosting_offer.person_id': 'invitations',
  'identity.person_id': 'sign-ins',
  'join_request.decided_by': 'for-others',
  'join_request.person_id': 'join-requests',
  'learning_progress.person_id': 'learning',
  'mention_told.person_id': 'mentions',
  'mentor_offer.person_id': 'mentor-offers',
  'moderation_case.decided_by': 'for-others',
  'next_steps_review.recorded_by': 'for-others',
  'nickname_seed.person_id': {
    not: 'Half of the key to names that lie in one browser: a secret, and it says nothing of anybody.',
  },
  'nudge.person_id': 'nudges',
  'nudge_address.person_id': 'nudge-addresses',
  'nudge_choice.person_id': 'nudge-choice',
  'nudge_offer.person_id': 'asked-to-help',
  'nudge_sending.person_id': 'nudge-messages',
  'person.person_id': 'membership',
  'person_role.person_id': 'membership',
  'post.author_id': 'answers',
  'post_key.author_id': { not: 'The number that a device made for a post, so that it is not sent twice.' },
  'post_report.reporter_id': 'reports',
  'post_thanks.person_id': 'thanks',
  'post_worked.person_id': 'worked',
  'pseudonym.person_id': 'answers',
  'read_mark.person_id': 'read-marks',
  'relay_report.decided_by': 'for-others',
  'relay_talk.author_id': 'talks',
  'relay_talk.reader_id': 'talks',
  'rules_accepted.person_id': 'rules-accepted',
  'saved_find.person_id': 'saved',
  'service_statement.person_id': 'service-words',
  'service_tip.author_id': 'service-tips',
  'session.person_id': 'sessions',
  'sign_in.person_id': {
    not: 'A sign-in that is under way: secrets of some minutes. What comes of it is a session.',
  },
  'stream_event.person_id': {
    not: 'A bare number, for seven days, that tells an open panel to look again. What it looks at is in the copy.',
  },
  'supervision_duty.person_id': 'duties',
  'supervision_duty.set_by': 'for-others',
  'supervision_request.asker_id': 'supervision',
  'supervision_request.closed_by': 'for-others',
  'supervision_request.held_by': 'for-others',
  'talk_choice.person_id': 'settings',
  'thread.author_id': { not: 'Whoever asked wrote its first post too, and that stands among the questions.' },
  'thread_watch.person_id': 'watching',
  'unmasking.approved_by': 'for-others',
  'unmasking.requested_by': 'for-others',
  'urgent_hold.seen_by': 'for-others',
};

const place = { not: 'A public name of the community, about nobody.' };
const service = { not: 'Public facts about services, about nobody.' };
const rule = { not: 'A setting of the community, about nobody.' };
const index = {
  not: 'What the search makes of words that stand elsewhere; those of one’s own are in the copy.',
};
const counts = { not: 'Counts without a person.' };
const upkeep = { not: 'The program’s own upkeep, about nobody.' };

/** Tables in which no column names a person: they hang on one that does, or are about nobody. */
export const otherTables: Readonly<Record<string, Held>> = {
  area: place,
  area_contact: { not: 'Duty lines of teams, about nobody.' },
  area_directory: rule,
  audit_head: { not: 'Where the audit trail ends: a number and a digest.' },
  case_use: { not: 'A use is known by a digest of worker, day and kind; who it was is not kept.' },
  channel_holding: rule,
  chase_check: 'chases',
  chase_event: 'chase-steps',
  chase_keeping: rule,
  chase_link: 'chase-links',
  community: place,
  engine_word: counts,
  feed: service,
  feed_page: service,
  feed_run: service,
  feed_warning: service,
  job: upkeep,
  logout_token: secret,
  next_steps_time: counts,
  nudge_offer_rule: rule,
  nudge_offered: { not: 'That a question was offered to colleagues, not to whom.' },
  organisation: place,
  post_evidence: {
    not: 'Words that a moderator took out because they identify somebody: the rights of that somebody. Only an auditor opens them, for a reason.',
  },
  post_hold: { not: 'Which rule holds a post until a moderator looks; known, it could be written around.' },
  post_version: 'earlier-words',
  queue_mark: upkeep,
  relay_message: 'messages',
  search_choice: counts,
  search_document: index,
  search_miss: counts,
  search_posting: index,
  search_shelf: index,
  search_stem: index,
  search_word: index,
  service,
  service_contact: service,
  service_place: service,
  service_time: service,
  service_word: service,
  session_token: secret,
  stream: upkeep,
  taken_out: { not: 'Ids of posts that devices have to forget.' },
  taken_out_head: upkeep,
};

/** In a table whose person is in the copy: rows about somebody that are not for them. */
export const notOfMine: readonly (readonly [what: string, why: string])[] = [
  ['Reports that others made of one’s posts or talks', 'Who reported, and why, is theirs to tell.'],
  ['What a moderator or host wrote to somebody', 'Their words. The panel shows them where they belong.'],
  ['What an organisation wrote on the page of a chase link', 'Its words. The chase shows them.'],
  ['The other side of a private talk', 'Their words, and who they are.'],
  [
    'An un-masking of one’s post that is asked for',
    'Told by a notice once it is decided; the notice is in the copy.',
  ],
  ['Names of colleagues, and titles of others, in one’s own words', 'Cut out: an … stands there.'],
  ['Words of case studies that came in with a file', 'Written elsewhere by others.'],
  ['For whom one did something by a role', 'That would be about them.'],
];
