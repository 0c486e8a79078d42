// The SQL of offers to mentor.
import { type RawBuilder, sql } from 'kysely';
import { personAs } from '#api/access/author.ts';
import { isStandingOffer } from '#api/access/mentor.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, MentorOfferId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Author } from '#shared/contract/channels.ts';

const shown = [
  'mentor_offer.offer_id as id',
  'mentor_offer.needs',
  'mentor_offer.headline',
  'mentor_offer.words',
  'mentor_offer.changed_at as changedAt',
] as const;

export type Whose = Pick<Peer, 'communityId' | 'personId'>;

export async function findOwnOffer(db: Database, { communityId, personId }: Whose) {
  return await db
    .selectFrom('mentor_offer')
    .select([
      ...shown,
      sql<boolean>`(mentor_offer.ended_at is null)`.as('isStanding'),
      'mentor_offer.ended_words as endedWords',
    ])
    .where('mentor_offer.community_id', '=', communityId)
    .where('mentor_offer.person_id', '=', personId)
    .executeTakeFirst();
}

/** As everybody sees it. */
export async function findOffer(db: Database, { communityId, personId }: Peer, id: MentorOfferId) {
  return await db
    .selectFrom('mentor_offer')
    .select([
      ...shown,
      (personAs('mentor_offer.community_id', 'mentor_offer.person_id') as RawBuilder<Author>).as('mentor'),
      sql<boolean>`(mentor_offer.person_id = ${personId})`.as('isMine'),
    ])
    .where('mentor_offer.community_id', '=', communityId)
    .where('mentor_offer.offer_id', '=', id)
    .where(isStandingOffer)
    .executeTakeFirst();
}

export type WantedOffer = {
  offerId: MentorOfferId;
  needs: readonly Need[];
  headline: StrippedText;
  words: StrippedText;
  now: Date;
};

/** The one offer of this person, new or changed or put there again. */
export async function upsertOffer(trx: Trx, { communityId, personId }: Whose, offer: WantedOffer) {
  const { offerId, headline, words, now } = offer;
  const needs = [...offer.needs];
  return await trx
    .insertInto('mentor_offer')
    .values({
      community_id: communityId,
      offer_id: offerId,
      person_id: personId,
      needs,
      headline,
      words,
      version: 1,
      changed_at: now,
      ended_at: null,
      ended_words: null,
    })
    .onConflict((known) =>
      known.columns(['community_id', 'person_id']).doUpdateSet({
        needs,
        headline,
        words,
        version: sql`mentor_offer.version + 1`,
        changed_at: now,
        ended_at: null,
        ended_words: null,
      }),
    )
    .returning(['offer_id as id', 'version'])
    .executeTakeFirst();
}

/** What stands of it, held until the commit. */
export async function lockOffer(trx: Trx, { communityId }: { communityId: CommunityId }, id: MentorOfferId) {
  return await trx
    .selectFrom('mentor_offer')
    .select(['offer_id as id', 'needs', 'headline', 'words', 'version', 'changed_at as now'])
    .where('community_id', '=', communityId)
    .where('offer_id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** Answers its id where one stood. */
export async function endOwnOffer(trx: Trx, { communityId, personId }: Peer, now: Date) {
  const row = await trx
    .updateTable('mentor_offer')
    .set({ ended_at: now })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .returning('offer_id as id')
    .executeTakeFirst();
  return row?.id;
}

/** Of somebody else. Answers whose it was, where one stood. */
export async function endOfferOf(
  trx: Trx,
  { communityId }: { communityId: CommunityId },
  { id, words, now }: { id: MentorOfferId; words: StrippedText; now: Date },
) {
  const row = await trx
    .updateTable('mentor_offer')
    .set({ ended_at: now, ended_words: words })
    .where('community_id', '=', communityId)
    .where('offer_id', '=', id)
    .where('ended_at', 'is', null)
    .returning('person_id as personId')
    .executeTakeFirst();
  return row?.personId;
}
