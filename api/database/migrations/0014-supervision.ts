// Requests for supervision and who is on duty, and since when a duty line is known to be right. A request keeps its words only while it is open: closing takes them away. Of the
// stream of changes only the kind's spelling is checked from here on: the list of kinds is the program's.
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
    create table supervision_request (
      community_id uuid not null,
      request_id uuid not null,
      asker_id uuid not null,
      area_id uuid,
      need text not null check (need in (${needs})),
      path_id text check (path_id ~ '^[a-z-]{1,40}$'),
      is_urgent boolean not null,
      body text check (length(body) between 1 and 4000),
      had_words boolean not null,
      state text not null check (state in ('waiting', 'acknowledged', 'closed')),
      asked_at timestamptz(3) not null,
      ask_hash text not null check (length(ask_hash) = 64),
      held_by uuid,
      acknowledged_at timestamptz(3),
      closed_by uuid,
      closed_at timestamptz(3),
      ended text check (ended in ('talked', 'handed-on', 'not-reached', 'withdrawn')),
      primary key (community_id, request_id),
      foreign key (community_id, asker_id) references person,
      foreign key (community_id, area_id) references area,
      foreign key (community_id, held_by) references person,
      foreign key (community_id, closed_by) references person,
      check ((held_by is null) = (acknowledged_at is null)),
      check ((state = 'closed') = (closed_at is not null)),
      check ((closed_at is null) = (ended is null)),
      check ((closed_at is null) = (closed_by is null)),
      check (state <> 'closed' or body is null)
    )`.execute(db);
  await sql`create index supervision_waiting on supervision_request (community_id, area_id, is_urgent desc, asked_at, request_id)
    where closed_at is null`.execute(db);
  await sql`create index supervision_mine on supervision_request (community_id, asker_id, asked_at desc, request_id desc)`.execute(
    db,
  );
  await sql`
    create table supervision_duty (
      community_id uuid not null,
      duty_id uuid not null,
      area_id uuid not null,
      person_id uuid not null,
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      set_by uuid not null,
      primary key (community_id, duty_id),
      foreign key (community_id, area_id) references area,
      foreign key (community_id, person_id) references person,
      foreign key (community_id, set_by) references person,
      check (ends_at > starts_at and ends_at <= starts_at + interval '14 days')
    )`.execute(db);
  await sql`create index supervision_duty_now on supervision_duty (community_id, area_id, ends_at, duty_id)`.execute(
    db,
  );
  // On which day somebody looked at a duty line last; null for those that stood before anybody asked.
  await sql`
    alter table area_contact add column checked_on text
      check (checked_on ~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]$')`.execute(db);
  // Whatever the checks of the stream are called by now: every feature that speaks to one person adds a kind.
  await sql`
    do $$
    declare named text;
    begin
      for named in select conname from pg_constraint where conrelid = 'stream_event'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%kind%'
      loop
        execute format('alter table stream_event drop constraint %I', named);
      end loop;
    end $$`.execute(db);
  await sql`
    alter table stream_event add constraint stream_event_kind_check check (kind ~ '^[a-z]+(-[a-z]+)+$'),
      add constraint stream_event_for_check check ((channel_id is null) or (person_id is null))`.execute(db);
}
