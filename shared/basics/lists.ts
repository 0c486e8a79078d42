// The field's fixed lists (DOMAIN 5.12), one spelling for interface, code, table and test. Order is display order.

export const roles = [
  'member',
  'host',
  'moderator',
  'supervisor',
  'curator',
  'service-manager',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Whom any member may turn to by name. Auditors watch over all of them and are named to administrators alone. */
export const keeperRoles = ['moderator', 'administrator', 'curator'] as const satisfies readonly Role[];
export type KeeperRole = (typeof keeperRoles)[number];

/** What a program may be given a key for. No key is a member: it reads no talk, writes no post and watches over nobody. */
export const keyRoles = ['curator', 'service-manager', 'administrator'] as const satisfies readonly Role[];
export type KeyRole = (typeof keyRoles)[number];

export const organisationKinds = ['PCN', 'practice', 'VCSE', 'council', 'other'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const needs = [
  'housing',
  'homelessness',
  'money-debt',
  'benefits',
  'food-fuel',
  'work-training',
  'loneliness',
  'mental-wellbeing',
  'suicide-self-harm',
  'domestic-abuse',
  'safeguarding-adult',
  'safeguarding-child',
  'carers',
  'bereavement',
  'physical-activity',
  'long-term-condition',
  'dementia-memory',
  'disability-sensory',
  'neurodiversity',
  'alcohol-drugs',
  'gambling',
  'immigration-nrpf',
  'families-perinatal',
  'later-life',
  'digital-inclusion',
  'transport',
  'legal',
  'veterans',
  'exploitation-slavery',
  'hoarding',
  'worker-safety',
  'worker-wellbeing',
] as const;
export type Need = (typeof needs)[number];

/** Workers' own are met by supervision, not by services of a town, and are nobody's figures. */
export const isWorkersOwn = (need: Need): boolean => need === 'worker-safety' || need === 'worker-wellbeing';

export const barriers = [
  'language',
  'culture',
  'confidence',
  'awareness',
  'money',
  'transport',
  'access',
  'different-background',
  'waiting',
  'eligibility',
] as const;
export type Barrier = (typeof barriers)[number];

/** Areas by their decile of deprivation: 1 to 3, 4 to 7, 8 to 10. It describes areas, never people. */
export const deprivationGroups = ['most', 'middle', 'least'] as const;
export type DeprivationGroup = (typeof deprivationGroups)[number];

export const threadStates = ['open', 'answered', 'closed'] as const;
export type ThreadState = (typeof threadStates)[number];

export const postStates = ['visible', 'held', 'hidden', 'returned', 'quarantined', 'withdrawn'] as const;
export type PostState = (typeof postStates)[number];

/** The life of asking to join a channel. */
export const joinStates = ['waiting', 'granted', 'refused', 'withdrawn'] as const;
export type JoinState = (typeof joinStates)[number];

/** Of one person's invitation into a channel. */
export const invitationStates = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What moderators decide of a reported talk over the relay. */
export const relayDecisions = ['kept', 'ended'] as const;
export type RelayDecision = (typeof relayDecisions)[number];

/** What somebody wants to hear of a thread or a channel; nothing said is neither. */
export const watches = ['following', 'muted'] as const;
export type Watch = (typeof watches)[number];

/** Why somebody reports a post; the first is a leak and goes before everything else. */
export const reportReasons = ['identifies', 'unsafe-advice', 'unkind', 'advertising', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** Why a post stands in the moderators' queue. */
export const caseReasons = ['reported', 'held', 'suspected', 'appealed'] as const;
export type CaseReason = (typeof caseReasons)[number];

/** Why a channel's rules hold a post until a moderator has looked. */
export const holdReasons = ['first-posts', 'flagged-word', 'overruled', 'doubt'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** What moderators tell an author. */
export const noticeKinds = ['warned', 'suspended', 'unmasked', 'reinstated'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What moderators decide of a post. Kept: looked at, and it stands. Returned: to its author, with words. */
/** `cut`: what identifies is taken out, and the rest stands. */
export const decisions = ['kept', 'hidden', 'returned', 'quarantined', 'cut'] as const;
export type Decision = (typeof decisions)[number];

/** How soon the worker needs an answer; `now` is for danger and always shows who to call first. */
export const urgencies = ['routine', 'soon', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

/** Open: anyone in the community. Request: ask the host. Private: by invitation, and unseen by everybody else. */
export const channelKinds = ['open', 'request', 'private'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Why a worker keeps a word that was only suspected. */
export const keepReasons = ['is-a-place', 'is-a-service', 'is-a-word', 'is-a-worker-role', 'other'] as const;
export type KeepReason = (typeof keepReasons)[number];

/** Whether a service takes people. `unknown` is also what an old statement decays to. */
export const capacities = [
  'capacity',
  'waitlist',
  'additional-assessment-required',
  'no-capacity',
  'unknown',
] as const;
export type Capacity = (typeof capacities)[number];

/** What a feed says of a service itself; `withdrawn`: its feed no longer carries it. */
export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily-closed', 'withdrawn'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];

/** How old the newest word about a service is (days): up to 90, 180, 365, older or never. */
export const freshnesses = ['recent', 'ageing', 'old', 'not-checked'] as const;
export type Freshness = (typeof freshnesses)[number];

export const costs = ['free', 'paid', 'not-stated'] as const;
export type Cost = (typeof costs)[number];

/** Monday first, as feeds write them (RFC 5545). */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** The first three must stand there before an area is published; the others where the area has such a line. */
export const areaContactRoles = [
  'safeguarding-adult',
  'safeguarding-child',
  'supervisor-line',
  'housing-options',
  'adult-social-care',
  'crisis-team',
  'drug-alcohol-service',
  'welfare-fund',
] as const;
export type AreaContactRole = (typeof areaContactRoles)[number];
export const contactTimes = ['in-hours', 'out-of-hours'] as const;
export type ContactTime = (typeof contactTimes)[number];

/** The life of a handover (DOMAIN 5.12). The first five may be said by the community organisation itself. */
export const chaseStates = [
  'waiting',
  'received',
  'first-contact',
  'started',
  'ended',
  'cannot-help',
  'cancelled',
] as const;
export type ChaseState = (typeof chaseStates)[number];

/** What a community organisation can say of a handover. */
export const handoverStates = ['received', 'first-contact', 'started', 'ended', 'cannot-help'] as const;
export type HandoverState = (typeof handoverStates)[number];

export const chaseSources = ['service', 'answer', 'step', 'note', 'case-study', 'blank'] as const;
export type ChaseSource = (typeof chaseSources)[number];

export const chaseViews = ['today', 'waiting', 'overdue', 'closed'] as const;
export type ChaseView = (typeof chaseViews)[number];

export const cannotHelpReasons = [
  'full',
  'not-eligible',
  'outside-area',
  'could-not-reach',
  'declined',
  'other',
] as const;
export type CannotHelpReason = (typeof cannotHelpReasons)[number];

/** How a chase ended for the person; what stopped it is a barrier beside it. */
export const chaseOutcomes = ['helped', 'partly', 'not-helped', 'not-known', 'cancelled'] as const;
export type ChaseOutcome = (typeof chaseOutcomes)[number];

/** When to look whether it still helps, counted from the day it was planned. */
export const checkTimes = ['2-weeks', '6-weeks', '12-weeks', '9-12-months'] as const;
export type CheckTime = (typeof checkTimes)[number];

export const checkResults = ['better', 'same', 'worse', 'not-reached'] as const;
export type CheckResult = (typeof checkResults)[number];

/** The life of a request for supervision. */
export const supervisionStates = ['waiting', 'acknowledged', 'closed'] as const;
export type SupervisionState = (typeof supervisionStates)[number];

/** How it ended; the asker alone withdraws. */
export const supervisionEnds = ['talked', 'handed-on', 'not-reached', 'withdrawn'] as const;
export type SupervisionEnd = (typeof supervisionEnds)[number];

/** What one gave to colleagues, number by number. */
export const contributions = [
  'safe-steps',
  'thanks',
  'answers',
  'cases',
  'mentoring',
  'learning',
  'supervision',
] as const;
export type ContributionKind = (typeof contributions)[number];

/** What the search finds. A kind is seen by the rule of its line in `api/access/searchable.ts`. */
export const searchKinds = ['case-study', 'thread', 'service', 'mentor'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a worker keeps through the search; a case study is kept through the library. */
export const savableKinds = ['thread', 'service'] as const satisfies readonly SearchKind[];
export type SavableKind = (typeof savableKinds)[number];
