// The world failing under a query, told apart from our own mistakes, and the one place that tries again.
const goneCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  // Stopped by an administrator, crashed beside us, starting up, read-only because another server is now the primary.
  '57P01',
  '57P02',
  '57P03',
  '25006',
  '53300',
  // Too much at once: a lock or a statement that took too long, two deeds that waited for each other. All of the
  // transaction is undone, so that trying again is as safe as the first time.
  '40001',
  '40P01',
  '55P03',
  '57014',
]);

/** Sentences of `pg` for a connection that broke or never came; it gives them no code. */
const goneWords =
  /query read timeout|connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i;

/** True when trying again later may help: the database was not reached, went away or was overcome. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return code.startsWith('08') || goneCodes.has(code);
  if (error instanceof AggregateError) return error.errors.some(isDatabaseGone);
  return goneWords.test(error.message);
}

export const retriesMax = 4;

/** Time and chance, passed in so that a test takes no time. `chance` is from 0 to 1. */
export type Again = { wait: (ms: number) => Promise<void>; chance: () => number };

/** Whoever waited for a connection in vain has waited long enough; to wait again would only make the queue longer. */
const isWorthAnotherTry = (error: unknown) =>
  isDatabaseGone(error) && !(error instanceof Error && /time(?:d )?out/i.test(error.message));

/** Does `work` again when the database went away under it. Only for reads, and for deeds with an idempotency key. */
export async function retried<T>(work: () => Promise<T>, { wait, chance }: Again): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (tried >= retriesMax || !isWorthAnotherTry(error)) throw error;
      // 50, 100, 200, 400 ms, each between half and whole: a herd of callers must not return in step.
      await wait(50 * 2 ** tried * (0.5 + chance() / 2));
    }
  }
}
