// A refresh token is used once. Who comes with one that was replaced moments ago (a second panel, the worker) gets the
// same successor; who comes later with it holds a stolen or forgotten copy, and the whole session ends.
import type { z } from 'zod';
import { whyOutside } from '#api/access/arrival.ts';
import { digest } from '#api/access/session.ts';
import { type Trx, transact } from '#api/database/index.ts';
import type { PageContext } from '#api/trpc.ts';
import { type RefusalCode, refuse } from '#shared/basics/refusals.ts';
import type { refresh as contract, Tokens } from '#shared/contract/session.ts';
import { tellEnded } from './ended.ts';
import { dropOldAccess, endSession, findToken, insertTokens, lockSession, replaceToken } from './queries.ts';

import { sessionLimits } from './settings.ts';
import { accessOf, expiriesOf, successorOf, toTokens } from './tokens.ts';

type Verdict = { tokens: Tokens } | { refusal: RefusalCode };

export async function refresh(
  context: PageContext,
  { refreshToken }: z.output<typeof contract.input>,
): Promise<Tokens> {
  // A refusal that ends the session must be kept, so it leaves the transaction as a value and is thrown outside.
  const verdict = await transact(context.db, (trx) => judge(context, trx, refreshToken));
  if ('refusal' in verdict) throw refuse(verdict.refusal);
  return verdict.tokens;
}

async function judge(context: PageContext, trx: Trx, refreshToken: string): Promise<Verdict> {
  const { now } = context;
  const known = await findToken(trx, digest(refreshToken), 'refresh');
  if (!known) return { refusal: 'not-signed-in' };
  const session = await lockSession(trx, known);
  // Read again: whoever held the session before us may just have replaced this very token.
  const token = await findToken(trx, digest(refreshToken), 'refresh');
  if (!session || !token) return { refusal: 'not-signed-in' };
  const outside = await whyOutside(trx, { ...token, personId: session.personId });
  if (outside === 'suspended') return { refusal: outside };
  // Whoever has left has no session to go on with; signing in says why.
  if (outside !== null || session.endedAt || session.endsAt <= now || token.expiresAt <= now)
    return { refusal: 'session-expired' };
  const age = token.replacedAt ? now.getTime() - token.replacedAt.getTime() : 0;
  const isStolen = age > sessionLimits.graceSeconds * 1000;
  if (isStolen || token.generation >= sessionLimits.generationsMax) {
    const reason = isStolen ? 'refresh-token-reused' : 'too-many-refreshes';
    await endSession(trx, token, now, reason);
    await tellEnded(trx, { ...token, personId: session.personId }, reason, now);
    return { refusal: 'session-expired' };
  }
  return { tokens: await rotate(context, trx, token, session.endsAt, refreshToken) };
}

type Token = NonNullable<Awaited<ReturnType<typeof findToken>>>;

async function rotate(
  { config, now }: PageContext,
  trx: Trx,
  token: Token,
  endsAt: Date,
  presented: string,
): Promise<Tokens> {
  // Walk to the newest: within the grace period an even faster colleague may have gone on from the successor.
  let newest = { text: presented, row: token };
  while (newest.row.replacedAt) {
    const text = successorOf(config.secret, token.sessionId, newest.row.generation, newest.text);
    const row = await findToken(trx, digest(text), 'refresh');
    if (!row) throw new Error('A replaced refresh token has no successor.');
    newest = { text, row };
  }
  const { generation } = newest.row;
  if (token.replacedAt) {
    const accessToken = accessOf(config.secret, token.sessionId, generation, newest.text);
    const access = await findToken(trx, digest(accessToken), 'access');
    // Still fresh: the same answer as the first one got. Its access token is younger than the grace period.
    if (access && access.expiresAt > now)
      return toTokens(config, {
        accessToken,
        refreshToken: newest.text,
        accessExpiresAt: access.expiresAt,
        sessionEndsAt: endsAt,
      });
  }
  const refreshToken = successorOf(config.secret, token.sessionId, generation, newest.text);
  const accessToken = accessOf(config.secret, token.sessionId, generation + 1, refreshToken);
  const expiries = expiriesOf(now, endsAt);
  await replaceToken(trx, digest(newest.text), now);
  await dropOldAccess(trx, token, now);
  await insertTokens(trx, token, [
    { hash: digest(refreshToken), use: 'refresh', expiresAt: expiries.refresh, generation: generation + 1 },
    { hash: digest(accessToken), use: 'access', expiresAt: expiries.access, generation: generation + 1 },
  ]);
  return toTokens(config, {
    accessToken,
    refreshToken,
    accessExpiresAt: expiries.access,
    sessionEndsAt: endsAt,
  });
}
