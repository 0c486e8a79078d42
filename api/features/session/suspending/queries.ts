// The SQL of suspending. The person is found inside the database: whoever suspends an author learns no name.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import type { PostId } from '#shared/basics/ids.ts';

/** A suspension that stands keeps its moment. */
export async function updateAuthorSuspended(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  postId: PostId,
  now: Date,
): Promise<void> {
  await sql`
    update person set suspended_at = coalesce(person.suspended_at, ${now}::timestamptz)
    from post where post.community_id = ${communityId} and post.post_id = ${postId}
      and person.community_id = post.community_id and person.person_id = post.author_id`.execute(trx);
}
