// The hand-written table types against the real schema, on whichever engine this runs: same tables, same columns, same
// kinds, same nullability.
import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as lists from '#shared/basics/lists.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';

const folder = new URL('../../../api/database/tables/', import.meta.url).pathname;

type Column = { table: string; column: string; kinds: readonly string[]; isNullable: boolean };

/** Which kinds of column may hold what a type says; the same for every table. */
function kindsOf(type: string): readonly string[] {
  const inner = /^(?:Generated|Derived)<(.+)>$/.exec(type)?.[1];
  if (inner !== undefined) return kindsOf(inner);
  if (type === 'Lexemes') return ['tsvector'];
  if (/^(Instant|Date|ColumnType<Date,)/.test(type)) return ['timestamp with time zone'];
  if (type === 'boolean') return ['boolean'];
  if (type === 'number') return ['integer', 'smallint'];
  if (/^ColumnType<unknown\[\],/.test(type)) return ['jsonb'];
  // 64-bit numbers are strings in the program.
  if (/^ColumnType<string,/.test(type)) return ['bigint'];
  if (type.endsWith('[]')) return ['ARRAY'];
  if (/Id$/.test(type)) return ['uuid'];
  if (type === 'string') return ['text', 'uuid', 'bigint'];
  return ['text'];
}

function readTypes(): Column[] {
  const columns: Column[] = [];
  const tableOf = new Map<string, string>();
  const members: { type: string; column: string; text: string }[] = [];
  for (const file of readdirSync(folder)) {
    const source = ts.createSourceFile(file, readFileSync(folder + file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node, owner: string) => {
      if (ts.isInterfaceDeclaration(node))
        for (const member of node.members) if (ts.isPropertySignature(member)) add(member, node.name.text);
      if (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type))
        for (const member of node.type.members) if (ts.isPropertySignature(member)) add(member, '');
      ts.forEachChild(node, (child) => visit(child, owner));
    };
    const add = (member: ts.PropertySignature, type: string) => {
      const name = member.name.getText(source);
      const text = member.type?.getText(source) ?? '';
      if (type === '') tableOf.set(text, name);
      else members.push({ type, column: name, text });
    };
    visit(source, '');
  }
  for (const { type, column, text } of members) {
    const table = tableOf.get(type);
    if (table === undefined) throw new Error(`${type} is in no list of tables.`);
    const isNullable = / \| null$/.test(text);
    columns.push({ table, column, kinds: kindsOf(text.replace(/ \| null$/, '')), isNullable });
  }
  return columns;
}

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('the schema', () => {
  it('is what the table types say', async () => {
    const { rows } = await sql<{ table: string; column: string; kind: string; nullable: string }>`
      select table_name as "table", column_name as "column", data_type as kind, is_nullable as nullable
      from information_schema.columns
      where table_schema = 'public' and table_name not like 'kysely%'`.execute(database.db);
    const real = new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
    const said = readTypes();
    expect(said.map((one) => `${one.table}.${one.column}`).sort()).toEqual([...real.keys()].sort());
    const wrong = said
      .map((one) => ({ one, row: real.get(`${one.table}.${one.column}`) }))
      .filter(
        ({ one, row }) =>
          !row || !one.kinds.includes(row.kind) || (row.nullable === 'YES') !== one.isNullable,
      )
      .map(
        ({ one, row }) => `${one.table}.${one.column}: ${one.kinds.join('/')} or not null? is ${row?.kind}`,
      );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['person_role', 'role', lists.roles],
    ['organisation', 'kind', lists.organisationKinds],
    ['channel', 'kind', lists.channelKinds],
    ['channel', 'needs', lists.needs],
    ['thread', 'needs', lists.needs],
    ['thread', 'barriers', lists.barriers],
    ['thread', 'urgency', lists.urgencies],
    ['thread', 'state', lists.threadStates],
    ['post', 'state', lists.postStates],
  ] as const)('allows in %s.%s exactly what the shared list names', async (table, column, list) => {
    const { rows } = await sql<{ text: string }>`
      select pg_get_constraintdef(checks.oid) as text from pg_constraint checks
      join pg_attribute att on att.attrelid = checks.conrelid and att.attnum = any (checks.conkey)
      where checks.conrelid = ${table}::regclass and checks.contype = 'c' and att.attname = ${column}`.execute(
      database.db,
    );
    const named = rows.flatMap(({ text }) => [...text.matchAll(/'([^']+)'/g)].map((match) => match[1]));
    expect([...new Set(named)].sort()).toEqual([...list].sort());
  });

  it('leads every key with the community, but for the few tables that are asked before it is known', async () => {
    const { rows } = await sql<{ name: string; first: string }>`
      select rel.relname as name, att.attname as first
      from pg_index idx
      join pg_class rel on rel.oid = idx.indrelid
      join pg_namespace space on space.oid = rel.relnamespace and space.nspname = 'public'
      join pg_attribute att on att.attrelid = rel.oid and att.attnum = idx.indkey[0]
      where idx.indisprimary and rel.relname not like 'kysely%'`.execute(database.db);
    const without = rows.filter((row) => row.first !== 'community_id').map((row) => row.name);
    expect(without.sort()).toEqual([
      'chase_link',
      'identity',
      'job',
      'logout_token',
      'session_token',
      'sign_in',
    ]);
  });

  it('checks every list and every length in the table itself', async () => {
    const { rows } = await sql<{ column: string }>`
      select rel.relname || '.' || att.attname as column
      from pg_attribute att
      join pg_class rel on rel.oid = att.attrelid and rel.relkind = 'r' and rel.relname not like 'kysely%'
      join pg_namespace space on space.oid = rel.relnamespace and space.nspname = 'public'
      where att.attnum > 0 and not att.attisdropped and att.atttypid in ('text'::regtype, 'text[]'::regtype)
        and not exists (
          select 1 from pg_constraint checks
          where checks.conrelid = rel.oid and checks.contype = 'c' and att.attnum = any (checks.conkey))
      order by 1`.execute(database.db);
    expect(rows.map((row) => row.column)).toEqual([]);
  });
});
