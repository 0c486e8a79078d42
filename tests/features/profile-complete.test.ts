// The copy of what is held about somebody leaves nothing out unsaid: every table of the schema is in it or says why not; and what
// docs/own-data.md tells of it is what the code does.
import { fileURLToPath } from 'node:url';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Peer } from '#api/access/peer.ts';
import { rowsOf } from '#api/features/profile/kinds.ts';
import { sessionLimits } from '#api/features/session/settings.ts';
import { retention } from '#api/jobs/forget-expired.ts';
import { groups, kindWords, sayUntil } from '#extension/panel/features/profile/kind-words.ts';
import { limits } from '#shared/basics/limits.ts';
import { type OwnKind, ownKinds } from '#shared/basics/own-kinds.ts';
import { ownFields } from '#shared/contract/profile.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { type Held, notOfMine, otherTables, personColumns } from './profile-tables.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Columns that point to a person, and those that are called as if they did. */
async function columnsOfPeople(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select refers.conrelid::regclass::text || '.' || att.attname as name from pg_constraint as refers
    join pg_attribute as att on att.attrelid = refers.conrelid and att.attnum = any (refers.conkey)
    where refers.contype = 'f' and refers.confrelid = 'person'::regclass and att.attname <> 'community_id'
    union
    select table_name || '.' || column_name from information_schema.columns
    where table_schema = 'public' and data_type = 'uuid' and (column_name ~ '(^|_)by(_id)?$'
      or column_name ~ '(^|_)(person|author|actor|reader|asker|reporter|host|member|user|owner|holder|worker|colleague)_id$')
    union select 'audit_entry.subject_id'
    order by 1`.execute(database.db);
  return rows.map(({ name }) => name);
}

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%' order by 1`.execute(database.db);
  return rows.map(({ name }) => name);
}

const peer = { communityId: 'c', personId: 'p', roles: new Set() } as unknown as Peer;
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const readsOf = (kind: OwnKind) => rowsOf[kind](peer).compile(compiler).sql;
const missing = (all: readonly string[], known: object) => all.filter((one) => !(one in known));

