// The calls of the channels, of learning, recognition, insights and auditing, of mentoring, of whom to ask, of API keys and of the relay over the wire: a part of
// `wiring.ts`.
import type { Api } from '#extension/wire/api.ts';
import type { Ports } from './ports.ts';

/** Every failure of a call becomes a refusal with words. */
type Asked = <Out>(call: Promise<Out>) => Promise<Out>;

export function channelCalls({ channels }: Api, asked: Asked) {
  return {
    listChannels: (input) => asked(channels.listChannels.query(input)),
    listThreads: (input) => asked(channels.listThreads.query(input)),
    myThreads: (input) => asked(channels.myThreads.query(input)),
    listAsked: (input) => asked(channels.listAsked.query(input)),
    readThread: (input) => asked(channels.readThread.query(input)),
    listPosts: (input) => asked(channels.listPosts.query(input)),
    previewPseudonym: (input) => asked(channels.previewPseudonym.query(input)),
    startThread: (input) => asked(channels.startThread.mutate(input)),
    answerThread: (input) => asked(channels.answerThread.mutate(input)),
    acceptAnswer: (input) => asked(channels.acceptAnswer.mutate(input)),
    markRead: (input) => asked(channels.markRead.mutate(input)),
    editPost: (input) => asked(channels.editPost.mutate(input)),
    withdrawPost: (input) => asked(channels.withdrawPost.mutate(input)),
    listVersions: (input) => asked(channels.listVersions.query(input)),
    setThanks: (input) => asked(channels.setThanks.mutate(input)),
    setPostWorked: (input) => asked(channels.setPostWorked.mutate(input)),
    findAnswer: (input) => asked(channels.findAnswer.query(input)),
    watchThread: (input) => asked(channels.watchThread.mutate(input)),
    watchChannel: (input) => asked(channels.watchChannel.mutate(input)),
    closeThread: (input) => asked(channels.closeThread.mutate(input)),
    moveThread: (input) => asked(channels.moveThread.mutate(input)),
    mergeThread: (input) => asked(channels.mergeThread.mutate(input)),
    readChannel: (input) => asked(channels.readChannel.query(input)),
    acceptRules: (input) => asked(channels.acceptRules.mutate(input)),
    leaveChannel: (input) => asked(channels.leaveChannel.mutate(input)),
    askToJoin: (input) => asked(channels.askToJoin.mutate(input)),
    withdrawJoin: (input) => asked(channels.withdrawJoin.mutate(input)),
    listJoins: (input) => asked(channels.listJoins.query(input)),
    decideJoin: (input) => asked(channels.decideJoin.mutate(input)),
    describeChannel: (input) => asked(channels.describeChannel.mutate(input)),
    pinCase: (input) => asked(channels.pinCase.mutate(input)),
    createChannel: (input) => asked(channels.createChannel.mutate(input)),
    setChannelUse: (input) => asked(channels.setChannelUse.mutate(input)),
    readHolding: (input) => asked(channels.readHolding.query(input)),
    setHolding: (input) => asked(channels.setHolding.mutate(input)),
    findColleagues: (input) => asked(channels.findColleagues.mutate(input)),
    inviteColleague: (input) => asked(channels.inviteColleague.mutate(input)),
    withdrawInvitation: (input) => asked(channels.withdrawInvitation.mutate(input)),
    listInvitations: (input) => asked(channels.listInvitations.query(input)),
    listMembers: (input) => asked(channels.listMembers.query(input)),
    takeMemberOut: (input) => asked(channels.takeMemberOut.mutate(input)),
    listDoorNews: (input) => asked(channels.listDoorNews.query(input)),
    answerInvitation: (input) => asked(channels.answerInvitation.mutate(input)),
    noteTakenOut: (input) => asked(channels.noteTakenOut.mutate(input)),
    offerHosting: (input) => asked(channels.offerHosting.mutate(input)),
    withdrawHosting: (input) => asked(channels.withdrawHosting.mutate(input)),
    answerHosting: (input) => asked(channels.answerHosting.mutate(input)),
    takeHosting: (input) => asked(channels.takeHosting.mutate(input)),
    readFindable: (input) => asked(channels.readFindable.query(input)),
    setFindable: (input) => asked(channels.setFindable.mutate(input)),
    findMentionable: (input) => asked(channels.findMentionable.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}

export function learningCalls({ insights, learning, recognition }: Api, asked: Asked) {
  return {
    readTrends: (input) => asked(insights.trends.query(input)),
    saveProgress: (input) => asked(learning.saveProgress.mutate(input)),
    listProgress: (input) => asked(learning.listProgress.query(input)),
    readContribution: (input) => asked(recognition.readContribution.query(input)),
    listContribution: (input) => asked(recognition.listContribution.query(input)),
  } satisfies Partial<Ports['calls']>;
}

export function auditCalls({ audit, moderation }: Api, asked: Asked) {
  return {
    listAuditEntries: (input) => asked(audit.listEntries.query(input)),
    exportAuditEntries: (input) => asked(audit.exportEntries.query(input)),
    verifyAuditTrail: (input) => asked(audit.verify.query(input)),
    listEvidence: (input) => asked(audit.listEvidence.query(input)),
    readEvidence: (input) => asked(moderation.readEvidence.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}

export function keyCalls({ keys }: Api, asked: Asked, apiAddress: string) {
  return {
    createKey: (input) => asked(keys.createKey.mutate(input)),
    listKeys: (input) => asked(keys.listKeys.query(input)),
    revokeKey: (input) => asked(keys.revokeKey.mutate(input)),
    readGuideAddress: async () => `${apiAddress}/openapi.json`,
  } satisfies Partial<Ports['calls']>;
}

export function profileCalls({ profile }: Api, asked: Asked) {
  return {
    countOwn: (input) => asked(profile.countOwn.query(input)),
    readOwn: (input) => asked(profile.readOwn.query(input)),
    beginOwnCopy: (input) => asked(profile.beginCopy.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}

export function mentoringCalls({ mentoring, people }: Api, asked: Asked) {
  return {
    listKeepers: (input) => asked(people.listKeepers.query(input)),
    readMyOffer: (input) => asked(mentoring.readMyOffer.query(input)),
    setOffer: (input) => asked(mentoring.setOffer.mutate(input)),
    withdrawOffer: (input) => asked(mentoring.withdrawOffer.mutate(input)),
    readOffer: (input) => asked(mentoring.readOffer.query(input)),
    endOffer: (input) => asked(mentoring.endOffer.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}

export function relayCalls({ relay }: Api, asked: Asked) {
  return {
    startTalk: (input) => asked(relay.startTalk.mutate(input)),
    sendTalk: (input) => asked(relay.send.mutate(input)),
    listTalks: (input) => asked(relay.listTalks.query(input)),
    countTalks: (input) => asked(relay.countUnread.query(input)),
    readTalk: (input) => asked(relay.readTalk.query(input)),
    markTalkRead: (input) => asked(relay.markTalkRead.mutate(input)),
    sayMyName: (input) => asked(relay.sayMyName.mutate(input)),
    endTalk: (input) => asked(relay.endTalk.mutate(input)),
    reportTalk: (input) => asked(relay.reportTalk.mutate(input)),
    readOpenness: (input) => asked(relay.readOpenness.query(input)),
    setOpenness: (input) => asked(relay.setOpenness.mutate(input)),
    listTalkReports: (input) => asked(relay.listReports.query(input)),
    decideTalkReport: (input) => asked(relay.decideReport.mutate(input)),
  } satisfies Partial<Ports['calls']>;
}
