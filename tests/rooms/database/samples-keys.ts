// One call of every query of API keys.
import type { CommunityId, KeyId, PersonId } from '#shared/basics/ids.ts';
import { after, noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const whose = { communityId: uuid(1) as CommunityId, personId: uuid(2) as PersonId };
const keyId = uuid(3) as KeyId;

export const keysSamples: {
  'api/features/keys/queries.ts': Samples<typeof import('#api/features/keys/queries.ts')>;
} = {
  'api/features/keys/queries.ts': {
    insertKey: (run, trx) =>
      run(trx, whose, {
        keyId,
        name: 'Staff list',
        roles: ['administrator'],
        secretHash: 'a'.repeat(64),
        createdAt: noon,
        lastUsedOn: null,
        expiresAt: after(86_400_000),
      }),
    countKeys: (run, trx) => run(trx, whose, noon),
    selectKeys: async (run, trx) => {
      await run(trx, whose, null, 21);
      await run(trx, whose, keyId, 21);
    },
    isOwnKey: (run, trx) => run(trx, whose, keyId),
    updateKeyRevoked: (run, trx) => run(trx, whose, keyId, noon),
    updateKeysRevoked: (run, trx) => run(trx, whose, noon),
  },
};
