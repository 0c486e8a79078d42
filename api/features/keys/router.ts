// A table of contents: one's own API keys. No key can call any of these.
import { router, signedIn } from '#api/trpc.ts';
import * as contract from '#shared/contract/keys.ts';
import { createKey } from './create-key.ts';
import { listKeys } from './list-keys.ts';
import { revokeKey } from './revoke-keys.ts';

export const keysRouter = router({
  createKey: signedIn
    .input(contract.createKey.input)
    .output(contract.createKey.output)
    .mutation(({ ctx, input }) => createKey(ctx, input)),
  listKeys: signedIn
    .input(contract.listKeys.input)
    .output(contract.listKeys.output)
    .query(({ ctx, input }) => listKeys(ctx, input)),
  revokeKey: signedIn
    .input(contract.revokeKey.input)
    .output(contract.revokeKey.output)
    .mutation(({ ctx, input }) => revokeKey(ctx, input)),
});
