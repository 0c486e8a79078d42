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

type Step = (trx: Trx) => Promise<void>;
/** What every transaction that is begun inside asks first (`whileStanding`). */
const asksFirst = new AsyncLocalStorage<Step>();

type Ending = { step: Step; committed: () => void };
/** What every transaction that is begun inside does last (`endingWith`). */
const doesLast = new AsyncLocalStorage<Ending>();

/** Every transaction of `work` ends with `step`, and is nothing if that fails; `committed` is told of each that stands. */
export const endingWith = <Done>(ending: Ending, work: () => Promise<Done>): Promise<Done> =>
  doesLast.run(ending, work);

/** Every transaction of `work` begins with `check`, and is nothing if that refuses. */
export const whileStanding = <Done>(check: Step, work: () => Promise<Done>): Promise<Done> =>
  asksFirst.run(check, work);

/**
 * The only way to begin a transaction. Inside `work` every query goes through `trx`. `hold`: a lock that has to be taken before anything
 * else is.
 */
export async function transact<T>(db: Database, work: (trx: Trx) => Promise<T>, hold?: Step): Promise<T> {
  checkOutside();
  const check = asksFirst.getStore();
  const ending = doesLast.getStore();
  const done = await db.transaction().execute((outer) =>
    insideTransaction.run(true, async () => {
      const trx = outer.withoutPlugins() as Trx;
      await hold?.(trx);
      await check?.(trx);
      const made = await work(trx);
      await ending?.step(trx);
      return made;
    }),
  );
  ending?.committed();
  return done;
}

function checkOutside(): void {
  if (insideTransaction.getStore()) throw new Error('A query inside a transaction must use its trx.');
}
