// The case library. A case study is what it is over time; its words are versions, one published and at most one under way.
// Marks of use carry no person.
import { type Kysely, sql } from 'kysely';

const listed = (words: string) =>
  sql.raw(
    words
      .split(' ')
      .map((word) => `'${word}'`)
      .join(', '),
  );
const needs = listed(
  [
    'housing homelessness money-debt benefits food-fuel work-training loneliness mental-wellbeing suicide-self-harm',
    'domestic-abuse safeguarding-adult safeguarding-child carers bereavement physical-activity long-term-condition',
    'dementia-memory disability-sensory neurodiversity alcohol-drugs gambling immigration-nrpf families-perinatal',
    'later-life digital-inclusion transport legal veterans exploitation-slavery hoarding worker-safety worker-wellbeing',
  ].join(' '),
);
const barriers = listed(
  'language culture confidence awareness money transport access different-background waiting eligibility',
);
const day = sql.raw("'^20[0-9]{2}-[01][0-9]-[0-3][0-9]$'");

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table case_study (
      community_id uuid not null references community,
      case_id uuid not null,
      author_id uuid not null,
      is_anonymous boolean not null,
      state text not null check (state in ('draft', 'in-review', 'published', 'withdrawn')),
      evidence text not null check (evidence in ('peer-tip', 'case-study', 'verified', 'official')),
      origin text not null check (origin in ('written', 'thread', 'import')),
      source_thread_id uuid,
      is_fictional boolean not null,
      published_version integer check (published_version >= 1),
      history_from integer not null default 1 check (history_from >= 1),
      review_by text check (review_by ~ ${day}),
      published_at timestamptz(3),
      expired_at timestamptz(3),
      withdrawn_at timestamptz(3),
      withdrawn_reason text check (withdrawn_reason in ('out-of-date', 'unsafe', 'identifies', 'author-asked',
        'duplicate', 'other')),
      withdrawn_words text check (length(withdrawn_words) between 1 and 500),
      changed_at timestamptz(3) not null,
      primary key (community_id, case_id),
      foreign key (community_id, author_id) references person,
      foreign key (community_id, source_thread_id) references thread,
      check ((published_version is null) = (published_at is null)),
      check ((published_version is null) = (review_by is null)),
      check ((state = 'published') <= (published_version is not null)),
      check ((state = 'withdrawn') = (withdrawn_at is not null)),
      check ((withdrawn_reason is null) = (withdrawn_at is null)),
      -- What was made up has been checked by nobody.
      check (not is_fictional or evidence in ('peer-tip', 'case-study'))
    )`.execute(db);
  await sql`create index case_study_published on case_study (community_id, published_at desc, case_id desc)
    where state = 'published'`.execute(db);
  await sql`create index case_study_author on case_study (community_id, author_id, changed_at desc, case_id desc)`.execute(
    db,
  );
  // The clock asks for these alone, of all communities.
  await sql`create index case_study_due on case_study (review_by) where state = 'published' and expired_at is null`.execute(
    db,
  );
  await sql`
    create table case_version (
      community_id uuid not null,
      case_id uuid not null,
      version integer not null check (version >= 1),
      state text not null check (state in ('draft', 'in-review', 'returned', 'published')),
      revision integer not null check (revision >= 1),
      title text not null check (length(title) <= 120),
      situation text not null check (length(situation) <= 900),
      tried text not null check (length(tried) <= 900),
      happened text not null check (length(happened) <= 900),
      learnt text not null check (length(learnt) <= 900),
      steps text[] not null check (cardinality(steps) = 3 and length(array_to_string(steps, '')) <= 960),
      needs text[] not null check (needs <@ array[${needs}] and cardinality(needs) <= 4),
      barriers text[] not null check (barriers <@ array[${barriers}] and cardinality(barriers) <= 4),
      area_id uuid,
      people text[] not null check (cardinality(people) <= 6),
      organisations text[] not null check (cardinality(organisations) <= 8),
      details jsonb not null check (jsonb_typeof(details) = 'array'),
      digest text not null check (length(digest) = 64),
      written_at timestamptz(3) not null,
      submitted_at timestamptz(3),
      decided_by uuid,
      decided_at timestamptz(3),
      returned_words text check (length(returned_words) between 1 and 500),
      primary key (community_id, case_id, version),
      foreign key (community_id, case_id) references case_study on delete cascade,
      foreign key (community_id, area_id) references area,
      foreign key (community_id, decided_by) references person,
      check (state <> 'in-review' or submitted_at is not null),
      check (state <> 'returned' or returned_words is not null)
    )`.execute(db);
  await sql`create unique index case_version_working on case_version (community_id, case_id) where state <> 'published'`.execute(
    db,
  );
  await sql`create index case_version_waiting on case_version (community_id, submitted_at, case_id) where state = 'in-review'`.execute(
    db,
  );
  await sql`create index case_version_digest on case_version (community_id, digest)`.execute(db);
  await sql`
    create table case_saved (
      community_id uuid not null,
      person_id uuid not null,
      case_id uuid not null,
      saved_at timestamptz(3) not null,
      primary key (community_id, person_id, case_id),
      foreign key (community_id, person_id) references person,
      foreign key (community_id, case_id) references case_study on delete cascade
    )`.execute(db);
  await sql`
    create table case_worked (
      community_id uuid not null,
      case_id uuid not null,
      person_id uuid not null,
      area_id uuid,
      said_at timestamptz(3) not null,
      primary key (community_id, case_id, person_id),
      foreign key (community_id, case_id) references case_study on delete cascade,
      foreign key (community_id, person_id) references person,
      foreign key (community_id, area_id) references area
    )`.execute(db);
  await sql`
    create table case_use (
      community_id uuid not null,
      case_id uuid not null,
      mark text not null check (length(mark) = 64),
      use text not null check (use in ('copied', 'noted', 'chased', 'shared')),
      on_day text not null check (on_day ~ ${day}),
      primary key (community_id, case_id, mark),
      foreign key (community_id, case_id) references case_study on delete cascade
    )`.execute(db);
}
