// The register of every way out: by what a reader, a device, a colleague's program or a machine can be given something that a post said.
// `way-out.test.ts` publishes, hides and looks for the words at each of them. A procedure, a page or a job that is not here fails it:
// enter it with what to ask of it, or with why it never says a word of a post.
import type { JobKind } from '#api/jobs/ask.ts';
import { ownWays } from './recognised.ts';
import { auditWays, profileWays } from './ways-out-audit.ts';

/** What the story has made, to ask about. */
export type Told = {
  channelId: string;
  threadId: string;
  questionId: string;
  answerId: string;
  caseId: string;
  /** Another one, of the same need. */
  otherCaseId: string;
  moderationCaseId: string;
  chaseId: string;
  serviceId: string;
  areaId: string;
  /** A word of what was published. */
  word: string;
};

/** To whom words drawn from a thread may still be shown after a leak there: whoever has to write them anew. */
export type Left = 'the author of the case study and curators' | 'an auditor, as evidence';

export type Way =
  /** Before the post is hidden the words are found here, or the look would prove nothing; after it they are not. */
  | { shows: (told: Told) => object | readonly object[]; left?: Left }
  /** Looked at all the same. */
  | { never: string; ask: (told: Told) => object }
  /** A deed, or what nobody who is signed in asks. */
  | { never: string };

const deed = { never: 'A deed: it answers with ids, states and counts.' } as const;
const own = 'It tells of one’s own settings, sessions or work.';
const places = 'It tells of services, areas and public lines.';
const empty = () => ({});

