// A table of contents. The first word says who may knock; `api/access/what.ts` says it again, and a test compares.

import { member, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/channels.ts';
import * as mentioning from '#shared/contract/mentioning.ts';
import { acceptAnswer } from './accept-answer.ts';
import { answerThread } from './answer-thread.ts';
import { entryProcedures } from './entry-procedures.ts';
import { holdingProcedures } from './holding/procedures.ts';
import { invitingProcedures } from './inviting-procedures.ts';
import { lifeProcedures } from './life-procedures.ts';
import { listChannels } from './list-channels.ts';
import { listPosts } from './list-posts.ts';
import { listAsked, listThreads, myThreads } from './list-threads.ts';
import { markRead } from './mark-read.ts';
import { findMentionable } from './mentioning/find-mentionable.ts';
import { previewPseudonym } from './preview-pseudonym.ts';
import { readThread } from './read-thread.ts';
import { startThread } from './start-thread.ts';
import { watchChanges } from './watch-changes.ts';

export const channelsRouter = router({
  ...holdingProcedures,
  ...lifeProcedures,
  ...entryProcedures,
  ...invitingProcedures,
  listChannels: member
    .input(contract.listChannels.input)
    .output(contract.listChannels.output)
    .query(({ ctx, input }) => listChannels(ctx, input)),
  listThreads: member
    .input(contract.listThreads.input)
    .output(contract.listThreads.output)
    .query(({ ctx, input }) => listThreads(ctx, input)),
  myThreads: member
    .input(contract.myThreads.input)
    .output(contract.myThreads.output)
    .query(({ ctx, input }) => myThreads(ctx, input)),
  listAsked: member
    .input(contract.listAsked.input)
    .output(contract.listAsked.output)
    .query(({ ctx, input }) => listAsked(ctx, input)),
  readThread: member
    .input(contract.readThread.input)
    .output(contract.readThread.output)
    .query(({ ctx, input }) => readThread(ctx, input)),
  listPosts: member
    .input(contract.listPosts.input)
    .output(contract.listPosts.output)
    .query(({ ctx, input }) => listPosts(ctx, input)),
  previewPseudonym: member
    .input(contract.previewPseudonym.input)
    .output(contract.previewPseudonym.output)
    .query(({ ctx, input }) => previewPseudonym(ctx, input)),
  startThread: member
    .input(contract.startThread.input)
    .output(contract.startThread.output)
    .mutation(({ ctx, input }) => startThread(ctx, input)),
  answerThread: member
    .input(contract.answerThread.input)
    .output(contract.answerThread.output)
    .mutation(({ ctx, input }) => answerThread(ctx, input)),
  acceptAnswer: member
    .input(contract.acceptAnswer.input)
    .output(contract.acceptAnswer.output)
    .mutation(({ ctx, input }) => acceptAnswer(ctx, input)),
  findMentionable: member
    .input(mentioning.findMentionable.input)
    .output(mentioning.findMentionable.output)
    .mutation(({ ctx, input }) => findMentionable(ctx, input)),
  markRead: member
    .input(contract.markRead.input)
    .output(contract.markRead.output)
    .mutation(({ ctx, input }) => markRead(ctx, input)),
  changes: member
    .input(contract.watchChanges.input)
    .subscription(({ ctx, input, signal }) => watchChanges(ctx, input, signal)),
});
