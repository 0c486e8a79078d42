// Chases: follow-ups of one worker, the life of each, the links that community organisations answer by. Days are calendar
// days in the United Kingdom, kept as the ten signs people read, so that no engine's time zone can move them. A chase
// keeps the public name of its service beside the id: it outlives a service that its feed drops. `chase_link` leads with its own
// key: it is asked before the community is known.
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
const states = sql.raw(
  `('waiting', 'received', 'first-contact', 'started', 'ended', 'cannot-help', 'cancelled')`,
);
const reasons = sql.raw(`('full', 'not-eligible', 'outside-area', 'could-not-reach', 'declined', 'other')`);
const isDay = sql.raw(`~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$'`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table chase (
      community_id uuid not null,
      chase_id uuid not null,
      person_id uuid not null,
      reference text not null check (reference ~ '^PH-[3479CDFHJKMNPRTVWXY]{3,5}$'),
      need text not null check (need in (${needs})),
      service_id uuid,
      service text check (length(service) between 1 and 200),
      organisation text check (length(organisation) between 1 and 200),
      source_kind text not null check (source_kind in ('service', 'answer', 'step', 'note', 'blank')),
      source_id text check (source_id ~ '^[a-z0-9-]{1,60}$'),
      ask text check (length(ask) between 1 and 300),
      state text not null check (state in ${states}),
      version integer not null check (version >= 1),
      last_number integer not null check (last_number >= 1),
      state_at timestamptz(3) not null,
      said_by_organisation boolean not null,
      cannot_help text check (cannot_help in ${reasons}),
      words text check (length(words) between 1 and 300),
      capacity text check (capacity in ('capacity', 'waitlist', 'additional-assessment-required', 'no-capacity',
        'unknown')),
      wait_min_weeks integer check (wait_min_weeks between 0 and 260),
      wait_max_weeks integer check (wait_max_weeks between 0 and 260),
      due_on text not null check (due_on ${isDay}),
      next_check_on text check (next_check_on ${isDay}),
      made_at timestamptz(3) not null,
      ask_hash text not null check (length(ask_hash) = 64),
      closed_at timestamptz(3),
      outcome text check (outcome in ('helped', 'partly', 'not-helped', 'not-known', 'cancelled')),
      barriers text[] not null check (barriers <@ array['language', 'culture', 'confidence', 'awareness', 'money',
        'transport', 'access', 'different-background', 'waiting', 'eligibility'] and cardinality(barriers) <= 4),
      primary key (community_id, chase_id),
      foreign key (community_id, person_id) references person,
      check (wait_min_weeks <= wait_max_weeks),
      check ((closed_at is null) = (outcome is null))
    )`.execute(db);
  await sql`create unique index chase_reference on chase (community_id, reference) where closed_at is null`.execute(
    db,
  );
  await sql`create index chase_open on chase (community_id, person_id, due_on, chase_id) where closed_at is null`.execute(
    db,
  );
  await sql`create index chase_closed on chase (community_id, person_id, closed_at desc, chase_id desc)
    where closed_at is not null`.execute(db);
  await sql`create index chase_check_due on chase (community_id, person_id, next_check_on)
    where next_check_on is not null`.execute(db);
  // A change and its key are one row: a change that is sent again finds it.
  await sql`
    create table chase_event (
      community_id uuid not null,
      chase_id uuid not null,
      number integer not null check (number >= 1),
      kind text not null check (kind in ('made', 'said', 'due-moved', 'described', 'closed', 'reopened', 'link-made',
        'link-revoked', 'planned', 'checked')),
      by_organisation boolean not null,
      state text check (state in ${states}),
      due_on text check (due_on ${isDay}),
      at timestamptz(3) not null,
      key uuid,
      ask_hash text check (length(ask_hash) = 64),
      primary key (community_id, chase_id, number),
      unique (community_id, chase_id, key),
      foreign key (community_id, chase_id) references chase,
      check ((key is null) = (ask_hash is null))
    )`.execute(db);
  await sql`
    create table chase_check (
      community_id uuid not null,
      chase_id uuid not null,
      at text not null check (at in ('2-weeks', '6-weeks', '12-weeks', '9-12-months')),
      due_on text not null check (due_on ${isDay}),
      result text check (result in ('better', 'same', 'worse', 'not-reached')),
      done_at timestamptz(3),
      primary key (community_id, chase_id, at),
      foreign key (community_id, chase_id) references chase,
      check ((result is null) = (done_at is null))
    )`.execute(db);
  await sql`
    create table chase_link (
      token_hash text primary key check (length(token_hash) = 64),
      link_id uuid not null unique,
      community_id uuid not null,
      chase_id uuid not null,
      made_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      revoked_at timestamptz(3),
      foreign key (community_id, chase_id) references chase
    )`.execute(db);
  await sql`create unique index chase_link_one on chase_link (community_id, chase_id) where revoked_at is null`.execute(
    db,
  );
  // Half of what the key of a worker's nicknames is made of; the other half is the secret of the installation. Replaced, and
  // every nickname of theirs is unreadable for ever.
  await sql`
    create table nickname_seed (
      community_id uuid not null,
      person_id uuid not null,
      seed text not null check (length(seed) = 43),
      made_at timestamptz(3) not null,
      primary key (community_id, person_id),
      foreign key (community_id, person_id) references person
    )`.execute(db);
  // Changes that are for one person alone: `person_id` says for whom.
  await sql`alter table stream_event add column person_id uuid`.execute(db);
  await sql`alter table stream_event drop constraint stream_event_kind_check`.execute(db);
  await sql`
    alter table stream_event add constraint stream_event_kind_check check (kind in ('thread-started', 'post-added',
      'post-changed', 'answer-accepted', 'channel-changed', 'chase-changed')),
      add check ((kind = 'chase-changed') = (person_id is not null))`.execute(db);
}
