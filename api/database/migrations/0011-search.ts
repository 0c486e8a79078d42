// What the search knows of a document: a copy of its words, the stems of them with their weight, and one row a stem in the order
// in which a search reads them. Whole numbers only, so that both engines reckon alike. And, without any person: what was
// looked for and not found, and what was chosen after which words.
import { type Kysely, sql } from 'kysely';

const needs = `array['housing', 'homelessness', 'money-debt', 'benefits', 'food-fuel', 'work-training', 'loneliness',
  'mental-wellbeing', 'suicide-self-harm', 'domestic-abuse', 'safeguarding-adult', 'safeguarding-child', 'carers',
  'bereavement', 'physical-activity', 'long-term-condition', 'dementia-memory', 'disability-sensory', 'neurodiversity',
  'alcohol-drugs', 'gambling', 'immigration-nrpf', 'families-perinatal', 'later-life', 'digital-inclusion', 'transport',
  'legal', 'veterans', 'exploitation-slavery', 'hoarding', 'worker-safety', 'worker-wellbeing']`;
const barriers = `array['language', 'culture', 'confidence', 'awareness', 'money', 'transport', 'access',
  'different-background', 'waiting', 'eligibility']`;
/** Of one document; a word is cut long before. */
const isShort = (column: string) => sql.raw(`check (length(${column}) between 1 and 60)`);

export async function up(db: Kysely<unknown>): Promise<void> {
  // An audience is a channel: its members alone; none is everybody of the community. `seal` says what the copy was made from.
  await sql`
    create table search_document (
      community_id uuid not null references community,
      document_no integer not null generated always as identity,
      kind text not null check (kind ~ '^[a-z-]{1,40}$'),
      subject_id uuid not null,
      audience_id uuid,
      area_id uuid,
      title text not null check (length(title) <= 300),
      body text not null check (length(body) <= 40000),
      needs text[] not null check (needs <@ ${sql.raw(needs)}),
      barriers text[] not null check (barriers <@ ${sql.raw(barriers)}),
      is_answered boolean,
      fresh_at timestamptz(3) not null,
      seal text not null check (length(seal) <= 2000),
      words text[] not null check (cardinality(words) <= 20000),
      stems text[] not null check (cardinality(stems) <= 20000),
      counts integer[] not null check (cardinality(counts) = cardinality(stems)),
      impacts integer[] not null check (cardinality(impacts) = cardinality(stems)),
      length integer not null check (length >= 0),
      sketch integer[] not null,
      written_at timestamptz(3) not null default now(),
      primary key (community_id, document_no),
      unique (community_id, kind, subject_id)
    )`.execute(db);
  // What every ranking reads stays in the row; what is long and seldom read leaves it first.
  await sql`alter table search_document alter column stems set storage main,
    alter column impacts set storage main`.execute(db);
  // The strongest first: a search reads so many from the end and no more. It refers to its document by number alone; whoever
  // writes the document writes these in the same breath.
  await sql`
    create table search_posting (
      community_id uuid not null,
      stem text not null ${isShort('stem')},
      impact integer not null,
      document_no integer not null,
      audience_id uuid,
      primary key (community_id, stem, impact, document_no) include (audience_id)
    )`.execute(db);
  await sql`
    create table search_shelf (
      community_id uuid primary key references community,
      documents integer not null check (documents >= 0),
      mean_length integer not null check (mean_length >= 0),
      mark text not null check (length(mark) <= 80),
      refreshed_at timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table search_stem (
      community_id uuid not null,
      stem text not null ${isShort('stem')},
      documents integer not null check (documents > 0),
      primary key (community_id, stem)
    )`.execute(db);
  await sql`
    create table search_word (
      community_id uuid not null,
      word text not null ${isShort('word')},
      documents integer not null check (documents > 0),
      primary key (community_id, word)
    )`.execute(db);
  await sql`
    create table search_miss (
      community_id uuid not null references community,
      month text not null check (month ~ '^20[0-9]{2}-[01][0-9]$'),
      words text not null check (length(words) between 1 and 120),
      searches integer not null check (searches > 0),
      primary key (community_id, month, words)
    )`.execute(db);
  await sql`
    create table search_choice (
      community_id uuid not null references community,
      words text not null check (length(words) between 1 and 120),
      document_no integer not null,
      times integer not null check (times > 0),
      primary key (community_id, words, document_no),
      foreign key (community_id, document_no) references search_document on delete cascade
    )`.execute(db);
  await sql`create index search_choice_document on search_choice (community_id, document_no)`.execute(db);
}
