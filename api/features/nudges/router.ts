// A table of contents. The first word says who may knock; `api/access/what.ts` says it again, and a test compares.
import { administrator, member, moderator, router } from '#api/trpc.ts';
import * as contract from '#shared/contract/nudges.ts';
import { dropAddress, sendTest, setMail, setWebhook } from './addresses.ts';
import { listOffers, readRule, setRule } from './offering/offer.ts';
import { readSettings, setChoice } from './settings.ts';
import { look, markSeen } from './telling/look.ts';

export const nudgesRouter = router({
  readSettings: member
    .input(contract.readSettings.input)
    .output(contract.readSettings.output)
    .query(({ ctx }) => readSettings(ctx)),
  setChoice: member
    .input(contract.setChoice.input)
    .output(contract.setChoice.output)
    .mutation(({ ctx, input }) => setChoice(ctx, input)),
  setMail: member
    .input(contract.setMail.input)
    .output(contract.setMail.output)
    .mutation(({ ctx, input }) => setMail(ctx, input)),
  setWebhook: member
    .input(contract.setWebhook.input)
    .output(contract.setWebhook.output)
    .mutation(({ ctx, input }) => setWebhook(ctx, input)),
  dropAddress: member
    .input(contract.dropAddress.input)
    .output(contract.dropAddress.output)
    .mutation(({ ctx, input }) => dropAddress(ctx, input)),
  sendTest: member
    .input(contract.sendTest.input)
    .output(contract.sendTest.output)
    .mutation(({ ctx, input }) => sendTest(ctx, input)),
  look: member
    .input(contract.look.input)
    .output(contract.look.output)
    .query(({ ctx }) => look(ctx)),
  markSeen: member
    .input(contract.markSeen.input)
    .output(contract.markSeen.output)
    .mutation(({ ctx, input }) => markSeen(ctx, input)),
  listOffers: moderator
    .input(contract.listOffers.input)
    .output(contract.listOffers.output)
    .query(({ ctx }) => listOffers(ctx)),
  readRule: administrator
    .input(contract.readRule.input)
    .output(contract.readRule.output)
    .query(({ ctx }) => readRule(ctx)),
  setRule: administrator
    .input(contract.setRule.input)
    .output(contract.setRule.output)
    .mutation(({ ctx, input }) => setRule(ctx, input)),
});
