// The SQL of every query function, as PostgreSQL reads it, in files that a reviewer reads too. Nothing is run.
import { globSync } from 'node:fs';
import {
  DummyDriver,
  Kysely,
  type LogEvent,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Trx } from '#api/database/index.ts';
import type { Tables } from '#api/database/tables/index.ts';
import { samples } from './samples.ts';

const root = new URL('../../..', import.meta.url).pathname;
type Run = (...asked: never[]) => Promise<unknown>;
type Sample = (run: Run, trx: Trx) => Promise<unknown>;

/** Writes down what would be asked. Every answer is empty, so that a function may stop after its first statement. */
function recorder() {
  const asked: string[] = [];
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: (event: LogEvent) => {
      asked.push(event.query.sql);
    },
  });
  return { asked, trx: db as unknown as Trx };
}

/** One clause a line: a diff of it can be read. */
const readable = (sql: string) =>
  sql
    .replace(/\s+/g, ' ')
    .replace(
      / (from|where|group by|order by|limit|left join|inner join|join|on conflict|returning|values|set|and|union) /g,
      '\n  $1 ',
    )
    .trim();

const shelfOf = (file: string) => file.replace(/^api\/(features\/)?/, '').replace('/queries.ts', '');

const files = globSync('api/**/queries.ts', { cwd: root }).sort();

describe('the SQL', () => {
  it('has samples for every file of queries', () => {
    expect(files).toEqual(Object.keys(samples).sort());
  });

  it('keeps no file of a query that is gone', () => {
    const kept = globSync('**/*.sql', { cwd: `${root}tests/rooms/database/sql` }).sort();
    const named = Object.entries(samples).flatMap(([file, own]) =>
      Object.keys(own).map((name) => `${shelfOf(file)}/${name}.sql`),
    );
    expect(kept).toEqual(named.sort());
  });

  describe.each(files)('of %s', async (file) => {
    const module = (await import(`${root}${file}`)) as Record<string, unknown>;
    const functions = Object.keys(module).filter((name) => typeof module[name] === 'function');
    const own = (samples as unknown as Record<string, Record<string, Sample>>)[file] ?? {};

    it('has a sample for every function, and none for one that is gone', () => {
      expect(Object.keys(own).sort()).toEqual(functions.sort());
    });

    it.each(functions)('%s is what was reviewed', async (name) => {
      const { asked, trx } = recorder();
      await own[name]?.(module[name] as Run, trx);
      expect(asked.length).toBeGreaterThan(0);
      await expect(`${asked.map(readable).join(';\n\n')};\n`).toMatchFileSnapshot(
        `sql/${shelfOf(file)}/${name}.sql`,
      );
    });
  });
});
