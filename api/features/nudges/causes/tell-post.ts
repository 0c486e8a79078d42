// Who is to hear of a post that everybody in its channel sees from now on: asked for by one row in the post's own transaction,
// worked out at the clock, a page of people at a time. Doing it twice tells nobody twice.
import { type Database, transact } from '#api/database/index.ts';
import { selectWhoHears } from '#api/features/channels/index.ts';
import type { Random } from '#api/trpc.ts';
import type { CommunityId, PersonId, PostId } from '#shared/basics/ids.ts';
import { askToTell } from './cause.ts';
import { insertAnswerNudges, insertMentionNudges } from './queries.ts';

const peoplePerPage = 100;

type Parts = { db: Database; clock: () => Date; random: Random };

/** Of an edit: whom it names anew, and nobody else; it is no new answer. */
export async function tellMentions(
  { db, clock, random }: Parts,
  { communityId, postId }: { communityId: CommunityId; postId: PostId },
): Promise<void> {
  const when = { now: clock(), random };
  await transact(db, async (trx) => {
    const told = await insertMentionNudges(trx, { communityId, postId, now: when.now });
    await askToTell(
      trx,
      told.map(({ personId }) => ({ communityId, personId })),
      when,
    );
  });
}

export async function tellPost(
  { db, clock, random }: Parts,
  { communityId, postId }: { communityId: CommunityId; postId: PostId },
): Promise<void> {
  const when = { now: clock(), random };
  const post = { communityId, postId, now: when.now };
  const all = (told: readonly { personId: PersonId }[]) =>
    told.map(({ personId }) => ({ communityId, personId }));
  await tellMentions({ db, clock, random }, post);
  let after: PersonId | null = null;
  for (;;) {
    const hearing: Awaited<ReturnType<typeof selectWhoHears>> = await selectWhoHears(
      db,
      post,
      after,
      peoplePerPage,
    );
    // Whoever follows a whole channel sees it in their counts; a nudge for each post of it would be noise.
    const people = hearing.filter(({ because }) => because !== 'channel').map(({ personId }) => personId);
    if (people.length > 0)
      await transact(db, async (trx) =>
        askToTell(trx, all(await insertAnswerNudges(trx, post, people)), when),
      );
    after = hearing.at(-1)?.personId ?? null;
    if (hearing.length < peoplePerPage) return;
  }
}