export const procedures: Readonly<Record<string, Way>> = {
  'session.listProviders': { never: own, ask: empty },
  'session.redeem': deed,
  'session.refresh': deed,
  'session.readSuspension': { never: 'A moderator’s words to somebody who was suspended, and whom to ask.' },
  'session.readMe': { never: own, ask: empty },
  'session.listSessions': { never: own, ask: empty },
  'session.listMyTrail': { never: 'Deeds and moments; never words.', ask: empty },
  'session.revokeSession': deed,
  'session.signOut': deed,
  'session.signOutEverywhere': deed,
  'keys.createKey': deed,
  'keys.listKeys': { never: own, ask: empty },
  'keys.revokeKey': deed,

  'channels.listChannels': { never: 'Channels and counts.', ask: empty },
  'channels.readChannel': {
    never: 'A channel, its rules and pins.',
    ask: ({ channelId }) => ({ channelId }),
  },
  'channels.listJoins': {
    never: 'Who asks to join, in their own words.',
    ask: ({ channelId }) => ({ channelId }),
  },
  'channels.findColleagues': {
    never: 'Names of colleagues.',
    ask: ({ channelId, word }) => ({ channelId, words: word }),
  },
  'channels.findMentionable': {
    never: 'Names of colleagues and masks.',
    ask: ({ threadId }) => ({ threadId, channelId: null, words: '' }),
  },
  'channels.listInvitations': { never: 'Names of colleagues.', ask: ({ channelId }) => ({ channelId }) },
  'channels.listMembers': { never: 'Names of colleagues.', ask: ({ channelId }) => ({ channelId }) },
  'channels.listDoorNews': { never: own, ask: empty },
  'channels.readFindable': { never: own, ask: empty },
  'channels.listThreads': { shows: ({ channelId }) => ({ channelId }) },
  'channels.myThreads': { shows: empty },
  'channels.listAsked': {
    never: 'Open questions alone, by the same SQL as `listThreads`; the one of this story is answered.',
    ask: () => [{ isUrgent: true }, { isUrgent: false }],
  },
  'channels.readThread': { shows: ({ threadId }) => ({ threadId }) },
  'channels.listPosts': { shows: ({ threadId }) => ({ threadId }) },
  'channels.listVersions': { shows: ({ answerId }) => ({ postId: answerId }) },
  'channels.previewPseudonym': {
    never: 'A pseudonym.',
    ask: () => ({ key: '00000000-0000-4000-8000-000000000001' }),
  },
  'channels.changes': { never: 'Kinds and ids of changes; its stream is read to the end besides.' },
  'channels.findAnswer': {
    never: 'Where an answer stands, and what one said of it oneself.',
    ask: ({ answerId }) => ({ postId: answerId }),
  },
  'channels.readHolding': { never: 'Rules of a channel.', ask: ({ channelId }) => ({ channelId }) },
  ...deeds(
    'channels',
    'setHolding setChannelUse startThread answerThread acceptAnswer markRead editPost withdrawPost setThanks setPostWorked watchThread',
    'watchChannel closeThread moveThread mergeThread acceptRules leaveChannel askToJoin withdrawJoin decideJoin',
    'describeChannel pinCase createChannel inviteColleague withdrawInvitation takeMemberOut answerInvitation',
    'noteTakenOut offerHosting withdrawHosting answerHosting takeHosting setFindable',
  ),

  'relay.listTalks': { never: 'Talks of one’s own, in their own words.', ask: empty },
  'relay.countUnread': { never: 'A count.', ask: empty },
  'relay.readOpenness': { never: own, ask: empty },
  'relay.listReports': { never: 'Talks that were reported, in their own words.', ask: empty },
  'relay.readTalk': { never: 'One’s own talk, in its own words; its post stands in it as an id.' },
  ...deeds('relay', 'startTalk send markTalkRead sayMyName endTalk reportTalk setOpenness decideReport'),

  'people.countHostless': { never: 'Counts.', ask: empty },
  'people.listKeepers': {
    never: 'Whom to ask, by name and where they work.',
    ask: () => ({ role: 'moderator' }),
  },
  'people.listPeople': {
    never: 'Colleagues, their roles and where they work; never how they sign in.',
    ask: empty,
  },
  'people.listOrganisations': { never: 'Organisations and their public codes.', ask: empty },
  'people.listAreas': { never: 'Areas by name.', ask: empty },
  ...deeds(
    'people',
    'addPeople setRoles movePerson endMembership addOrganisation changeOrganisation addArea changeArea',
  ),

  'directory.search': { never: places, ask: ({ word }) => ({ words: word }) },
  'directory.readService': { never: places, ask: ({ serviceId }) => ({ serviceId }) },
  'directory.describeService': { never: places, ask: ({ serviceId }) => ({ serviceId }) },
  'directory.listTips': { never: places, ask: ({ serviceId }) => ({ serviceId }) },
  'directory.listAreas': { never: places, ask: empty },
  'directory.readArea': { never: places, ask: ({ areaId }) => ({ areaId }) },
  'directory.keepList': { never: places, ask: empty },
  'directory.areaGaps': { never: places, ask: ({ areaId }) => ({ areaId }) },
  'directory.listFeeds': { never: places, ask: empty },
  'directory.listRuns': { never: places },
  'directory.listWarnings': { never: places },
  ...deeds(
    'directory',
    'stateService withdrawStatement addTip withdrawTip setAreaContacts setAreaPlace publishArea addFeed pauseFeed',
    'readFeedSoon confirmRun importFile',
  ),

  'nextSteps.readPackKeys': { never: 'Keys.', ask: empty },
  'nextSteps.readPack': { never: 'The crisis path, sealed.', ask: () => ({ haveVersion: 0 }) },
  'nextSteps.readAreaPack': { never: places, ask: empty },
  'nextSteps.readStepFigures': { never: 'Figures.', ask: empty },
  'nextSteps.readStanding': { never: 'Reviews of the crisis path.', ask: empty },
  ...deeds('nextSteps', 'addStepTimes recordReview'),

  ...auditWays,
  ...profileWays,
  'moderation.listTakenOut': { never: 'Ids alone.', ask: () => ({ cursor: null }) },
  'moderation.listMyReports': { never: 'Ids and outcomes.', ask: empty },
  'moderation.listMyDecisions': { never: 'A moderator’s words to the author.', ask: empty },
  'moderation.listMyNotices': { never: 'A moderator’s words to the author.', ask: empty },
  'moderation.listQueue': { shows: () => ({ view: 'open' }) },
  'moderation.countWaiting': { never: 'A count.', ask: empty },
  'moderation.listWhoMayHaveSeen': {
    never: 'Names of readers.',
    ask: ({ moderationCaseId }) => ({ caseId: moderationCaseId }),
  },
  'moderation.readEvidence': {
    shows: ({ moderationCaseId }) => ({ caseId: moderationCaseId, reason: 'breach-report' }),
    left: 'an auditor, as evidence',
  },
  'moderation.listSuspensions': { never: 'A moderator’s words to the author.', ask: empty },
  'moderation.listUnmaskings': { never: 'A moderator’s reason.', ask: empty },
  'moderation.readUnmasked': { never: 'A name.' },
  ...deeds(
    'moderation',
    'reportPost decide appealDecision warnAuthor suspendAuthor liftSuspension requestUnmasking approveUnmasking',
  ),

  'supervision.listMine': { never: own, ask: empty },
  'supervision.readStanding': { never: places, ask: empty },
  'supervision.listQueue': { never: 'Requests without their words.', ask: empty },
  'supervision.open': { never: 'The words of a request, which is no post.' },
  'supervision.readHeld': {
    never: 'Who was told, and whom to ring.',
    ask: ({ questionId }) => ({ postId: questionId }),
  },
  'supervision.listHeld': { never: 'That a post waits, without a word of it.', ask: empty },
  'supervision.openHeld': {
    never: 'The words of a post that nobody else has seen; gone when it is decided.',
  },
  'supervision.listRota': { never: 'Who is on duty.', ask: ({ areaId }) => ({ areaId }) },
  ...deeds('supervision', 'ask withdraw acknowledge close takeHeld takeDuty leaveDuty setDuty removeDuty'),

  'caseLibrary.browse': { shows: empty },
  'caseLibrary.read': { shows: ofCase, left: 'the author of the case study and curators' },
  'caseLibrary.listRelated': { shows: ({ otherCaseId }) => ({ caseId: otherCaseId }) },
  'caseLibrary.listVersions': { shows: ofCase, left: 'the author of the case study and curators' },
  'caseLibrary.readVersion': {
    shows: ({ caseId }) => ({ caseId, version: 1 }),
    left: 'the author of the case study and curators',
  },
  'caseLibrary.listMine': { shows: empty, left: 'the author of the case study and curators' },
  'caseLibrary.readDraft': { never: 'Words under way, to their author and curators.', ask: ofCase },
  'caseLibrary.listQueue': { never: 'What waits for review, to curators.', ask: () => ({ view: 'waiting' }) },
  'caseLibrary.exportCases': { shows: () => ({ format: 'json' }) },
  ...deeds(
    'caseLibrary',
    'setSaved setWorked noteUse writeDraft submitDraft takeBack discardDraft beginVersion withdraw renew publish giveBack',
    'setEvidence importCases',
  ),
  'caseLibrary.draftFromThread': { never: 'A new draft for its author, of what its thread shows them then.' },

  'saved.list': { shows: empty },
  ...deeds('saved', 'set'),

  // Whole, and with a slip that is mended from the words that are known.
  'search.find': { shows: ({ word }) => [{ words: word }, { words: `${word.slice(0, -1)}x` }] },
  'search.suggest': { shows: ({ word }) => ({ words: word.slice(0, 6) }) },
  'search.readPack': { never: 'Ids and marks of what a device may keep.', ask: () => ({ have: null }) },
  'search.readPacked': { shows: ({ caseId }) => ({ ids: [caseId] }) },
  'search.readUpkeep': { never: 'Counts.', ask: empty },
  'search.misses': { never: 'What was looked for in vain.', ask: () => ({ month: '2026-11' }) },
  ...deeds('search', 'choose'),

  'insights.trends': { never: 'Needs, barriers and figures.', ask: empty },

  ...ownWays,
  'mentoring.readMyOffer': { never: own, ask: empty },
  'mentoring.readOffer': { never: 'What a colleague offers, in their own words.' },
  ...deeds('mentoring', 'setOffer withdrawOffer endOffer'),

  'nudges.readSettings': { never: own, ask: empty },
  'nudges.look': { never: 'That an answer waits, by need and area; never what it says.', ask: empty },
  'nudges.listOffers': { never: 'Who was asked to help, by ids and needs.', ask: empty },
  'nudges.readRule': { never: 'Rules of the community.', ask: empty },
  ...deeds('nudges', 'setChoice setMail setWebhook dropAddress sendTest markSeen setRule'),

  'stripping.reportWord': deed,
  'stripping.countWords': { never: 'Shapes and counts.', ask: empty },

  'chases.listChases': { never: own, ask: () => ({ view: 'waiting' }) },
  'chases.countChases': { never: own, ask: empty },
  'chases.readChase': { never: own, ask: ({ chaseId }) => ({ chaseId }) },
  'chases.exportChases': { never: own, ask: () => ({ format: 'csv' }) },
  'chases.readNicknameKey': { never: 'Half of a key.', ask: empty },
  'chases.readKeeping': { never: 'A setting.', ask: empty },
  'chases.readTotals': { never: 'Figures.', ask: empty },
  ...deeds(
    'chases',
    'createChase describeChase moveDue sayState closeChase reopenChase planChecks recordCheck carryOn openLink',
    'revokeLink replaceNicknameKey setKeeping',
  ),
};

