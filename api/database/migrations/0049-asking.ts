// A community has one urgent channel: whoever presses for it must not be sent to another by chance, and must be let in there.
// Where there were more, the oldest that is open to everybody stays.
// And what peers ask, newest first over all channels: everybody's first screen asks for it, and threads are otherwise found channel by channel.
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update channel set is_urgent = false where is_urgent and (
      kind <> 'open' or is_read_only or closed_at is not null or exists (
        select 1 from channel as older where older.community_id = channel.community_id and older.is_urgent
          and older.kind = 'open' and not older.is_read_only and older.closed_at is null
          and (older.created_at, older.channel_id) < (channel.created_at, channel.channel_id)))`.execute(db);
  await sql`create unique index channel_one_urgent on channel (community_id) where is_urgent`.execute(db);
  await sql`
    create index thread_asked on thread (community_id, started_at desc, thread_id desc)
    where state = 'open' and merged_into is null`.execute(db);
}