describe('the copy of what is held about somebody', () => {
  it('knows every column that names a person: it is in the copy or says why not', async () => {
    expect(Object.keys(personColumns).sort()).toEqual((await columnsOfPeople()).sort());
  });

  it('knows every other table, too', async () => {
    const named = new Set(Object.keys(personColumns).map((column) => column.split('.')[0]));
    const others = (await tables()).filter((table) => !named.has(table));
    expect(Object.keys(otherTables).sort()).toEqual(others.sort());
  });

  it('notices a new table, and a new person in an old one', async () => {
    await sql`create table whim (community_id uuid, words text)`.execute(database.db);
    await sql`alter table chase_keeping add column wished_by uuid`.execute(database.db);
    expect(missing(await columnsOfPeople(), personColumns)).toEqual(['chase_keeping.wished_by']);
    const known = { ...otherTables, ...Object.fromEntries(Object.keys(personColumns).map(tableOf)) };
    expect(missing(await tables(), known)).toEqual(['whim']);
  });

  it('reads what it says it holds', () => {
    for (const [column, held] of Object.entries(personColumns)) {
      if (typeof held !== 'string') continue;
      for (const word of column.split('.')) expect([column, readsOf(held)]).toEqual([column, withWord(word)]);
    }
    for (const [table, held] of Object.entries(otherTables))
      if (typeof held === 'string') expect([table, readsOf(held)]).toEqual([table, withWord(table)]);
  });

  it('says of each that is not in it why, in a sentence', () => {
    for (const held of [...Object.values(personColumns), ...Object.values(otherTables)])
      if (typeof held !== 'string') expect(held.not).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('shows every kind in one group, with a name of its own', () => {
    expect(groups.flatMap(({ kinds }) => kinds).sort()).toEqual([...ownKinds].sort());
    expect(new Set(Object.values(kindWords).map(({ label }) => label)).size).toBe(ownKinds.length);
  });

  it('says how long as the code keeps it', () => {
    const days = (ms: number) => `${ms / 86_400_000} days`;
    expect(sayUntil('sessions', 12)).toContain(`${sessionLimits.rememberedDays} days`);
    expect(sayUntil('keys', 12)).toContain(days(retention.keyMs));
    expect(sayUntil('messages', 12)).toContain(`${limits.relayKeptDays} days`);
    expect(sayUntil('nudges', 12)).toContain(`${limits.nudgesKeptDays} days`);
    expect(sayUntil('chases', 7)).toBe('7 months after the chase is closed.');
  });

  it('is described as it is', async () => {
    await expect(drawOwnData()).toMatchFileSnapshot(
      fileURLToPath(new URL('../../docs/own-data.md', import.meta.url)),
    );
  });
});

const tableOf = (column: string) => [column.split('.')[0], true] as const;
const withWord = (word: string) => expect.stringMatching(new RegExp(`\\b${word}\\b`));

/** For information governance leads, and for whoever writes a program that reads a copy. */
function drawOwnData(): string {
  const { usual } = limits.chaseKeepMonths;
  const exempt = (all: Readonly<Record<string, Held>>) =>
    Object.entries(all).flatMap(([name, held]) =>
      typeof held === 'string' ? [] : [[name, held.not] as const],
    );
  const why = Map.groupBy([...exempt(personColumns), ...exempt(otherTables)], ([, reason]) => reason);
  return [
    '# What somebody can take with them: the copy of what is held about them',
    '',
    'For information governance leads, and for whoever writes a program that reads such a copy. Everybody who is signed in finds it in the panel under More, *What Peer Hub holds about you*, or',
    'asks the API with the token of their session (`profile.countOwn`, `profile.readOwn`); no API key may. It answers the right of access (UK GDPR, article 15) for what this program holds; what',
    'your sign-in provider, logs of your servers and backups hold is yours to add. This page is written by a test, which fails on a table that is neither in the copy nor below with its reason.',
    '',
    '- It is of whoever is signed in and nobody else; no part of a call names a person, and no role is asked for. Whoever has left cannot sign in any more: their copy is asked of the administrators of the installation.',
    '- Taking it in the panel is an entry of the trail (`own-data-copied`) that its person sees and auditors do not, without counts: how much somebody wrote behind masks is nobody’s business. A program that reads with the token of a session makes that entry with `profile.beginCopy`; reading page by page makes none by itself.',
    '- What one wrote without one’s name is in it and marked (`isWithoutName`). The panel says so before it is saved.',
    '',
    '## The file',
    'JSON in UTF-8. `format` is `peer-hub-own-data`, `version` 1; fields may be added, none changes its meaning. `kinds` holds one object for each kind below: `kind`, `what`, `keptUntil` and `records`, oldest first.',
    'Moments are ISO 8601 in UTC, days `YYYY-MM-DD`. Others stand as ids.',
    '',
    ...groups.flatMap(({ title, why: reason, kinds }) => [
      `### ${title}`,
      `${reason}`,
      '',
      '| kind | what | kept | fields |',
      '|---|---|---|---|',
      ...kinds.map(
        (kind) =>
          `| \`${kind}\` | ${kindWords[kind].label} | ${sayUntil(kind, usual)} | ${Object.keys(
            ownFields[kind].shape,
          )
            .map((field) => `\`${field}\``)
            .join(' ')} |`,
      ),
      '',
    ]),
    '## What is about somebody and not in it',
    '',
    ...notOfMine.map(([what, reason]) => `- ${what}. ${reason}`),
    '',
    '## Tables and columns that are not in it, and why',
    ...[...why].flatMap(([reason, all]) => [
      '',
      reason,
      '',
      `- ${all.map(([name]) => `\`${name}\``).join(' ')}`,
    ]),
    '',
  ].join('\n');
}