/** Work of the clock that sends something out of the house, or writes it where it leaves; and what does neither. */
export const jobs: Readonly<Record<JobKind, string>> = {
  'forget-expired': 'It deletes.',
  'forget-chases': 'It deletes.',
  'export-audit-heads': 'Numbers and digests.',
  'expire-cases': 'It changes states.',
  'read-feed': 'It reads.',
  'refresh-search': 'It writes the index, which every search asks through access.',
  'reindex-search': 'It writes the index, likewise.',
  'tell-post': 'It writes who is to be told that something waits: ids and kinds, looked for in the tables.',
  'tell-mentions': 'It writes who is named anew: ids and a kind.',
  'tell-talk': 'It writes that a private talk has something new: ids and a kind.',
  'tell-invited': 'It writes who is asked into a channel: ids and a kind.',
  'tell-supervision': 'It writes who hears of a request for supervision: ids and a kind.',
  'send-nudges':
    'It sends that something waits, by kind, need and area; what is kept of a sending is looked for in the tables.',
  'tend-nudges': 'It deletes and repeats.',
};

/** Pages that are no procedure. */
export const pages: Readonly<Record<string, string>> = {
  '/health': 'Counts.',
  '/openapi.json': 'How to call; it is the same whatever anybody wrote.',
  '/sign-in/start': 'It leads to the provider.',
  '/sign-in/callback': 'It leads back to the extension.',
  '/sign-in/back-channel-logout/:provider': 'It hears, and says nothing.',
  '/sign-in/jwks.json': 'Public keys.',
  '/nudges/confirm/:token': 'It says that an address was confirmed.',
  '/nudges/stop/:token': 'It says that nudges to an address have stopped.',
  '/to/*': 'It leads into the extension, by an id.',
  '/handover/:token': 'A community organisation sees what a worker wrote to them, and no post.',
};

/** Tables in which words of a leak may still stand, and why. */
export const tablesLeft: Readonly<Record<string, string>> = {
  post_evidence: 'The only copy, which an auditor opens and leaves a trace.',
  case_version:
    'Words drawn from the thread, hidden from every reader; gone after a month unless they are written anew.',
};

function ofCase({ caseId }: Told): object {
  return { caseId };
}

function deeds(feature: string, ...names: string[]): Record<string, Way> {
  return Object.fromEntries(
    names.flatMap((some) => some.split(' ')).map((name) => [`${feature}.${name}`, deed]),
  );
}
