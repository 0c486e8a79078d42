// The embedded database seen from the API's thread: asks go out, answers come back by number. When its thread ends,
// whoever waits is told; nobody waits for ever.
import { Worker } from 'node:worker_threads';
import type { EmbeddedAnswer, EmbeddedAsk, EmbeddedStart } from './embedded-wire.ts';

type Results = { rows: unknown[]; affectedRows?: number; command?: string };
type Waiting = { answered: (value: unknown) => void; failed: (error: Error) => void };
// Without `id`, for each word of its own: a plain Omit would lose what tells the words apart.
type Ask = EmbeddedAsk extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;

export class EmbeddedFault extends Error {
  override readonly name = 'EmbeddedFault';
  readonly code: string | null;
  readonly constraint: string | null;
  constructor(message: string, code: string | null, constraint: string | null) {
    super(message);
    this.code = code;
    this.constraint = constraint;
  }
}

/** With the code that PostgreSQL has for it: the same handling on both engines. */
const gone = () => new EmbeddedFault('The embedded database ended.', '57P01', null);

export class EmbeddedEngine {
  ready = false;
  closed = false;
  readonly waitReady: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (payload: string) => void>();
  #lastId = 0;

  constructor(start: EmbeddedStart) {
    this.#worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
      workerData: start,
      execArgv: [],
    });
    this.waitReady = new Promise((ready, failed) => {
      this.#waiting.set(0, { answered: () => ready(), failed });
    });
    // Whoever never awaits `waitReady` must not end the process by that.
    this.waitReady.catch(() => undefined);
    this.#worker.on('message', (answer: EmbeddedAnswer) => this.#take(answer));
    this.#worker.on('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#end(gone()));
  }

  async query<T>(sql: string, parameters: unknown[] = []) {
    return (await this.#ask({ word: 'query', sql, parameters })) as Results & { rows: T[]; fields: never[] };
  }

  /** Only for Kysely's driver, which lets one transaction begin after another (it has one connection). */
  async transaction<T>(
    work: (trx: Pick<EmbeddedEngine, 'query'> & { rollback(): Promise<void> }) => Promise<T>,
  ) {
    await this.query('begin');
    try {
      const result = await work({
        query: (sql, parameters) => this.query(sql, parameters),
        rollback: async () => void (await this.query('rollback')),
      });
      const { command } = await this.query('commit');
      // PostgreSQL answers COMMIT of a failed transaction by rolling back; silence here would lose a deed.
      if (command === 'ROLLBACK') throw new EmbeddedFault('The transaction had failed.', '25P02', null);
      return result;
    } catch (error) {
      await this.query('rollback');
      throw error;
    }
  }

  async listen(channel: string, onWake: (payload: string) => void): Promise<void> {
    this.#listeners.set(channel, onWake);
    await this.#ask({ word: 'listen', channel });
  }

  /** The data folder as an archive that `snapshot` can begin from. */
  async dump(): Promise<Uint8Array> {
    return (await this.#ask({ word: 'dump' })) as Uint8Array;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.#ask({ word: 'close' });
    await this.#worker.terminate();
  }

  /** Ends the thread in the middle of its work; for tests of what happens then. */
  async kill(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ask(ask: Ask): Promise<unknown> {
    if (ask.word !== 'close') await this.waitReady;
    if (this.closed && ask.word !== 'close') throw gone();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((answered, failed) => {
      this.#waiting.set(id, { answered, failed });
      this.#worker.postMessage({ ...ask, id });
    });
  }

  #take(answer: EmbeddedAnswer) {
    if (answer.word === 'notified') return this.#listeners.get(answer.channel)?.(answer.payload);
    if (answer.word === 'ready') this.ready = true;
    const id = answer.word === 'ready' ? 0 : answer.id;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (answer.word === 'failed')
      waiting?.failed(new EmbeddedFault(answer.message, answer.code, answer.constraint));
    else waiting?.answered(answer.word === 'answered' ? answer.value : undefined);
  }

  #end(error: Error) {
    this.closed = true;
    for (const waiting of this.#waiting.values()) waiting.failed(error);
    this.#waiting.clear();
  }
}
