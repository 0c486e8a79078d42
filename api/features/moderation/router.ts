// Table of contents: reporting, the queue, decisions and appeals, notices to authors, un-masking.
import { readTakenOut } from '#api/realtime/taken-out.ts';
import { auditor, member, moderator, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/moderation.ts';
import { appealDecision, listMyDecisions } from './authors/appeal.ts';
import { listMyNotices, suspendAuthor, warnAuthor } from './authors/notices.ts';
import { decide } from './cases/decide.ts';
import { countWaiting, listQueue } from './cases/list-queue.ts';
import { listWhoMayHaveSeen, readEvidence } from './evidence/read-evidence.ts';
import { liftSuspension, listSuspensions } from './lifting/lift.ts';
import { listMyReports, reportPost } from './reports/report-post.ts';
import { approveUnmasking, listUnmaskings, readUnmasked, requestUnmasking } from './unmasking/unmask.ts';

export const moderationRouter = router({
  listTakenOut: member
    .input(contract.listTakenOut.input)
    .output(contract.listTakenOut.output)
    .query(({ ctx, input }) => readTakenOut(ctx.db, ctx.peer, input.cursor)),
  reportPost: member
    .input(contract.reportPost.input)
    .output(contract.reportPost.output)
    .mutation(({ ctx, input }) => reportPost(ctx, input)),
  listMyReports: member
    .input(contract.listMyReports.input)
    .output(contract.listMyReports.output)
    .query(({ ctx, input }) => listMyReports(ctx, input)),
  listMyDecisions: member
    .input(contract.listMyDecisions.input)
    .output(contract.listMyDecisions.output)
    .query(({ ctx, input }) => listMyDecisions(ctx, input)),
  appealDecision: member
    .input(contract.appealDecision.input)
    .output(contract.appealDecision.output)
    .mutation(({ ctx, input }) => appealDecision(ctx, input)),
  listMyNotices: member
    .input(contract.listMyNotices.input)
    .output(contract.listMyNotices.output)
    .query(({ ctx, input }) => listMyNotices(ctx, input)),
  listQueue: moderator
    .input(contract.listQueue.input)
    .output(contract.listQueue.output)
    .query(({ ctx, input }) => listQueue(ctx, input)),
  countWaiting: moderator
    .input(contract.countWaiting.input)
    .output(contract.countWaiting.output)
    .query(({ ctx }) => countWaiting(ctx)),
  decide: moderator
    .input(contract.decide.input)
    .output(contract.decide.output)
    .mutation(({ ctx, input }) => decide(ctx, input)),
  listWhoMayHaveSeen: moderator
    .input(contract.listWhoMayHaveSeen.input)
    .output(contract.listWhoMayHaveSeen.output)
    .query(({ ctx, input }) => listWhoMayHaveSeen(ctx, input)),
  // A look is a deed: it leaves an entry in the trail.
  readEvidence: auditor
    .input(contract.readEvidence.input)
    .output(contract.readEvidence.output)
    .mutation(({ ctx, input }) => readEvidence(ctx, input)),
  warnAuthor: moderator
    .input(contract.warnAuthor.input)
    .output(contract.warnAuthor.output)
    .mutation(({ ctx, input }) => warnAuthor(ctx, input)),
  suspendAuthor: moderator
    .input(contract.suspendAuthor.input)
    .output(contract.suspendAuthor.output)
    .mutation(({ ctx, input }) => suspendAuthor(ctx, input)),
  listSuspensions: moderator
    .input(contract.listSuspensions.input)
    .output(contract.listSuspensions.output)
    .query(({ ctx, input }) => listSuspensions(ctx, input)),
  liftSuspension: moderator
    .input(contract.liftSuspension.input)
    .output(contract.liftSuspension.output)
    .mutation(({ ctx, input }) => liftSuspension(ctx, input)),
  requestUnmasking: moderator
    .input(contract.requestUnmasking.input)
    .output(contract.requestUnmasking.output)
    .mutation(({ ctx, input }) => requestUnmasking(ctx, input)),
  approveUnmasking: moderator
    .input(contract.approveUnmasking.input)
    .output(contract.approveUnmasking.output)
    .mutation(({ ctx, input }) => approveUnmasking(ctx, input)),
  listUnmaskings: moderator
    .input(contract.listUnmaskings.input)
    .output(contract.listUnmaskings.output)
    .query(({ ctx, input }) => listUnmaskings(ctx, input)),
  readUnmasked: moderator
    .input(contract.readUnmasked.input)
    .output(contract.readUnmasked.output)
    .mutation(({ ctx, input }) => readUnmasked(ctx, input)),
});
