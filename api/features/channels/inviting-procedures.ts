// Into a channel by invitation, out of it, and its hosting from hand to hand: the fourth page of the table of contents. Whether somebody
// keeps house in the channel is decided further in (`access/channel.ts`).
import { member } from '#api/trpc.ts';
import * as contract from '#shared/contract/channel-inviting.ts';
import { answerHosting, offerHosting, withdrawHosting } from './handing/hand-over.ts';
import {
  answerInvitation,
  listDoorNews,
  noteTakenOut,
  readFindable,
  setFindable,
} from './inviting/answer.ts';
import { findColleagues, inviteColleague, listInvitations, withdrawInvitation } from './inviting/invite.ts';
import { listMembers, takeMemberOut } from './membership/members.ts';
import { takeHosting } from './taking/take-hosting.ts';

export const invitingProcedures = {
  findColleagues: member
    .input(contract.findColleagues.input)
    .output(contract.findColleagues.output)
    .mutation(({ ctx, input }) => findColleagues(ctx, input)),
  inviteColleague: member
    .input(contract.inviteColleague.input)
    .output(contract.inviteColleague.output)
    .mutation(({ ctx, input }) => inviteColleague(ctx, input)),
  withdrawInvitation: member
    .input(contract.withdrawInvitation.input)
    .output(contract.withdrawInvitation.output)
    .mutation(({ ctx, input }) => withdrawInvitation(ctx, input)),
  listInvitations: member
    .input(contract.listInvitations.input)
    .output(contract.listInvitations.output)
    .query(({ ctx, input }) => listInvitations(ctx, input)),
  listMembers: member
    .input(contract.listMembers.input)
    .output(contract.listMembers.output)
    .query(({ ctx, input }) => listMembers(ctx, input)),
  takeMemberOut: member
    .input(contract.takeMemberOut.input)
    .output(contract.takeMemberOut.output)
    .mutation(({ ctx, input }) => takeMemberOut(ctx, input)),
  listDoorNews: member
    .input(contract.listDoorNews.input)
    .output(contract.listDoorNews.output)
    .query(({ ctx }) => listDoorNews(ctx)),
  answerInvitation: member
    .input(contract.answerInvitation.input)
    .output(contract.answerInvitation.output)
    .mutation(({ ctx, input }) => answerInvitation(ctx, input)),
  noteTakenOut: member
    .input(contract.noteTakenOut.input)
    .output(contract.noteTakenOut.output)
    .mutation(({ ctx, input }) => noteTakenOut(ctx, input)),
  offerHosting: member
    .input(contract.offerHosting.input)
    .output(contract.offerHosting.output)
    .mutation(({ ctx, input }) => offerHosting(ctx, input)),
  withdrawHosting: member
    .input(contract.withdrawHosting.input)
    .output(contract.withdrawHosting.output)
    .mutation(({ ctx, input }) => withdrawHosting(ctx, input)),
  answerHosting: member
    .input(contract.answerHosting.input)
    .output(contract.answerHosting.output)
    .mutation(({ ctx, input }) => answerHosting(ctx, input)),
  takeHosting: member
    .input(contract.takeHosting.input)
    .output(contract.takeHosting.output)
    .mutation(({ ctx, input }) => takeHosting(ctx, input)),
  readFindable: member
    .input(contract.readFindable.input)
    .output(contract.readFindable.output)
    .query(({ ctx }) => readFindable(ctx)),
  setFindable: member
    .input(contract.setFindable.input)
    .output(contract.setFindable.output)
    .mutation(({ ctx, input }) => setFindable(ctx, input)),
};
