// All SQL of what workers say of the engine. A count has no person and no word in it.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';

type Own = Pick<Peer, 'communityId'>;
export type EngineWord = {
  said: 'missed' | 'not-identifying' | 'kept';
  kind: string;
  shape: string;
  reason: string;
  version: string;
};
export type CountKey = { count: number; number: number };

/** One more of each. They come in one order, so that two deeds at once do not wait for each other in a ring. */
export async function countEngineWords(
  db: Database | Trx,
  { communityId }: Own,
  said: readonly (EngineWord & { times: number })[],
  day: string,
): Promise<void> {
  await db
    .insertInto('engine_word')
    .values(
      said.map(({ times, ...word }) => ({ community_id: communityId, ...word, count: times, last_on: day })),
    )
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'said', 'kind', 'shape', 'reason', 'version']).doUpdateSet({
        count: sql`least(engine_word.count::bigint + excluded.count, 2147483647)::integer`,
        last_on: sql`greatest(engine_word.last_on, excluded.last_on)`,
      }),
    )
    .execute();
}

/** Most often first; `after` is the last one of the page before. */
export async function selectEngineWords(
  db: Database,
  { communityId }: Own,
  after: CountKey | null,
  limit: number,
) {
  let query = db
    .selectFrom('engine_word')
    .select(['number', 'said', 'kind', 'shape', 'reason', 'version', 'count', 'last_on as lastOn'])
    .where('community_id', '=', communityId);
  if (after !== null)
    query = query.where(
      sql<boolean>`(count < ${after.count}::int or (count = ${after.count}::int and number > ${after.number}::int))`,
    );
  return await query.orderBy('count', 'desc').orderBy('number').limit(limit).execute();
}
