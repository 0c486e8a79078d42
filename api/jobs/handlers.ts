// What the clock can do: a table of contents. The house's own returning work is asked for at every start.
import type { Database } from '#api/database/index.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { JobKind } from './ask.ts';
import type { Handlers } from './clock.ts';
import { forgetExpired } from './forget-expired.ts';
import { insertJobIfNew } from './queries.ts';

export type HandlerParts = { db: Database; clock: () => Date; random: (bytes: number) => Uint8Array };

export const handlersOf = ({ db, clock }: HandlerParts) =>
  ({
    'forget-expired': async () => {
      await forgetExpired(db, clock());
      return undefined;
    },
  }) satisfies Partial<Record<JobKind, Handlers[string]>>;

export async function askForReturningWork({ db, clock, random }: HandlerParts): Promise<void> {
  const now = clock();
  await insertJobIfNew(db, {
    jobId: makeUuid(now.getTime(), random(10)),
    communityId: null,
    kind: 'forget-expired',
    subjectId: null,
    dueAt: now,
    everyMinutes: 60,
  });
}
