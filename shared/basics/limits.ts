// Every bound in one place, unit last. A test stands at each edge.
export const limits = {
  /** A question's one-line summary. */
  titleCharsMax: 120,
  /** A question or an answer. */
  bodyCharsMax: 4_000,
  /** What may be selected or pasted in one go; more is refused with a sentence and nothing is lost. */
  selectionCharsMax: 50_000,
  /** Plain text for a clinical record (DOMAIN 5.3). */
  noteCharsMax: 2_000,
  /** How often one post may be edited; all its words are kept. */
  postVersionsMax: 50,
  /** How long moderators can still read what its author took back. */
  withdrawnDays: 30,
  /** Threads merged into one that are named beside it. */
  mergedShownMax: 10,
  channelNameCharsMax: 80,
  channelPurposeCharsMax: 400,
  channelRulesCharsMax: 2_000,
  /** Case studies that stand above a channel's threads; a new channel begins with so many. */
  channelPinsMax: 3,
  /** Channels one host may make in 30 days. */
  channelsMadeMax: 3,
  /** A sentence on why somebody asks to join, and the host's to them. */
  joinWordsCharsMax: 300,
  /** Channels one person may be asking to join at a time. */
  joinsWaitingMax: 5,
  /** After a refusal one may ask again. */
  joinAgainDays: 7,
  /** Invitations that wait at one channel, how long each waits, and how many one host may send in 24 hours. */
  invitationsWaitingMax: 50,
  invitationDays: 30,
  invitationsPerDayMax: 40,
  /** Whoever declined is left in peace for so long. */
  inviteAgainDays: 7,
  /** Of invitations and the like: what one person is shown of each kind. */
  doorNewsMax: 20,
  /** Looking a colleague up by name: letters, and how often in a minute. */
  colleagueWordsCharsMax: 80,
  colleagueLooksPerMinute: 60,
  /** People and masks that one may mention: shown at a time, and looked for in a minute. */
  mentionableShownMax: 8,
  mentionLooksPerMinute: 120,
  /** One message over the relay. */
  mentorHeadlineCharsMax: 80,
  mentorWordsCharsMax: 600,
  mentorNeedsMax: 6,
  relayCharsMax: 2_000,
  /** Talks one person may begin in 24 hours, and messages they may send. */
  relayTalksPerDayMax: 10,
  relayPerDayMax: 100,
  /** Messages in a row that nobody answered; then one waits. */
  relayUnansweredMax: 5,
  /** Of a reported talk: what moderators see of it. */
  relayReportedMax: 20,
  /** A talk in which nothing was said for so long is forgotten. */
  relayKeptDays: 365,
  needsPerThreadMax: 4,
  /** What one channel is for. */
  needsPerChannelMax: 15,
  barriersPerThreadMax: 4,
  keptWordsMax: 20,
  /** Services, case studies and threads that one post mentions. */
  mentionsPerPostMax: 10,
  pageSizeMax: 50,
  pageSizeDefault: 20,
  /** Lines of the audit trail in one page of its copy, lines in one file, and entries that one call verifies. */
  auditLinesMax: 200,
  auditFileLinesMax: 20_000,
  auditVerifiedMax: 5_000,
  /** A request body: four times the longest text, room for JSON escapes. */
  requestBytesMax: 64 * 1024,
  batchedCallsMax: 10,
  /** Times a failed send is tried again by itself before it waits for the person. */
  sendRetriesMax: 5,
  draftsMax: 20,
  /** What was told of something that waits is kept for so long; whom a post has named as long as somebody may still edit what named them. */
  nudgesKeptDays: 30,
  mentionsToldKeptDays: 365,
  /** Of what is held about oneself: one page of its copy. */
  ownRecordsMax: 100,
  /** Times of the crisis path in one batch. */
  stepTimesMax: 100,
  /** A peer's tip on a service. */
  tipCharsMax: 500,
  /** Of a service: who to ask for, how to refer. */
  serviceWordsCharsMax: 300,
  searchWordsCharsMax: 120,
  /** Of the box over everything: somebody may paste a paragraph, and its first words are searched for. */
  searchCharsMax: 12_000,
  /** What a reporter, a moderator or an author who appeals says of a post. */
  moderationWordsCharsMax: 500,
  /** Of one post, in one decision. */
  cutsMax: 40,
  /** Posts of somebody new that a channel may hold. */
  holdFirstPostsMax: 20,
  /** Of one channel. */
  flaggedWordsMax: 100,
  flaggedWordCharsMax: 40,
  /** Reports one person may make in 24 hours; beyond it, ringing a moderator is quicker. */
  reportsPerDayMax: 30,
  /** What to ask when chasing. */
  chaseAskCharsMax: 300,
  /** A service or organisation that the directory does not know yet, by its public name. */
  publicNameCharsMax: 120,
  /** Why a community organisation cannot help, in its own words. */
  handoverWordsCharsMax: 300,
  /** A worker's own name for a person; its ciphertext stays in one browser. */
  nicknameCharsMax: 40,
  /** Of a colleague. */
  personNameCharsMax: 80,
  /** Colleagues added in one go, and changes one administrator may make in a minute. */
  peopleBatchMax: 50,
  peopleChangesPerMinute: 60,
  /** How far ahead a chase may be due. */
  chaseDaysMax: 400,
  /** How long a community may keep chases that are closed, in months. */
  chaseKeepMonths: { least: 3, usual: 12, most: 84 },
  /** One file of a worker's own chases. */
  chasesExportedMax: 5_000,
  /** Of one chase: what is shown of its life. */
  chaseEventsMax: 100,
  /** Beside one chase: others with the same organisation. */
  chasesWithThemMax: 12,
  /** Of one chase: how much a link may add to its life before it is used up. */
  chaseEventsKeptMax: 500,
  /** Changes that wait on a device for the network. */
  outboxChangesMax: 200,
  alternativesMax: 3,
  statementsShownMax: 6,
  /** A peer's number or way to refer stands before the listing's for so long. */
  serviceWordsCountDays: 365,
  waitWeeksMax: 260,
  /** Requests for supervision one person may make in an hour; each wakes people. */
  supervisionPerHourMax: 12,
  /** How long a supervisor can say to be on duty in one go. */
  dutyHoursMax: 14,
  /** A page of what the stripping engine must keep; the panel reads all pages once and holds them. */
  keepPageSizeMax: 200,
  /** What the panel, the page and the API hold of it. An area has some thousand services; the largest one found has 9,000. */
  keptPhrasesMax: 40_000,
  keptPhonesMax: 20_000,
  keptPhraseCharsMax: 160,
  /** A file of services pasted or sent by an administrator; a larger one is sent in parts or read as a feed. */
  importCharsMax: 48_000,
  /** A section of a case study: what fits a side panel and is still read to the end. */
  caseSectionCharsMax: 900,
  caseStepCharsMax: 320,
  caseSteps: 3,
  casePeopleMax: 6,
  caseOrganisationsMax: 8,
  /** Of API keys: how long one may last, and how many one person may have. */
  keyDaysMax: 365,
  keysMax: 10,
  keyNameCharsMax: 60,
  keyChangesPerMinute: 20,
  /** Threads and services that one worker keeps. */
  savedMax: 300,
  /** Of one case study: details that may stay with a reason. */
  caseDetailsMax: 30,
  /** Words drawn from a leak wait so long to be written anew; then they are gone. */
  takenWordsKeptDays: 30,
  /** Words that were taken out of a post rest as evidence for so long after the last decision about it (docs/audit.md says why). */
  evidenceKeptMonths: 36,
  /** How far ahead somebody may promise that a case study still holds. */
  caseReviewMonthsMax: 36,
  /** After so long an expired case study is the curators' to look after. */
  caseUnattendedDays: 30,
  caseRelatedMax: 5,
  /** Case studies that one person may have begun and not published. */
  caseDraftsMax: 40,
  /** From so many workers on, an area where something worked may be named. */
  areaWorkersMin: 8,
  /** Fewer contributors than this are not counted out loud. */
  contributorsMin: 5,
  /** Of insights: fewer are not shown, the others are rounded to this, and so many areas are weighed together (DOMAIN 5.10). */
  insightsMin: 8,
  insightsRounding: 5,
  insightsAreasMax: 500,
  /** What a device is given to search without a server: the newest case studies, of each need the services that serve it best. */
  packedCasesMax: 300,
  packedServicesMax: 400,
  packedPerCallMax: 50,
  /** Earlier than anything here: a day before it is a slip of the keyboard. */
  contributionFromMin: '2000-01-01',
  /** One's own words beneath a contribution, for an appraisal. */
  appraisalWordsCharsMax: 2_000,
  /** Of one module of learning. */
  moduleCardsMax: 6,
  /** Conversations counted in one person's record on a device, and the months of which it shows the change. */
  talliesMax: 5_000,
  tallyMonths: 12,
} as const;
