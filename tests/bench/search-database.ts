// The real search on a database of its own, filled through the door that every feature uses. For measurements: here everybody
// of one community may read everything.
import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { escapeIdentifier } from 'pg';
import type { SearchRules } from '#api/access/searchable.ts';
import { transact } from '#api/database/index.ts';
import { migrate } from '#api/database/migrate.ts';
import { type OpenDatabase, openDatabase } from '#api/database/open.ts';
import { findDocuments } from '#api/features/search/finding/find.ts';
import { makeShelves } from '#api/features/search/finding/shelf.ts';
import { fieldWeights, indexDocument } from '#api/features/search/index.ts';
import { refreshSearch } from '#api/features/search/refresh.ts';
import type { SearchKind } from '#shared/basics/lists.ts';
import { asAdmin, silentLog } from '#tests/support/database.ts';
import { addCommunity, addPerson, noon } from '#tests/support/people.ts';

export type BenchDocument = {
  id: string;
  kind?: string;
  title: string;
  text: string;
  place?: string;
  date?: string;
};

const kinds: Readonly<Record<string, SearchKind>> = {
  case: 'case-study',
  thread: 'thread',
  service: 'service',
};
const everything = () => sql<boolean>`true`;
const rules: SearchRules = { 'case-study': everything, thread: everything, service: everything };
/** Enough for one transaction. */
const batch = 500;

const uuidOf = (id: string) => {
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** On a server a database of its own, gone when closed; without an address the embedded one in memory. */
async function openFresh(server: string | null): Promise<OpenDatabase> {
  if (server === null) {
    const embedded = await openDatabase({ kind: 'embedded', folder: null }, silentLog);
    await migrate(embedded.db);
    return embedded;
  }
  const name = `peer_hub_bench_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(server, (client) => client.query(`create database ${escapeIdentifier(name)}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  const config = { kind: 'server', url: url.href, directUrl: url.href, poolSize: 4, statementMs: 0 } as const;
  const open = await openDatabase(config, silentLog);
  await migrate(open.db);
  const close = async () => {
    await open.close();
    await asAdmin(server, (client) => client.query(`drop database ${escapeIdentifier(name)} with (force)`));
  };
  return { ...open, close };
}

export async function openSearch(server: string | null) {
  const database = await openFresh(server);
  const { db } = database;
  const place = await addCommunity(db);
  const peer = await addPerson(db, place, 'A reader');
  const shelves = makeShelves();
  const idOf = new Map<string, string>();
  const load = async (documents: readonly BenchDocument[]) => {
    for (let from = 0; from < documents.length; from += batch) {
      await transact(db, async (trx) => {
        for (const { id, kind, title, text, place: where, date } of documents.slice(from, from + batch)) {
          idOf.set(uuidOf(id), id);
          await indexDocument(trx, {
            communityId: place.communityId,
            kind: kinds[kind ?? ''] ?? 'case-study',
            id: uuidOf(id),
            audienceId: null,
            areaId: null,
            title,
            texts: [
              { text },
              ...(where ? [{ text: where, weight: fieldWeights.place, isShown: false }] : []),
            ],
            needs: [],
            barriers: [],
            isAnswered: null,
            freshAt: date ? new Date(date) : noon,
            seal: '',
          });
        }
      });
      // Of many, the first tell how long texts are: then the rest need not be weighed twice.
      if (from === 0 && documents.length > 10 * batch) await refreshSearch(db, place.communityId, new Date());
    }
    await refreshSearch(db, place.communityId, new Date());
    // What PostgreSQL does by itself in the minutes after a load: until its pages are known to be seen by everybody, an index that
    // holds all that is asked for is still checked against the table, row by row.
    await (server === null ? sql`analyze` : sql`vacuum analyze`).execute(db);
  };
  const ask = async (words: string): Promise<string[]> => {
    const found = await findDocuments(
      { db, shelves, reader: { peer, rules }, now: noon },
      { words, limit: 10 },
    );
    return found.items.map(({ id }) => idOf.get(id) ?? '');
  };
  return { db, load, ask, close: () => database.close() };
}
