// The texts of moderation: the part of `readable-kinds.ts` that is about reports, decisions, notices and evidence, and of
// supervision.
import type { ReadableKind } from './readable-kind.ts';

export const readableModerationKinds: readonly ReadableKind[] = [
  {
    kind: 'words of a request for supervision',
    column: 'supervision_request.body',
    visibleBy: 'supervision',
    isSearched: false,
    purgedWith: 'person',
    exportedTo: 'its author',
    strippedAt: ['supervision.ask:body'],
  },
  {
    kind: 'what a reporter says of a post',
    column: 'post_report.words',
    visibleBy: 'moderators',
    isSearched: false,
    purgedWith: 'post',
    exportedTo: 'its author',
    strippedAt: ['moderation.reportPost:words'],
  },
  {
    kind: 'what a moderator says to an author',
    column: 'moderation_case.words',
    visibleBy: 'author',
    isSearched: false,
    purgedWith: 'post',
    exportedTo: 'nobody',
    strippedAt: ['moderation.decide:words'],
  },
  {
    kind: 'what an author says against a decision',
    column: 'moderation_case.appeal_words',
    visibleBy: 'moderators',
    isSearched: false,
    purgedWith: 'post',
    exportedTo: 'its author',
    strippedAt: ['moderation.appealDecision:words'],
  },
  {
    kind: 'warning or suspension',
    column: 'author_notice.words',
    visibleBy: 'author',
    isSearched: false,
    purgedWith: 'person',
    exportedTo: 'its author',
    strippedAt: [
      'moderation.warnAuthor:words',
      'moderation.suspendAuthor:words',
      'moderation.liftSuspension:words',
      'moderation.requestUnmasking:reason',
      'relay.decideReport:notice.words',
    ],
  },
  {
    kind: 'reason of an un-masking',
    column: 'unmasking.reason',
    visibleBy: 'moderators',
    isSearched: false,
    purgedWith: 'post',
    exportedTo: 'nobody',
    strippedAt: ['moderation.requestUnmasking:reason'],
  },
  {
    kind: 'title of a quarantined question',
    column: 'post_evidence.title',
    visibleBy: 'auditors',
    isSearched: false,
    purgedWith: 'post',
    exportedTo: 'nobody',
    strippedAt: ['channels.startThread:title'],
  },
  {
    kind: 'words of a quarantined post',
    column: 'post_evidence.body',
    visibleBy: 'auditors',
    isSearched: false,
    purgedWith: 'post',
    exportedTo: 'nobody',
    strippedAt: ['channels.startThread:body', 'channels.answerThread:body', 'channels.editPost:body'],
  },
  {
    kind: 'earlier words of a quarantined post',
    column: 'post_evidence.earlier',
    visibleBy: 'auditors',
    isSearched: false,
    purgedWith: 'post',
    exportedTo: 'nobody',
    strippedAt: ['channels.startThread:body', 'channels.answerThread:body', 'channels.editPost:body'],
  },
];

const listed = 'One of a fixed list, checked by the table.';
const ours = 'Made by us.';

export const notReadableOfModeration: Readonly<Record<string, string>> = {
  'author_notice.kind': listed,
  'author_notice.talk_name': ours,
  'channel_holding.flagged_words': 'Words to look out for, set by administrators and shown to them alone.',
  'moderation_case.decision': listed,
  'moderation_case.why': listed,
  'post_hold.why': listed,
  'post_report.reason': listed,
  'supervision_request.ask_hash': ours,
  'supervision_request.ended': listed,
  'supervision_request.need': listed,
  'supervision_request.path_id': listed,
  'supervision_request.state': listed,
};
