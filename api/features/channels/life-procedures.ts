// What becomes of posts and threads after they were written: the second page of the table of contents.
import { member, moderator } from '#api/trpc.ts';
import * as contract from '#shared/contract/post-life.ts';
import { editPost } from './editing/edit-post.ts';
import { listVersions } from './editing/list-versions.ts';
import { withdrawPost } from './editing/withdraw-post.ts';
import { watchChannel, watchThread } from './following/watch.ts';
import { findAnswer, setPostWorked, setThanks } from './marking/mark.ts';
import { closeThread, mergeThread, moveThread } from './tending/tend-thread.ts';

export const lifeProcedures = {
  editPost: member
    .input(contract.editPost.input)
    .output(contract.editPost.output)
    .mutation(({ ctx, input }) => editPost(ctx, input)),
  withdrawPost: member
    .input(contract.withdrawPost.input)
    .output(contract.withdrawPost.output)
    .mutation(({ ctx, input }) => withdrawPost(ctx, input)),
  listVersions: member
    .input(contract.listVersions.input)
    .output(contract.listVersions.output)
    .query(({ ctx, input }) => listVersions(ctx, input)),
  setThanks: member
    .input(contract.setThanks.input)
    .output(contract.setThanks.output)
    .mutation(({ ctx, input }) => setThanks(ctx, input)),
  findAnswer: member
    .input(contract.findAnswer.input)
    .output(contract.findAnswer.output)
    .query(({ ctx, input }) => findAnswer(ctx, input)),
  setPostWorked: member
    .input(contract.setPostWorked.input)
    .output(contract.setPostWorked.output)
    .mutation(({ ctx, input }) => setPostWorked(ctx, input)),
  watchThread: member
    .input(contract.watchThread.input)
    .output(contract.watchThread.output)
    .mutation(({ ctx, input }) => watchThread(ctx, input)),
  watchChannel: member
    .input(contract.watchChannel.input)
    .output(contract.watchChannel.output)
    .mutation(({ ctx, input }) => watchChannel(ctx, input)),
  closeThread: moderator
    .input(contract.closeThread.input)
    .output(contract.closeThread.output)
    .mutation(({ ctx, input }) => closeThread(ctx, input)),
  moveThread: moderator
    .input(contract.moveThread.input)
    .output(contract.moveThread.output)
    .mutation(({ ctx, input }) => moveThread(ctx, input)),
  mergeThread: moderator
    .input(contract.mergeThread.input)
    .output(contract.mergeThread.output)
    .mutation(({ ctx, input }) => mergeThread(ctx, input)),
};
