// The database as the other rooms see it: the same SQL on PostgreSQL and on the embedded one.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables/index.ts';

export type Database = Kysely<Tables>;
/** What a deed writes with. A query that may run in either takes `Database`. */
export type Trx = Transaction<Tables>;

/** Whether this line runs inside a transaction, for the guard below. */
const insideTransaction = new AsyncLocalStorage<true>();

/**
 * The only way to begin a transaction. Inside `work` every query goes through `trx`: one that used the outer database
 * would wait for the single connection of the embedded engine for ever, so that it is refused on both engines.
 */
export function transact<T>(db: Database, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute((trx) => insideTransaction.run(true, () => work(trx)));
}

/** What a driver asks before it gives out a connection. */
export function checkOutside(): void {
  if (insideTransaction.getStore()) throw new Error('A query inside a transaction must use its trx.');
}
