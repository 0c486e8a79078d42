// The SQL of what a worker's nickname key is made of. No nickname was ever here.
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';

type Owner = Pick<Peer, 'communityId' | 'personId'>;
type Seed = { communityId: Owner['communityId']; personId: Owner['personId']; seed: string; now: Date };

/** One that is there stays. */
export async function insertSeed(db: Database, { communityId, personId, seed, now }: Seed): Promise<void> {
  await db
    .insertInto('nickname_seed')
    .values({ community_id: communityId, person_id: personId, seed, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findSeed(db: Database, { communityId, personId }: Owner) {
  return db
    .selectFrom('nickname_seed')
    .select('seed')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

export async function replaceSeed(db: Database, { communityId, personId, seed, now }: Seed): Promise<void> {
  await db
    .insertInto('nickname_seed')
    .values({ community_id: communityId, person_id: personId, seed, made_at: now })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'person_id']).doUpdateSet({ seed, made_at: now }),
    )
    .execute();
}
