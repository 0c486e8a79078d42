// What a migration does to rows that stand there already. The tables are as they were before it; whom the rows belong to is not asked.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Embedded, openEmbedded } from '#api/database/embedded.ts';
import { migrations } from '#api/database/migrations/index.ts';

const communityId = randomUUID();
const [noon, earlier, later] = ['2026-11-20T12:00Z', '2026-11-20T11:00Z', '2026-11-20T13:00Z'];
let stand: Embedded;
const bringTo = async (name: keyof typeof migrations) => {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db: stand.db, provider }).migrateTo(name);
  if (error !== undefined) throw error;
};
beforeAll(async () => {
  stand = await openEmbedded(null);
  await bringTo('0043-cut');
  // No row is asked for whom it belongs to.
  await sql`set session_replication_role = replica`.execute(stand.db);
});
afterAll(() => stand.close());

it('earlier words that everybody saw are shown to nobody, and it stays known that they were seen', async () => {
  const [seen, unseen] = [randomUUID(), randomUUID()];
  for (const [postId, isShown] of [
    [seen, true],
    [unseen, false],
  ])
    await sql`insert into post_version (community_id, post_id, version, body, is_shown, written_at)
      values (${communityId}, ${postId}, 1, 'Words.', ${isShown}, ${noon})`.execute(stand.db);
  await bringTo('0044-version-mentions');
  const { rows } = await sql<{ post_id: string; is_shown: boolean; was_public: boolean }>`
    select post_id, is_shown, was_public from post_version`.execute(stand.db);
  const marks = (postId: string) => rows.find((one) => one.post_id === postId);
  expect(marks(seen)).toMatchObject({ is_shown: false, was_public: true });
  expect(marks(unseen)).toMatchObject({ is_shown: false, was_public: false });
});

it('a typed address whose way is off is no vouched one, and who left leaves neither address nor choice', async () => {
  const [typed, vouched, gone] = [randomUUID(), randomUUID(), randomUUID()];
  for (const personId of [typed, vouched, gone]) {
    await sql`insert into nudge_choice (community_id, person_id, ways, kinds, rhythm, quiet_from, quiet_until,
        is_quiet_at_weekends, digest_hour, version)
      values (${communityId}, ${personId}, '{}', '{}', 'single', 0, 0, false, 8, 1)`.execute(stand.db);
    await sql`insert into nudge_address (community_id, person_id, way, address_id, sealed, state, set_at, refusals)
      values (${communityId}, ${personId}, 'mail', ${randomUUID()}, 'sealed', 'good', ${noon}, 0)`.execute(
      stand.db,
    );
    const role = personId === gone ? 'auditor' : 'member';
    await sql`insert into person_role (community_id, person_id, role)
      values (${communityId}, ${personId}, ${role})`.execute(stand.db);
  }
  // The letter to the vouched one went to an address before it.
  for (const [personId, madeAt] of [
    [typed, noon],
    [vouched, earlier],
  ])
    await sql`insert into nudge_sending (community_id, sending_id, person_id, batch_id, way, content, state, attempts,
        made_at, due_at, ended_at)
      values (${communityId}, ${randomUUID()}, ${personId}, ${randomUUID()}, 'mail', 'confirm', 'sent', 1,
        ${madeAt}, ${madeAt}, ${madeAt})`.execute(stand.db);
  await bringTo('0045-retention');
  const { rows } = await sql<{ person_id: string; is_vouched: boolean }>`
    select person_id, vouched_at is not null as is_vouched from nudge_address order by 2`.execute(stand.db);
  expect(rows).toEqual([
    { person_id: typed, is_vouched: false },
    { person_id: vouched, is_vouched: true },
  ]);
  const choices = await sql<{ person_id: string }>`select person_id from nudge_choice`.execute(stand.db);
  expect(choices.rows.map((one) => one.person_id).sort()).toEqual([typed, vouched].sort());
});

it('of more urgent channels the oldest that is open to everybody stays the urgent one', async () => {
  await bringTo('0047-area-contacts');
  const add = async (
    createdAt: string,
    { kind = 'open', isReadOnly = false, closedAt = null as string | null } = {},
  ) => {
    const id = randomUUID();
    await sql`insert into channel (community_id, channel_id, slug, name, purpose, rules, kind, needs, is_urgent,
        is_read_only, closed_at, created_at)
      values (${communityId}, ${id}, ${`c-${id}`}, 'Today', '', '', ${kind}, '{}', true, ${isReadOnly}, ${closedAt},
        ${createdAt})`.execute(stand.db);
    return id;
  };
  await add(earlier, { kind: 'request' });
  await add(earlier, { isReadOnly: true });
  await add(earlier, { closedAt: noon });
  const works = await add(noon);
  await add(later);
  await bringTo('0049-asking');
  const { rows } = await sql<{ id: string }>`select channel_id as id from channel where is_urgent`.execute(
    stand.db,
  );
  expect(rows).toEqual([{ id: works }]);
});

it('whoever chose before a private talk or supervision was a kind hears of it, and whoever wanted nothing still does', async () => {
  const choose = async (kinds: string) => {
    const personId = randomUUID();
    await sql`insert into nudge_choice (community_id, person_id, ways, kinds, rhythm, quiet_from, quiet_until,
        is_quiet_at_weekends, digest_hour, version)
      values (${communityId}, ${personId}, '{badge}', ${kinds}::text[], 'single', 0, 0, false, 8, 1)`.execute(
      stand.db,
    );
    return personId;
  };
  const [some, others, none] = [await choose('{answer}'), await choose('{chase}'), await choose('{}')];
  await bringTo('0053-supervision-nudges');
  const { rows } = await sql<{ person_id: string; kinds: string[]; version: number }>`
    select person_id, kinds, version from nudge_choice`.execute(stand.db);
  const of = (personId: string) => rows.find((one) => one.person_id === personId);
  expect(of(some)).toMatchObject({ kinds: ['answer', 'talk', 'supervision'], version: 2 });
  expect(of(others)).toMatchObject({ kinds: ['chase', 'supervision'], version: 2 });
  expect(of(none)).toMatchObject({ kinds: [], version: 1 });
});
