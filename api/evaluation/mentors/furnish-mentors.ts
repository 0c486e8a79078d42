// Puts the offers to mentor of the invented colleagues there, once however often it is started. Refused in production. What people changed since
// is left alone.
import { StartFault } from '#api/config.ts';
import { transact } from '#api/database/index.ts';
import type { Community } from '#api/evaluation/content/types.ts';
import { ids, keyedUuid } from '#api/evaluation/keyed-ids.ts';
import { findOwnOffer, putOffer } from '#api/features/mentoring/index.ts';
import type { Core } from '#api/trpc.ts';
import type { MentorOfferId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { readable } from '#shared/contract/readable.ts';

// What they say passes the same door as everybody's words.
const headline = readable(limits.mentorHeadlineCharsMax);
const words = readable(limits.mentorWordsCharsMax);

export async function furnishMentors({ config, db, clock }: Core, community: Community): Promise<void> {
  if (config.isProduction || !config.isEvaluation)
    throw new StartFault('Evaluation content is loaded into an evaluation database only.');
  const of = ids(community.key);
  await transact(db, async (trx) => {
    for (const { key, interests, offer } of community.people) {
      const person = { communityId: of.communityId, personId: of.person(key) };
      if (offer === null || (await findOwnOffer(trx, person)) !== undefined) continue;
      await putOffer(trx, person, {
        offerId: keyedUuid('mentor-offer', community.key, key) as MentorOfferId,
        needs: interests.slice(0, limits.mentorNeedsMax),
        headline: await headline.parseAsync(offer.headline),
        words: await words.parseAsync(offer.words),
        now: clock(),
      });
    }
  });
}
