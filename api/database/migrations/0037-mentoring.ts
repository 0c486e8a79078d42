// Offering to mentor: what somebody offers, in their own words and under their own name, until they take it back. One offer a person, so that
// who wrote to them once finds the same talk again. A talk over the relay stands on a mask of a thread or on such an offer.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mentor_offer (
      community_id uuid not null,
      offer_id uuid not null,
      person_id uuid not null,
      needs text[] not null check (cardinality(needs) between 1 and 6),
      headline text not null check (length(headline) between 1 and 80),
      words text not null check (length(words) between 1 and 600),
      version integer not null check (version >= 1),
      changed_at timestamptz(3) not null,
      ended_at timestamptz(3),
      ended_words text check (length(ended_words) between 1 and 500),
      primary key (community_id, offer_id),
      unique (community_id, person_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`
    alter table relay_talk
      alter column thread_id drop not null,
      alter column post_id drop not null,
      add column offer_id uuid,
      add foreign key (community_id, offer_id) references mentor_offer,
      add constraint relay_talk_about check ((thread_id is null) = (post_id is null) and (thread_id is null) <> (offer_id is null)),
      add constraint relay_talk_mentor unique (community_id, offer_id, reader_id)`.execute(db);
}
