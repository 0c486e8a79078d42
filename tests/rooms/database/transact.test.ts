// One transaction at a time per deed, and never a query beside it: it would hang on the embedded engine for ever.
import { globSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await sql`create table scrap (n bigint)`.execute(database.db);
});
afterAll(() => database.close());

describe('a transaction', () => {
  it('refuses the outer database inside, instead of waiting for ever', async () => {
    const deed = transact(database.db, async (trx) => {
      await sql`insert into scrap values (1)`.execute(trx);
      await sql`select 1`.execute(database.db);
    });
    await expect(deed).rejects.toThrow('must use its trx');
    expect((await sql`select n from scrap`.execute(database.db)).rows).toEqual([]);
  });

  it('is begun in one place, so that none goes without this guard', () => {
    const root = new URL('../../..', import.meta.url).pathname;
    const begun = globSync('api/**/*.ts', { cwd: root })
      .filter((file) => /\.(?:transaction|startTransaction)\(\)/.test(readFileSync(root + file, 'utf8')))
      .sort();
    expect(begun).toEqual(['api/database/index.ts']);
  });

  it('does not stop others who ask beside it', async () => {
    const [, beside] = await Promise.all([
      transact(database.db, (trx) => sql`select 1`.execute(trx)),
      sql<{ n: string }>`select count(*) as n from scrap`.execute(database.db),
    ]);
    expect(beside.rows).toEqual([{ n: '0' }]);
  });

  it('hands back 64-bit numbers as text and moments as dates, on both engines', async () => {
    const { rows } =
      await sql`select 9007199254740993::bigint as big, '2026-11-20T12:00:00Z'::timestamptz as at,
      array['a', 'b'] as list, '{"a": [1]}'::jsonb as json`.execute(database.db);
    expect(rows[0]).toEqual({
      big: '9007199254740993',
      at: new Date('2026-11-20T12:00:00Z'),
      list: ['a', 'b'],
      json: { a: [1] },
    });
  });
});
