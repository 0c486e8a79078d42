// A privileged act that was refused leaves an entry: who tried which procedure, and why not. Once a session, procedure and hour, so that
// whoever keeps trying fills no trail.

import { writeAudit } from '#api/audit/index.ts';
import { type Database, transact } from '#api/database/index.ts';
import { Refusal, type RefusalCode } from '#shared/basics/refusals.ts';
import { callerOf, type Peer } from './peer.ts';
import { checkRate, type Rates } from './rate.ts';

/** What somebody may not do, as opposed to what is not so. */
const notTheirs: readonly RefusalCode[] = ['not-allowed', 'own-case', 'own-role'];
const hourMs = 3_600_000;

type Refused = { db: Database; rates: Rates; peer: Peer; now: Date; path: string; cause: unknown };

export async function auditRefusal({ db, rates, peer, now, path, cause }: Refused): Promise<void> {
  if (!(cause instanceof Refusal) || !notTheirs.includes(cause.code)) return;
  if (!isFirst(rates, `refused:${callerOf(peer)}:${path}`, now)) return;
  const { communityId, personId, keyId } = peer;
  await transact(db, (trx) =>
    writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'act-refused',
      subjectKind: 'procedure',
      subjectId: null,
      detail: { procedure: path, why: cause.code, ...(keyId === undefined ? {} : { apiKey: keyId }) },
    }),
  );
}

function isFirst(rates: Rates, what: string, now: Date): boolean {
  try {
    checkRate(rates, what, now, 1, hourMs);
    return true;
  } catch (cause) {
    if (cause instanceof Refusal) return false;
    throw cause;
  }
}
