// What the house asks about itself as a whole; nothing that a person sees.
import type { CommunityId } from '#shared/basics/ids.ts';
import type { Database } from './index.ts';

export async function selectCommunities(db: Database): Promise<CommunityId[]> {
  const rows = await db
    .selectFrom('community')
    .select('community_id as id')
    .orderBy('community_id')
    .execute();
  return rows.map((row) => row.id);
}
