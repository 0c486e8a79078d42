// No text may enter the house unseen: every text column is a kind that others read, or says why it is not.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notReadable, readableKinds } from '#api/access/readable-kinds.ts';
import { appRouter } from '#api/router.ts';
import { textsOf } from '#tests/support/contract.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function textColumns(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%'
      and (data_type in ('text', 'character varying', 'json', 'jsonb') or udt_name in ('_text', 'tsvector'))
    order by 1`.execute(database.db);
  return rows.map((row) => row.name);
}

describe('kinds of readable text', () => {
  it('name every text column of the schema once, and none that is gone', async () => {
    const named = [...readableKinds.map((one) => one.column), ...Object.keys(notReadable)].sort();
    expect(named).toEqual((await textColumns()).sort());
  });

  it('notice a new text column', async () => {
    await sql`alter table post add column afterthought text`.execute(database.db);
    const named = new Set<string>([...readableKinds.map((one) => one.column), ...Object.keys(notReadable)]);
    expect((await textColumns()).filter((column) => !named.has(column))).toEqual(['post.afterthought']);
  });

  it('are looked at by the engine at the fields that they name', () => {
    const readable = new Set(
      textsOf(appRouter)
        .filter((text) => text.manner === 'readable')
        .map((text) => text.where),
    );
    const promised = readableKinds.flatMap((one) => ('notBecause' in one.strippedAt ? [] : one.strippedAt));
    expect(new Set(promised)).toEqual(readable);
  });
});
