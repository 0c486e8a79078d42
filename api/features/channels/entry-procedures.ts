// Coming into a channel and keeping house there: the third page of the table of contents.
import { administrator, host, member } from '#api/trpc.ts';
import * as contract from '#shared/contract/channel-entry.ts';
import { acceptRules, leaveChannel } from './entering/enter.ts';
import { askToJoin, decideJoin, listJoins, withdrawJoin } from './entering/join.ts';
import { readChannel } from './entering/read-channel.ts';
import { createChannel } from './hosting/create-channel.ts';
import { describeChannel, pinCase } from './hosting/host.ts';
import { setChannelUse } from './using/set-use.ts';

export const entryProcedures = {
  readChannel: member
    .input(contract.readChannel.input)
    .output(contract.readChannel.output)
    .query(({ ctx, input }) => readChannel(ctx, input)),
  acceptRules: member
    .input(contract.acceptRules.input)
    .output(contract.acceptRules.output)
    .mutation(({ ctx, input }) => acceptRules(ctx, input)),
  leaveChannel: member
    .input(contract.leaveChannel.input)
    .output(contract.leaveChannel.output)
    .mutation(({ ctx, input }) => leaveChannel(ctx, input)),
  askToJoin: member
    .input(contract.askToJoin.input)
    .output(contract.askToJoin.output)
    .mutation(({ ctx, input }) => askToJoin(ctx, input)),
  withdrawJoin: member
    .input(contract.withdrawJoin.input)
    .output(contract.withdrawJoin.output)
    .mutation(({ ctx, input }) => withdrawJoin(ctx, input)),
  // Whether somebody keeps house in the channel is decided further in (`access/channel.ts`).
  listJoins: member
    .input(contract.listJoins.input)
    .output(contract.listJoins.output)
    .query(({ ctx, input }) => listJoins(ctx, input)),
  decideJoin: member
    .input(contract.decideJoin.input)
    .output(contract.decideJoin.output)
    .mutation(({ ctx, input }) => decideJoin(ctx, input)),
  describeChannel: member
    .input(contract.describeChannel.input)
    .output(contract.describeChannel.output)
    .mutation(({ ctx, input }) => describeChannel(ctx, input)),
  pinCase: member
    .input(contract.pinCase.input)
    .output(contract.pinCase.output)
    .mutation(({ ctx, input }) => pinCase(ctx, input)),
  createChannel: host
    .input(contract.createChannel.input)
    .output(contract.createChannel.output)
    .mutation(({ ctx, input }) => createChannel(ctx, input)),
  setChannelUse: administrator
    .input(contract.setChannelUse.input)
    .output(contract.setChannelUse.output)
    .mutation(({ ctx, input }) => setChannelUse(ctx, input)),
};
