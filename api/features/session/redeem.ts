// From a one-time code to a session. Only the extension that began holds the verifier; a code is spent by being shown,
// right or wrong.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { whyOutside } from '#api/access/arrival.ts';
import { digest } from '#api/access/session.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PageContext } from '#api/trpc.ts';
import { makeUuid, type SessionId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { redeem as contract, Tokens } from '#shared/contract/session.ts';
import { tellEnded } from './ended.ts';
import {
  claimCode,
  dropOldSessions,
  endSession,
  insertSession,
  insertTokens,
  selectSessions,
} from './queries.ts';

import { sessionLimits } from './settings.ts';
import { accessOf, expiriesOf, isSame, makeSecret, toTokens } from './tokens.ts';

export async function redeem(
  context: PageContext,
  { code, verifier, device }: z.output<typeof contract.input>,
): Promise<Tokens> {
  const { db, config, now, random } = context;
  const claimed = await claimCode(db, digest(code), now);
  // Made up, used before, or too late: to the person these are one thing.
  if (!claimed || claimed.expiresAt <= now) throw refuse('sign-in-expired');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const { communityId, personId, issuer, providerSubject } = claimed;
  if (!isSame(challenge, claimed.challenge)) throw refuse('sign-in-refused');
  if (!communityId || !personId || issuer === null || providerSubject === null)
    throw refuse('sign-in-refused');
  const outside = await whyOutside(db, { communityId, personId });
  if (outside !== null) throw refuse(outside);

  const sessionId = makeUuid<'session'>(now.getTime(), random(10)) satisfies SessionId;
  const key = { communityId, sessionId };
  const endsAt = new Date(now.getTime() + sessionLimits.sessionHours * 3_600_000);
  const refreshToken = makeSecret(random);
  const accessToken = accessOf(config.secret, sessionId, 0, refreshToken);
  const expiries = expiriesOf(now, endsAt);
  await transact(db, async (trx) => {
    await insertSession(trx, {
      community_id: communityId,
      session_id: sessionId,
      person_id: personId,
      provider_key: claimed.providerKey,
      issuer,
      provider_session: claimed.providerSession,
      provider_subject: providerSubject,
      device,
      started_at: now,
      last_used_at: now,
      ends_at: endsAt,
    });
    await insertTokens(trx, key, [
      { hash: digest(refreshToken), use: 'refresh', expiresAt: expiries.refresh, generation: 0 },
      { hash: digest(accessToken), use: 'access', expiresAt: expiries.access, generation: 0 },
    ]);
    const longAgo = new Date(now.getTime() - sessionLimits.rememberedDays * 86_400_000);
    await dropOldSessions(trx, { communityId, personId }, longAgo);
    const others = await selectSessions(trx, { communityId, personId }, now);
    for (const old of others.slice(sessionLimits.sessionsPerPersonMax)) {
      const ended = { communityId, sessionId: old.sessionId, personId };
      if (await endSession(trx, ended, now, 'too-many')) await tellEnded(trx, ended, 'too-many', now);
    }
    await writeAudit(trx, {
      at: now,
      communityId,
      actorId: personId,
      deed: 'session-started',
      subjectKind: 'session',
      subjectId: sessionId,
      detail: { provider: claimed.providerKey },
    });
  });
  return toTokens(config, {
    accessToken,
    refreshToken,
    accessExpiresAt: expiries.access,
    sessionEndsAt: endsAt,
  });
}
