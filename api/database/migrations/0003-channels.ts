// Channels, threads, posts. Text lengths are checked here too: a limit that only the contract knows is not a limit.
// Checks of text count characters, the contract UTF-16 units, so that what the contract lets through always fits.
import { type Kysely, sql } from 'kysely';

const needs = sql.raw(
  [
    'housing homelessness money-debt benefits food-fuel work-training loneliness mental-wellbeing suicide-self-harm',
    'domestic-abuse safeguarding-adult safeguarding-child carers bereavement physical-activity long-term-condition',
    'dementia-memory disability-sensory neurodiversity alcohol-drugs gambling immigration-nrpf families-perinatal',
    'later-life digital-inclusion transport legal veterans exploitation-slavery hoarding worker-safety worker-wellbeing',
  ]
    .join(' ')
    .split(' ')
    .map((need) => `'${need}'`)
    .join(', '),
);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table channel (
      community_id uuid not null references community,
      channel_id uuid not null,
      slug text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
      name text not null check (length(name) between 1 and 80),
      purpose text not null check (length(purpose) <= 400),
      rules text not null check (length(rules) <= 2000),
      kind text not null check (kind in ('open', 'request', 'private')),
      needs text[] not null check (needs <@ array[${needs}]),
      is_urgent boolean not null,
      is_read_only boolean not null,
      closed_at timestamptz(3),
      host_id uuid,
      created_at timestamptz(3) not null,
      primary key (community_id, channel_id),
      unique (community_id, slug),
      foreign key (community_id, host_id) references person
    )`.execute(db);
  await sql`
    create table channel_member (
      community_id uuid not null,
      channel_id uuid not null,
      person_id uuid not null,
      joined_at timestamptz(3) not null,
      primary key (community_id, channel_id, person_id),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`create index channel_member_person on channel_member (community_id, person_id)`.execute(db);
  await sql`
    create table thread (
      community_id uuid not null,
      thread_id uuid not null,
      channel_id uuid not null,
      author_id uuid not null,
      is_anonymous boolean not null,
      pseudonym_seed text not null check (length(pseudonym_seed) <= 80),
      title text not null check (length(title) between 1 and 120),
      needs text[] not null check (needs <@ array[${needs}] and cardinality(needs) <= 4),
      barriers text[] not null check (barriers <@ array['language', 'culture', 'confidence', 'awareness', 'money',
        'transport', 'access', 'different-background', 'waiting', 'eligibility'] and cardinality(barriers) <= 4),
      urgency text not null check (urgency in ('routine', 'soon', 'urgent')),
      state text not null check (state in ('open', 'answered', 'closed')),
      is_fictional boolean not null,
      last_number integer not null check (last_number >= 1),
      accepted_post_id uuid,
      started_at timestamptz(3) not null,
      last_post_at timestamptz(3) not null,
      primary key (community_id, thread_id),
      foreign key (community_id, channel_id) references channel,
      foreign key (community_id, author_id) references person
    )`.execute(db);
  await sql`
    create index thread_channel on thread (community_id, channel_id, last_post_at desc, thread_id desc)`.execute(
    db,
  );
  await sql`
    create index thread_author on thread (community_id, author_id, last_post_at desc, thread_id desc)`.execute(
    db,
  );
  await sql`
    create table post (
      community_id uuid not null,
      post_id uuid not null,
      thread_id uuid not null,
      number integer not null check (number >= 1),
      author_id uuid not null,
      is_anonymous boolean not null,
      body text not null check (length(body) between 1 and 4000),
      state text not null check (state in ('visible', 'held', 'hidden', 'returned', 'quarantined', 'withdrawn')),
      kept jsonb not null check (jsonb_typeof(kept) = 'array'),
      posted_at timestamptz(3) not null,
      primary key (community_id, post_id),
      unique (community_id, thread_id, number),
      foreign key (community_id, thread_id) references thread,
      foreign key (community_id, author_id) references person
    )`.execute(db);
  await sql`create index post_author on post (community_id, author_id)`.execute(db);
  await sql`
    alter table thread add constraint thread_accepted_post
      foreign key (community_id, accepted_post_id) references post deferrable initially deferred`.execute(db);
  // The key is written first, so that a second send waits for the first and then finds it; its post comes later in the
  // same transaction, which is why this reference looks only at the end.
  await sql`
    create table post_key (
      community_id uuid not null,
      author_id uuid not null,
      key uuid not null,
      ask_hash text not null check (length(ask_hash) = 64),
      thread_id uuid not null,
      post_id uuid not null,
      primary key (community_id, author_id, key),
      foreign key (community_id, author_id) references person,
      foreign key (community_id, post_id) references post deferrable initially deferred
    )`.execute(db);
  await sql`
    create table pseudonym (
      community_id uuid not null,
      thread_id uuid not null,
      person_id uuid not null,
      pseudonym text not null check (length(pseudonym) between 3 and 60),
      primary key (community_id, thread_id, person_id),
      unique (community_id, thread_id, pseudonym),
      foreign key (community_id, thread_id) references thread,
      foreign key (community_id, person_id) references person
    )`.execute(db);
  await sql`
    create table read_mark (
      community_id uuid not null,
      person_id uuid not null,
      thread_id uuid not null,
      up_to_number integer not null check (up_to_number >= 0),
      primary key (community_id, person_id, thread_id),
      foreign key (community_id, person_id) references person,
      foreign key (community_id, thread_id) references thread
    )`.execute(db);
}
