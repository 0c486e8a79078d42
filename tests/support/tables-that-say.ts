// Which tables hold a word, in any column of any row: what was taken out must stand nowhere but where it is kept as evidence.
import { type Kysely, sql } from 'kysely';

/** Their names in the order of the alphabet. Capitals and small letters are the same. */
export async function tablesThatSay<Tables>(db: Kysely<Tables>, words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  const saying: string[] = [];
  for (const { name } of tables) {
    const said = words.map((word) => sql`lower(it::text) like ${`%${word.toLowerCase()}%`}`);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} as it
      where ${sql.join(said, sql` or `)}`.execute(db);
    if ((rows[0]?.n ?? 0) > 0) saying.push(name);
  }
  return saying.sort();
}
