// A table of contents. The first word says who may knock; `api/access/what.ts` says it again, and a test compares.
import { member, moderator, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/relay.ts';
import { readOpenness, setOpenness } from './openness.ts';
import { decideReport, listReports, reportTalk } from './reporting/report.ts';
import { countUnread, endTalk, listTalks, markTalkRead, readTalk, sayMyName } from './talks.ts';
import { send, startTalk } from './writing/write.ts';

export const relayRouter = router({
  startTalk: member
    .input(contract.startTalk.input)
    .output(contract.startTalk.output)
    .mutation(async ({ ctx, input }) => {
      const { talkId } = await startTalk(ctx, input);
      return { talkId };
    }),
  send: member
    .input(contract.send.input)
    .output(contract.send.output)
    .mutation(({ ctx, input }) => send(ctx, input)),
  listTalks: member
    .input(contract.listTalks.input)
    .output(contract.listTalks.output)
    .query(({ ctx, input }) => listTalks(ctx, input)),
  countUnread: member
    .input(contract.countUnread.input)
    .output(contract.countUnread.output)
    .query(({ ctx }) => countUnread(ctx)),
  readTalk: member
    .input(contract.readTalk.input)
    .output(contract.readTalk.output)
    .query(({ ctx, input }) => readTalk(ctx, input)),
  markTalkRead: member
    .input(contract.markTalkRead.input)
    .output(contract.markTalkRead.output)
    .mutation(({ ctx, input }) => markTalkRead(ctx, input)),
  sayMyName: member
    .input(contract.sayMyName.input)
    .output(contract.sayMyName.output)
    .mutation(({ ctx, input }) => sayMyName(ctx, input)),
  endTalk: member
    .input(contract.endTalk.input)
    .output(contract.endTalk.output)
    .mutation(({ ctx, input }) => endTalk(ctx, input)),
  reportTalk: member
    .input(contract.reportTalk.input)
    .output(contract.reportTalk.output)
    .mutation(({ ctx, input }) => reportTalk(ctx, input)),
  readOpenness: member
    .input(contract.readOpenness.input)
    .output(contract.readOpenness.output)
    .query(({ ctx }) => readOpenness(ctx)),
  setOpenness: member
    .input(contract.setOpenness.input)
    .output(contract.setOpenness.output)
    .mutation(({ ctx, input }) => setOpenness(ctx, input)),
  listReports: moderator
    .input(contract.listReports.input)
    .output(contract.listReports.output)
    .query(({ ctx, input }) => listReports(ctx, input)),
  decideReport: moderator
    .input(contract.decideReport.input)
    .output(contract.decideReport.output)
    .mutation(({ ctx, input }) => decideReport(ctx, input)),
});
