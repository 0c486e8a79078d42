// Every kind of text that people write and others may read, with what the house does to it. A text column that is on
// neither list fails a test: a new kind cannot be forgotten by visibility, search, purge, export or the engine.

export type ReadableKind = {
  kind: string;
  column: `${string}.${string}`;
  /** The line of `access/` that decides who sees it. */
  visibleBy: 'visible-posts' | 'channel' | 'author';
  /** Whether search reads it, once there is search. */
  isSearched: boolean;
  /** With what it goes when retention or an erasure comes. */
  purgedWith: 'thread' | 'post' | 'channel' | 'person';
  /** In whose own export it stands. */
  exportedTo: 'its author' | 'nobody';
  /** Where the engine looks at it: fields of the contract, or why nowhere. */
  strippedAt: readonly `${string}:${string}`[] | { notBecause: string };
};

const byAdmins = {
  notBecause: 'Written by whoever runs the community, about the channel; through the API alone.',
};

export const readableKinds: readonly ReadableKind[] = [
  {
    kind: 'question title',
    column: 'thread.title',
    visibleBy: 'visible-posts',
    isSearched: true,
    purgedWith: 'thread',
    exportedTo: 'its author',
    strippedAt: ['channels.startThread:title'],
  },
  {
    kind: 'question or answer',
    column: 'post.body',
    visibleBy: 'visible-posts',
    isSearched: true,
    purgedWith: 'post',
    exportedTo: 'its author',
    strippedAt: ['channels.startThread:body', 'channels.answerThread:body'],
  },
  {
    kind: 'channel name',
    column: 'channel.name',
    visibleBy: 'channel',
    isSearched: false,
    purgedWith: 'channel',
    exportedTo: 'nobody',
    strippedAt: byAdmins,
  },
  {
    kind: 'channel purpose',
    column: 'channel.purpose',
    visibleBy: 'channel',
    isSearched: false,
    purgedWith: 'channel',
    exportedTo: 'nobody',
    strippedAt: byAdmins,
  },
  {
    kind: 'channel rules',
    column: 'channel.rules',
    visibleBy: 'channel',
    isSearched: false,
    purgedWith: 'channel',
    exportedTo: 'nobody',
    strippedAt: byAdmins,
  },
  {
    kind: 'name of a colleague',
    column: 'person.name',
    visibleBy: 'author',
    isSearched: false,
    purgedWith: 'person',
    exportedTo: 'its author',
    strippedAt: { notBecause: 'A colleague’s own professional name, from the sign-in provider.' },
  },
];

const listed = 'One of a fixed list, checked by the table.';
const ours = 'Made by the program.';
const secret = 'A digest or a secret of signing in; never shown.';
const provider = 'What the sign-in provider calls somebody; never shown.';
const place = 'A public name, kept by whoever runs the community.';

/** Text columns in which nobody writes words for others, each with its reason. */
export const notReadable: Readonly<Record<`${string}.${string}`, string>> = {
  'area.name': place,
  'area.slug': place,
  'audit_entry.deed': ours,
  'audit_entry.detail': 'Ids, kinds and counts as JSON; words are refused where it is written.',
  'audit_entry.hash': ours,
  'audit_entry.previous_hash': ours,
  'audit_entry.subject_id': ours,
  'audit_entry.subject_kind': ours,
  'audit_head.hash': ours,
  'channel.kind': listed,
  'channel.needs': listed,
  'channel.slug': place,
  'community.name': place,
  'community.slug': place,
  'identity.issuer': provider,
  'identity.subject': provider,
  'identity.tenant': provider,
  'job.fault': ours,
  'job.kind': ours,
  'logout_token.issuer': provider,
  'logout_token.jti': provider,
  'organisation.kind': listed,
  'organisation.name': place,
  'organisation.ods_code': place,
  'organisation.slug': place,
  'person.slug': ours,
  'person_role.role': listed,
  'post.kept': 'Kinds, reasons and offsets of kept words; never the words.',
  'post.state': listed,
  'post_key.ask_hash': ours,
  'pseudonym.pseudonym': ours,
  'session.device': 'Browser and system, shown to its owner only.',
  'session.end_reason': ours,
  'session.issuer': provider,
  'session.provider_key': ours,
  'session.provider_session': provider,
  'session.provider_subject': provider,
  'session_token.token_hash': secret,
  'session_token.use': listed,
  'sign_in.browser_hash': secret,
  'sign_in.challenge': secret,
  'sign_in.client_state': secret,
  'sign_in.code_hash': secret,
  'sign_in.issuer': provider,
  'sign_in.nonce': secret,
  'sign_in.provider_key': ours,
  'sign_in.provider_session': provider,
  'sign_in.provider_subject': provider,
  'sign_in.provider_verifier': secret,
  'sign_in.redirect_uri': ours,
  'sign_in.state_hash': secret,
  'stream.stream': ours,
  'stream_event.kind': listed,
  'stream_event.stream': ours,
  'thread.barriers': listed,
  'thread.needs': listed,
  'thread.pseudonym_seed': 'The key a thread was started with; never leaves the API.',
  'thread.state': listed,
  'thread.urgency': listed,
};
