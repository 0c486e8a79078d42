// Table of contents: signing in and staying so.
import { open, router, signedIn } from '#api/trpc.ts';
import * as contract from '#shared/contract/session.ts';
import { listProviders } from './list-providers.ts';
import { readMe } from './read-me.ts';
import { redeem } from './redeem.ts';
import { refresh } from './refresh.ts';
import { listSessions, revokeSession, signOut, signOutEverywhere } from './sessions.ts';
import { readSuspension } from './suspending/read-suspension.ts';
import { listMyTrail } from './trail/list-my-trail.ts';

export const sessionRouter = router({
  listProviders: open
    .input(contract.listProviders.input)
    .output(contract.listProviders.output)
    .query(({ ctx }) => listProviders(ctx)),
  redeem: open
    .input(contract.redeem.input)
    .output(contract.redeem.output)
    .mutation(({ ctx, input }) => redeem(ctx, input)),
  refresh: open
    .input(contract.refresh.input)
    .output(contract.refresh.output)
    .mutation(({ ctx, input }) => refresh(ctx, input)),
  readSuspension: open
    .input(contract.readSuspension.input)
    .output(contract.readSuspension.output)
    // A secret is sent in a body, never in an address.
    .mutation(({ ctx, input }) => readSuspension(ctx, input)),
  readMe: signedIn
    .input(contract.readMe.input)
    .output(contract.readMe.output)
    .query(({ ctx }) => readMe(ctx)),
  listSessions: signedIn
    .input(contract.listSessions.input)
    .output(contract.listSessions.output)
    .query(({ ctx }) => listSessions(ctx)),
  listMyTrail: signedIn
    .input(contract.listMyTrail.input)
    .output(contract.listMyTrail.output)
    .query(({ ctx, input }) => listMyTrail(ctx, input)),
  revokeSession: signedIn
    .input(contract.revokeSession.input)
    .output(contract.revokeSession.output)
    .mutation(({ ctx, input }) => revokeSession(ctx, input)),
  signOut: signedIn
    .input(contract.signOut.input)
    .output(contract.signOut.output)
    .mutation(({ ctx }) => signOut(ctx)),
  signOutEverywhere: signedIn
    .input(contract.signOutEverywhere.input)
    .output(contract.signOutEverywhere.output)
    .mutation(({ ctx }) => signOutEverywhere(ctx)),
});
