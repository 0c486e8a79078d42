// Somebody is no member any more: nobody tells them anything, so it is forgotten where they wanted to be told. What was on its way finds no
// address.
import type { Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import { deleteChoicesOf } from './queries.ts';

export async function leaveNudges(
  trx: Trx,
  who: { communityId: CommunityId; personId: PersonId },
): Promise<void> {
  await deleteChoicesOf(trx, who);
}
