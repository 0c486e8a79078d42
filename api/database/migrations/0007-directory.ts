// The living directory. What a feed says of a service and what peers say of it lie in different columns and tables, so
// that reading a feed again can never overwrite a peer. Points are whole millionths of a degree: exact on every engine.
import { type Kysely, sql } from 'kysely';

const needs = `array['housing', 'homelessness', 'money-debt', 'benefits', 'food-fuel', 'work-training', 'loneliness',
  'mental-wellbeing', 'suicide-self-harm', 'domestic-abuse', 'safeguarding-adult', 'safeguarding-child', 'carers',
  'bereavement', 'physical-activity', 'long-term-condition', 'dementia-memory', 'disability-sensory', 'neurodiversity',
  'alcohol-drugs', 'gambling', 'immigration-nrpf', 'families-perinatal', 'later-life', 'digital-inclusion', 'transport',
  'legal', 'veterans', 'exploitation-slavery', 'hoarding', 'worker-safety', 'worker-wellbeing']`;
const barriers = `array['language', 'culture', 'confidence', 'awareness', 'money', 'transport', 'access',
  'different-background', 'waiting', 'eligibility']`;
const capacities = `('capacity', 'waitlist', 'additional-assessment-required', 'no-capacity', 'unknown')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await makeAreas(db);
  await makeFeeds(db);
  await makeServices(db);
  await makeOverlay(db);
}

async function makeAreas(db: Kysely<unknown>) {
  await sql`
    create table area_directory (
      community_id uuid not null,
      area_id uuid not null,
      latitude_micro integer check (latitude_micro between 49000000 and 61000000),
      longitude_micro integer check (longitude_micro between -9000000 and 3000000),
      published_at timestamptz(3),
      primary key (community_id, area_id),
      foreign key (community_id, area_id) references area
    )`.execute(db);
  await sql`
    create table area_contact (
      community_id uuid not null,
      area_id uuid not null,
      role text not null check (role in ('safeguarding-adult', 'safeguarding-child', 'supervisor-line')),
      at text not null check (at in ('in-hours', 'out-of-hours')),
      name text not null check (length(name) between 1 and 80),
      phone text not null check (length(phone) between 3 and 30),
      hours text not null check (length(hours) between 1 and 80),
      primary key (community_id, area_id, role, at),
      foreign key (community_id, area_id) references area
    )`.execute(db);
}

async function makeFeeds(db: Kysely<unknown>) {
  await sql`
    create table feed (
      community_id uuid not null,
      feed_id uuid not null,
      area_id uuid not null,
      name text not null check (length(name) between 1 and 120),
      address text check (length(address) between 8 and 500),
      licence text check (length(licence) <= 120),
      shape text check (shape in ('oruk-1', 'oruk-3', 'list', 'csv', 'json')),
      paused_at timestamptz(3),
      created_at timestamptz(3) not null,
      read_at timestamptz(3),
      primary key (community_id, feed_id),
      foreign key (community_id, area_id) references area
    )`.execute(db);
  await sql`create unique index feed_address on feed (community_id, area_id, address) where address is not null`.execute(
    db,
  );
  await sql`create unique index feed_file on feed (community_id, area_id, name) where address is null`.execute(
    db,
  );
  await sql`
    create table feed_run (
      community_id uuid not null,
      run_id uuid not null,
      feed_id uuid not null,
      state text not null check (state in ('running', 'complete', 'needs-confirmation', 'failed')),
      started_at timestamptz(3) not null,
      ended_at timestamptz(3),
      next_page integer not null check (next_page >= 0),
      pages integer not null check (pages >= 0),
      read integer not null check (read >= 0),
      created integer not null check (created >= 0),
      changed integer not null check (changed >= 0),
      missing integer not null check (missing >= 0),
      fault text check (length(fault) <= 80),
      primary key (community_id, run_id),
      foreign key (community_id, feed_id) references feed
    )`.execute(db);
  await sql`create unique index feed_run_running on feed_run (community_id, feed_id) where state = 'running'`.execute(
    db,
  );
  await sql`create index feed_run_newest on feed_run (community_id, feed_id, started_at desc, run_id desc)`.execute(
    db,
  );
  await sql`
    create table feed_warning (
      community_id uuid not null,
      run_id uuid not null,
      code text not null check (code ~ '^[a-z-]{1,40}$'),
      times integer not null check (times >= 1),
      samples text[] not null check (cardinality(samples) <= 5),
      primary key (community_id, run_id, code),
      foreign key (community_id, run_id) references feed_run
    )`.execute(db);
  // What each page of a feed held when it was last read: to ask only whether it changed, and to know what is gone.
  await sql`
    create table feed_page (
      community_id uuid not null,
      feed_id uuid not null,
      page integer not null check (page >= 0),
      etag text check (length(etag) <= 200),
      modified text check (length(modified) <= 60),
      source_ids text[] not null check (cardinality(source_ids) <= 20000),
      is_last boolean not null,
      primary key (community_id, feed_id, page),
      foreign key (community_id, feed_id) references feed
    )`.execute(db);
}

async function makeServices(db: Kysely<unknown>) {
  await sql`
    create table service (
      community_id uuid not null,
      service_id uuid not null,
      area_id uuid not null,
      feed_id uuid not null,
      source_id text not null check (length(source_id) between 1 and 200),
      source_hash text not null check (length(source_hash) = 64),
      name text not null check (length(name) between 1 and 200),
      organisation text check (length(organisation) <= 200),
      organisation_key text check (length(organisation_key) <= 120),
      summary text not null check (length(summary) <= 4000),
      url text check (length(url) <= 500),
      email text check (length(email) <= 200),
      status text not null check (status in ('active', 'inactive', 'defunct', 'temporarily-closed')),
      alert text check (length(alert) <= 500),
      needs text[] not null check (needs <@ ${sql.raw(needs)}),
      languages text[] not null check (cardinality(languages) <= 40),
      cost text not null check (cost in ('free', 'paid', 'not-stated')),
      cost_words text check (length(cost_words) <= 500),
      eligibility text check (length(eligibility) <= 500),
      minimum_age integer check (minimum_age between 0 and 120),
      maximum_age integer check (maximum_age between 0 and 120),
      how_to_refer text check (length(how_to_refer) <= 500),
      wait_words text check (length(wait_words) <= 200),
      source_capacity text check (source_capacity in ${sql.raw(capacities)}),
      source_capacity_at timestamptz(3),
      assured_at timestamptz(3),
      modified_at timestamptz(3),
      same_key text check (length(same_key) <= 240),
      missing_since timestamptz(3),
      missed_runs integer not null check (missed_runs >= 0),
      withdrawn_at timestamptz(3),
      stated_capacity text check (stated_capacity in ${sql.raw(capacities)}),
      stated_capacity_at timestamptz(3),
      confirmed_at timestamptz(3),
      primary key (community_id, service_id),
      unique (community_id, feed_id, source_id),
      foreign key (community_id, area_id) references area,
      foreign key (community_id, feed_id) references feed
    )`.execute(db);
  await sql`create index service_area on service (community_id, area_id) where withdrawn_at is null`.execute(
    db,
  );
  await sql`create index service_needs on service using gin (needs) where withdrawn_at is null`.execute(db);
  await sql`
    create index service_words on service using gin
      (to_tsvector('english', name || ' ' || coalesce(organisation, '') || ' ' || summary))
      where withdrawn_at is null`.execute(db);
  await sql`create index service_same on service (community_id, same_key) where withdrawn_at is null`.execute(
    db,
  );
  await sql`create index service_organisation on service (community_id, organisation_key, name)
    where withdrawn_at is null and organisation_key is not null`.execute(db);
  // Parts of a service refer to it without a foreign key: they are written with it, in its transaction, and a service is
  // never deleted. The check's plan is kept from when the table was empty, and made each page of a first reading slower
  // than the one before (measured: 42 to 220 ms a page over 6,000 services, 23 ms without).
  await sql`
    create table service_time (
      community_id uuid not null,
      service_id uuid not null,
      number integer not null check (number >= 0),
      day text check (day in ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
      opens_at text check (opens_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
      closes_at text check (closes_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
      valid_from timestamptz(3),
      valid_to timestamptz(3),
      is_closed boolean not null,
      words text check (length(words) <= 300),
      primary key (community_id, service_id, number)
    )`.execute(db);
  await sql`
    create table service_place (
      community_id uuid not null,
      service_id uuid not null,
      number integer not null check (number >= 0),
      name text check (length(name) <= 200),
      address text check (length(address) <= 300),
      postcode text check (length(postcode) <= 10),
      access text check (length(access) <= 500),
      latitude_micro integer check (latitude_micro between 49000000 and 61000000),
      longitude_micro integer check (longitude_micro between -9000000 and 3000000),
      primary key (community_id, service_id, number),
      check ((latitude_micro is null) = (longitude_micro is null))
    )`.execute(db);
  await sql`
    create table service_contact (
      community_id uuid not null,
      service_id uuid not null,
      number integer not null check (number >= 0),
      label text check (length(label) <= 120),
      phone text check (length(phone) <= 40),
      email text check (length(email) <= 200),
      primary key (community_id, service_id, number)
    )`.execute(db);
}

async function makeOverlay(db: Kysely<unknown>) {
  await sql`
    create table service_statement (
      community_id uuid not null,
      statement_id uuid not null,
      service_id uuid not null,
      person_id uuid,
      key uuid not null,
      by_role text not null check (by_role ~ '^[a-z-]{1,40}$'),
      capacity text check (capacity in ${sql.raw(capacities)}),
      wait_min_weeks integer check (wait_min_weeks between 0 and 260),
      wait_max_weeks integer check (wait_max_weeks between 0 and 260),
      phone text check (length(phone) <= 30),
      ask_for text check (length(ask_for) between 1 and 300),
      how_to_refer text check (length(how_to_refer) between 1 and 300),
      barriers text[] not null check (barriers <@ ${sql.raw(barriers)}),
      stated_at timestamptz(3) not null,
      withdrawn_at timestamptz(3),
      primary key (community_id, statement_id),
      unique (community_id, person_id, key),
      foreign key (community_id, service_id) references service,
      foreign key (community_id, person_id) references person,
      check (wait_min_weeks <= wait_max_weeks)
    )`.execute(db);
  await sql`create index service_statement_newest on service_statement
    (community_id, service_id, stated_at desc, statement_id desc) where withdrawn_at is null`.execute(db);
  await sql`
    create table service_tip (
      community_id uuid not null,
      tip_id uuid not null,
      service_id uuid not null,
      author_id uuid not null,
      key uuid not null,
      by_role text not null check (by_role ~ '^[a-z-]{1,40}$'),
      body text not null check (length(body) between 1 and 500),
      state text not null check (state in ('visible', 'hidden', 'withdrawn')),
      posted_at timestamptz(3) not null,
      primary key (community_id, tip_id),
      unique (community_id, author_id, key),
      foreign key (community_id, service_id) references service,
      foreign key (community_id, author_id) references person
    )`.execute(db);
  await sql`create index service_tip_newest on service_tip (community_id, service_id, posted_at desc, tip_id desc)
    where state = 'visible'`.execute(db);
}
