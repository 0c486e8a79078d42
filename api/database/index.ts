// The database as the other rooms see it: the same SQL on PostgreSQL and on the embedded one.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, KyselyPlugin, Transaction } from 'kysely';
import type { Tables } from './tables/index.ts';

export type Database = Kysely<Tables>;
/** What a deed writes with. A query that may run in either takes `Database`. */
export type Trx = Transaction<Tables>;

/** Whether this line runs inside a transaction. */
const insideTransaction = new AsyncLocalStorage<true>();

/**
 * Every outer database carries it. A query that used the outer database inside a transaction would wait for the single
 * connection of the embedded engine for ever: it is refused before it waits, on both engines.
 */
export const outsideOnly: KyselyPlugin = {
  transformQuery: ({ node }) => {
    checkOutside();
    return node;
  },
  transformResult: async ({ result }) => result,
};

/** The only way to begin a transaction. Inside `work` every query goes through `trx`. */
export async function transact<T>(db: Database, work: (trx: Trx) => Promise<T>): Promise<T> {
  checkOutside();
  return db
    .transaction()
    .execute((trx) => insideTransaction.run(true, () => work(trx.withoutPlugins() as Trx)));
}

function checkOutside(): void {
  if (insideTransaction.getStore()) throw new Error('A query inside a transaction must use its trx.');
}
