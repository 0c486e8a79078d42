// Tells the open panels of moderators to look at their queue, in the transaction that changed it. It is no event of the stream: how far
// that moves would tell everybody else that somebody reported something. Nobody but a moderator's stream says anything of it.
import type { Trx } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { bumpQueueMark } from './queries.ts';

/**
 * Late in a deed, after `writeAudit` and before `announce` and `announceTakenOut`, always in this order: the mark is held from here to the
 * commit, and so are the stream's counter and then the list of what was taken out.
 */
export const wakeModerators = (trx: Trx, communityId: CommunityId): Promise<void> =>
  bumpQueueMark(trx, communityId);
