// Who may call what: one line a procedure. A procedure without a line never runs, and a test fails before that.
// Which rows of a deed a caller may see is decided further in (`channel.ts`, `thread.ts`, `visible-posts.ts`).
import type { Role } from '#shared/basics/lists.ts';
import type { Peer } from './peer.ts';

/** `open`: anybody. `signed-in`: any role. Otherwise the role itself. */
export type Who = 'open' | 'signed-in' | Role;

export const mayCall: Readonly<Record<string, Who>> = {
  'session.listProviders': 'open',
  'session.redeem': 'open',
  'session.refresh': 'open',
  'session.readMe': 'signed-in',
  'session.listSessions': 'signed-in',
  'session.revokeSession': 'signed-in',
  'session.signOut': 'signed-in',
  'session.signOutEverywhere': 'signed-in',

  'channels.listChannels': 'member',
  'channels.listThreads': 'member',
  'channels.myThreads': 'member',
  'channels.readThread': 'member',
  'channels.listPosts': 'member',
  'channels.previewPseudonym': 'member',
  'channels.startThread': 'member',
  'channels.answerThread': 'member',
  'channels.acceptAnswer': 'member',
  'channels.markRead': 'member',
  'channels.changes': 'member',

  'directory.search': 'member',
  'directory.readService': 'member',
  'directory.stateService': 'member',
  'directory.withdrawStatement': 'member',
  'directory.listTips': 'member',
  'directory.addTip': 'member',
  'directory.withdrawTip': 'member',
  'directory.listAreas': 'member',
  'directory.readArea': 'member',
  'directory.keepList': 'member',
  'directory.areaGaps': 'service-manager',
  'directory.setAreaContacts': 'administrator',
  'directory.setAreaPlace': 'administrator',
  'directory.publishArea': 'administrator',
  'directory.addFeed': 'administrator',
  'directory.listFeeds': 'administrator',
  'directory.pauseFeed': 'administrator',
  'directory.readFeedSoon': 'administrator',
  'directory.listRuns': 'administrator',
  'directory.listWarnings': 'administrator',
  'directory.confirmRun': 'administrator',
  'directory.importFile': 'administrator',

  'nextSteps.readPackKeys': 'member',
  'nextSteps.readPack': 'member',
  'nextSteps.readAreaPack': 'member',
  'nextSteps.addStepTimes': 'member',
  'nextSteps.readStepFigures': 'service-manager',
  'nextSteps.readStanding': 'curator',
  'nextSteps.recordReview': 'administrator',

  // Reporting, and what was decided of one's own posts and reports, is every member's.
  'moderation.reportPost': 'member',
  'moderation.listMyReports': 'member',
  'moderation.listMyDecisions': 'member',
  'moderation.appealDecision': 'member',
  'moderation.listMyNotices': 'member',
  'moderation.listQueue': 'moderator',
  'moderation.decide': 'moderator',
  'moderation.listWhoMayHaveSeen': 'moderator',
  'moderation.readEvidence': 'auditor',
  'moderation.warnAuthor': 'moderator',
  'moderation.suspendAuthor': 'moderator',
  'moderation.requestUnmasking': 'moderator',
  'moderation.approveUnmasking': 'moderator',
  'moderation.listUnmaskings': 'moderator',
  'moderation.readUnmasked': 'moderator',

  'supervision.ask': 'member',
  'supervision.listMine': 'member',
  'supervision.withdraw': 'member',
  'supervision.readStanding': 'member',
  'supervision.listQueue': 'supervisor',
  'supervision.open': 'supervisor',
  'supervision.acknowledge': 'supervisor',
  'supervision.close': 'supervisor',
  'supervision.takeDuty': 'supervisor',
  'supervision.leaveDuty': 'supervisor',
  'supervision.listRota': 'administrator',
  'supervision.setDuty': 'administrator',
  'supervision.removeDuty': 'administrator',

  'stripping.reportWord': 'member',
  'stripping.countWords': 'administrator',

  // Of one's own chases alone, whatever the role.
  'chases.listChases': 'member',
  'chases.countChases': 'member',
  'chases.readChase': 'member',
  'chases.createChase': 'member',
  'chases.describeChase': 'member',
  'chases.moveDue': 'member',
  'chases.sayState': 'member',
  'chases.closeChase': 'member',
  'chases.reopenChase': 'member',
  'chases.planChecks': 'member',
  'chases.recordCheck': 'member',
  'chases.openLink': 'member',
  'chases.revokeLink': 'member',
  'chases.readNicknameKey': 'member',
  'chases.replaceNicknameKey': 'member',
};

export function canKnock(peer: Peer, who: Who): boolean {
  return who === 'open' || who === 'signed-in' || peer.roles.has(who);
}
