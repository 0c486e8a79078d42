// A refusal is expected and the person can act on it: a code here, its sentence in `contract/words.ts`.
export const refusalCodes = [
  'not-signed-in',
  'session-expired',
  'suspended',
  /** Hidden and absent are one answer: what you may not see does not exist. */
  'not-found',
  'not-allowed',
  'channel-closed',
  'read-only',
  'thread-closed',
  /** The channel's rules were not accepted yet, or have changed since. */
  'rules-not-accepted',
  /** It was answered or withdrawn, or nobody answered in time. */
  'invitation-over',
  /** A channel is never without a host: somebody else takes it over first. */
  'hand-over-first',
  /** A talk over the relay that one of the two, or a moderator, has ended. */
  'talk-ended',
  /** A colleague lets nobody begin a private talk with them. */
  'takes-no-talks',
  /** As many case studies as there are places stand above the channel's threads. */
  'pins-full',
  /** A new channel begins with three case studies once the library has three. */
  'cases-missing',
  'still-identifies',
  'not-confirmed',
  'too-long',
  'empty',
  'malformed',
  'too-many-requests',
  'already-done',
  'key-reused',
  'sign-in-expired',
  'sign-in-refused',
  'no-role',
  'organisation-not-listed',
  'assurance-too-low',
  'area-incomplete',
  /** Whoever asks works in no area yet, and what they ask for is of one. */
  'area-not-set',
  'address-refused',
  'unreadable-file',
  'chase-closed',
  /** Another moderator was first; nothing was changed. */
  'already-decided',
  /** Nobody decides of their own post, their own report, or an appeal against themselves. */
  'own-case',
  /** Roles that watch over others are given and taken by somebody else. */
  'own-role',
  /** Signs that no name has, or none at all. */
  'name-refused',
  /** An organisation or an area of this name or code stands there already. */
  'already-listed',
  /** Somebody else, or this person on another device, was here first. */
  'changed-elsewhere',
  /** Another curator was first; nothing was changed. */
  'already-reviewed',
  /** A case study with sections that nobody filled in. */
  'gaps-open',
  /** Details that may point to one person were neither reworded nor said why they may stay. */
  'details-open',
  /** A post was taken out of the thread that it was drawn from, and its words are older than that. */
  'source-taken-out',
  /** A file that another program wrote, or another version of this one. */
  'file-not-ours',
  'file-version',
  'too-many-drafts',
  'too-many-saved',
  'too-many-keys',
  'unavailable',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Where a text still identifies: the path of the field and UTF-16 offsets in it. Never the value. */
export type StillIdentifies = { path: string; kind: string; start: number; end: number };

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly findings: readonly StillIdentifies[];
  constructor(code: RefusalCode, findings: readonly StillIdentifies[] = []) {
    super(code);
    this.code = code;
    this.findings = findings;
  }
}

/** `throw refuse('read-only')`: a code, no sentence. */
export const refuse = (code: RefusalCode, findings?: readonly StillIdentifies[]): Refusal =>
  new Refusal(code, findings);
