// The SQL around the rows of each kind: one page of them, oldest first, and how many there are. The rows say every column themselves.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { OwnKind } from '#shared/basics/own-kinds.ts';

/** Rows of one kind of this peer, each with `sortAt` and `sortId`, which no other row of theirs has both of. */
export type OwnRows = (peer: Peer) => RawBuilder<unknown>;
export type OwnPlace = { at: Date; id: string };
export type OwnRow = Record<string, unknown> & { sortAt: Date; sortId: string };
type Counted = { kind: OwnKind; count: number; withoutName: number | null };

export async function selectOwn(
  db: Database,
  peer: Peer,
  rows: OwnRows,
  { after, limit }: { after: OwnPlace | null; limit: number },
): Promise<OwnRow[]> {
  const behind =
    after === null
      ? sql`true`
      : sql`(own."sortAt", own."sortId" collate "C") > (${after.at}::timestamptz, ${after.id}::text collate "C")`;
  const { rows: found } = await sql<OwnRow>`
    select own.* from (${rows(peer)}) as own where ${behind}
    order by own."sortAt", own."sortId" collate "C" limit ${limit}`.execute(db);
  return found;
}

/** `maskable`: kinds whose rows say `isWithoutName`. */
export async function countOwn(
  db: Database,
  peer: Peer,
  all: readonly (readonly [OwnKind, OwnRows])[],
  maskable: ReadonlySet<OwnKind>,
): Promise<Counted[]> {
  const counts = all.map(([kind, rows]) => {
    const withoutName = maskable.has(kind)
      ? sql`(count(*) filter (where own."isWithoutName"))::int`
      : sql`null::int`;
    return sql`select ${sql.lit(kind)} as "kind", count(*)::int as "count", ${withoutName} as "withoutName"
      from (${rows(peer)}) as own`;
  });
  const { rows } = await sql<Counted>`${sql.join(counts, sql` union all `)}`.execute(db);
  return rows;
}
