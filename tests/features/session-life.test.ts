// Staying signed in, and being put out: rotation, the race of two panels and the worker, theft, revocation, suspension,
// another community. All through the API as the extension meets it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '#api/audit/index.ts';
import type { SessionId } from '#shared/basics/ids.ts';
import type { Tokens } from '#shared/contract/session.ts';
import { CrookedIssuer } from '#tests/support/issuers/crooked.ts';
import { clientOf, refusalOf, signIn } from '#tests/support/issuers/extension.ts';
import { type House, type Known, openHouse, settle } from '#tests/support/issuers/house.ts';

let issuer: CrookedIssuer;
let house: House;
let sarah: Known;

beforeAll(async () => {
  issuer = await CrookedIssuer.start();
  house = await openHouse(() => [
    {
      key: 'crooked',
      name: 'Crooked',
      preset: 'oidc',
      issuer: issuer.issuer,
      clientId: 'peer-hub',
      auth: { method: 'client_secret', secret: 'a-secret-that-is-long-enough' },
    },
  ]);
  sarah = await settle(house.core, { issuer: issuer.issuer, subject: 'sarah', slug: 'sarah' });
  await settle(house.core, {
    issuer: issuer.issuer,
    subject: 'ben',
    slug: 'ben',
    community: sarah.communityId,
  });
  await settle(house.core, { issuer: issuer.issuer, subject: 'olwen', slug: 'olwen' });
});
afterAll(async () => {
  await house?.close();
  await issuer?.close();
});

const signInAs = (subject: string): Promise<Tokens> => {
  issuer.subject = subject;
  return signIn(house, 'crooked');
};
const refresh = (refreshToken: string) => clientOf(house).session.refresh.mutate({ refreshToken });
const me = (token: string) => clientOf(house, token).session.readMe.query({});
const auditOf = (sessionId: string) =>
  house.core.db
    .selectFrom('audit_entry')
    .select(['deed', 'detail', 'actor_id as actorId'])
    .where('subject_id', '=', sessionId)
    .orderBy('seq')
    .execute();
const sessionIdOf = async (token: string) => {
  const { sessions } = await clientOf(house, token).session.listSessions.query({});
  return sessions.find((one) => one.isThisOne)?.id as SessionId;
};

describe('what rests', () => {
  test('tokens are long, opaque, and only their digests are stored', async () => {
    const tokens = await signInAs('sarah');
    expect(tokens.accessToken).toMatch(/^[\w-]{43}$/);
    expect(tokens.refreshToken).toMatch(/^[\w-]{43}$/);
    const rows = await house.core.db.selectFrom('session_token').select('token_hash as hash').execute();
    expect(rows.length).toBeGreaterThan(1);
    for (const { hash } of rows) expect([tokens.accessToken, tokens.refreshToken]).not.toContain(hash);
    expect(house.lines.join('')).not.toContain(tokens.refreshToken);
  });

  test('the two tokens do not stand in for each other', async () => {
    const tokens = await signInAs('sarah');
    expect(await refusalOf(me(tokens.refreshToken))).toBe('not-signed-in');
    expect(await refusalOf(refresh(tokens.accessToken))).toBe('not-signed-in');
  });

  test('a made-up token is nobody', async () => {
    expect(await refusalOf(me('a'.repeat(43)))).toBe('not-signed-in');
    expect(await refusalOf(clientOf(house).session.readMe.query({}))).toBe('not-signed-in');
    expect(await refusalOf(refresh('a'.repeat(43)))).toBe('not-signed-in');
  });
});

describe('going on', () => {
  test('an access token ends after ten minutes; a refresh goes on', async () => {
    const tokens = await signInAs('sarah');
    house.later(10 * 60_000 + 1);
    expect(await refusalOf(me(tokens.accessToken))).toBe('session-expired');
    const next = await refresh(tokens.refreshToken);
    expect(next.refreshToken).not.toBe(tokens.refreshToken);
    expect(next.sessionEndsAt).toBe(tokens.sessionEndsAt);
    await expect(me(next.accessToken)).resolves.toMatchObject({ name: 'Sarah Whitlow' });
  });

  test('two panels and the worker refresh at once: the same answer, nobody is signed out', async () => {
    let tokens = await signInAs('sarah');
    for (let round = 0; round < 5; round++) {
      house.later(9 * 60_000);
      const { refreshToken } = tokens;
      const answers = await Promise.all(Array.from({ length: 6 }, () => refresh(refreshToken)));
      const [first] = answers;
      if (!first) throw new Error('There was no answer.');
      for (const answer of answers) expect(answer).toEqual(first);
      await expect(me(first.accessToken)).resolves.toBeTruthy();
      tokens = first;
    }
  });

  test('a slow panel within the grace period finds the newest, even two steps on', async () => {
    const tokens = await signInAs('sarah');
    const second = await refresh(tokens.refreshToken);
    const third = await refresh(second.refreshToken);
    house.later(20_000);
    expect(await refresh(tokens.refreshToken)).toEqual(third);
    await expect(refresh(third.refreshToken)).resolves.toBeTruthy();
  });

  test('a stolen token that was replaced ends the whole session, and the audit says so', async () => {
    const tokens = await signInAs('sarah');
    const sessionId = await sessionIdOf(tokens.accessToken);
    const next = await refresh(tokens.refreshToken);
    house.later(31_000);
    expect(await refusalOf(refresh(tokens.refreshToken))).toBe('session-expired');
    expect(await refusalOf(me(next.accessToken))).toBe('session-expired');
    expect(await refusalOf(refresh(next.refreshToken))).toBe('session-expired');
    expect(await auditOf(sessionId)).toEqual([
      { deed: 'session-started', detail: '{"provider":"crooked"}', actorId: sarah.personId },
      { deed: 'session-ended', detail: '{"reason":"refresh-token-reused"}', actorId: sarah.personId },
    ]);
    expect(await verifyAudit(house.core.db, sarah.communityId)).toMatchObject({ isSound: true });
  });

  test('a session that nobody used for four hours is over, and so is one of twelve hours', async () => {
    const unused = await signInAs('sarah');
    house.later(4 * 3_600_000 + 1);
    expect(await refusalOf(refresh(unused.refreshToken))).toBe('session-expired');
    let busy = await signInAs('sarah');
    for (let hours = 0; hours < 12; hours += 3) {
      busy = await refresh(busy.refreshToken);
      house.later(3 * 3_600_000);
    }
    expect(await refusalOf(refresh(busy.refreshToken))).toBe('session-expired');
    expect(await refusalOf(me(busy.accessToken))).toBe('session-expired');
  });

  test('after a month nothing of a session is left, and its colleague’s stays', async () => {
    const [old, bens] = [await signInAs('sarah'), await signInAs('ben')];
    house.later(31 * 86_400_000);
    await signInAs('sarah');
    expect(await refusalOf(refresh(old.refreshToken))).toBe('not-signed-in');
    expect(await refusalOf(refresh(bens.refreshToken))).toBe('session-expired');
  });

  test('refreshing touches nobody else', async () => {
    const [one, other] = [await signInAs('sarah'), await signInAs('ben')];
    await refresh(one.refreshToken);
    house.later(31_000);
    await refusalOf(refresh(one.refreshToken));
    await expect(me(other.accessToken)).resolves.toBeTruthy();
  });
});

describe('being put out', () => {
  // A person may have ten sessions; these tests begin with a clean slate.
  beforeEach(async () => {
    const tokens = await signInAs('sarah');
    await clientOf(house, tokens.accessToken).session.signOutEverywhere.mutate({});
  });

  test('signing out ends this session at once and no other', async () => {
    const [here, there] = [await signInAs('sarah'), await signInAs('sarah')];
    await clientOf(house, here.accessToken).session.signOut.mutate({});
    expect(await refusalOf(me(here.accessToken))).toBe('session-expired');
    expect(await refusalOf(refresh(here.refreshToken))).toBe('session-expired');
    await expect(me(there.accessToken)).resolves.toBeTruthy();
  });

  test('signing out everywhere ends all of mine and none of a colleague’s', async () => {
    const [here, there, bens] = [await signInAs('sarah'), await signInAs('sarah'), await signInAs('ben')];
    const { ended } = await clientOf(house, here.accessToken).session.signOutEverywhere.mutate({});
    expect(ended).toBe(2);
    expect(await refusalOf(me(here.accessToken))).toBe('session-expired');
    expect(await refusalOf(me(there.accessToken))).toBe('session-expired');
    await expect(me(bens.accessToken)).resolves.toBeTruthy();
  });

  test('one session is listed and revoked; a colleague’s and another community’s are not there for me', async () => {
    const [here, lost, bens, olwens] = [
      await signInAs('sarah'),
      await signInAs('sarah'),
      await signInAs('ben'),
      await signInAs('olwen'),
    ];
    const mine = clientOf(house, here.accessToken).session;
    const { sessions } = await mine.listSessions.query({});
    expect(sessions.map((one) => one.isThisOne).sort()).toEqual([false, true]);
    expect(sessions[0]).toMatchObject({ device: 'Chromium on Linux' });
    for (const stranger of [bens, olwens]) {
      const sessionId = await sessionIdOf(stranger.accessToken);
      expect(await refusalOf(mine.revokeSession.mutate({ sessionId }))).toBe('not-found');
      await expect(me(stranger.accessToken)).resolves.toBeTruthy();
    }
    await mine.revokeSession.mutate({ sessionId: await sessionIdOf(lost.accessToken) });
    expect(await refusalOf(me(lost.accessToken))).toBe('session-expired');
    expect(await refusalOf(refresh(lost.refreshToken))).toBe('session-expired');
    await expect(me(here.accessToken)).resolves.toBeTruthy();
  });

  test('of more than ten sessions the oldest ends, and the audit says so', async () => {
    const first = await signInAs('sarah');
    const firstId = await sessionIdOf(first.accessToken);
    for (let count = 1; count < 10; count++) {
      house.later(1_000);
      await signInAs('sarah');
    }
    await expect(me(first.accessToken)).resolves.toBeTruthy();
    house.later(1_000);
    await signInAs('sarah');
    expect(await refusalOf(me(first.accessToken))).toBe('session-expired');
    expect((await auditOf(firstId)).at(-1)).toMatchObject({
      deed: 'session-ended',
      detail: '{"reason":"too-many"}',
    });
  });

  test('a suspended person is refused everywhere, at once', async () => {
    const tokens = await signInAs('ben');
    const suspend = (at: Date | null) =>
      house.core.db.updateTable('person').set({ suspended_at: at }).where('slug', '=', 'ben').execute();
    await suspend(house.core.clock());
    try {
      expect(await refusalOf(me(tokens.accessToken))).toBe('suspended');
      expect(await refusalOf(refresh(tokens.refreshToken))).toBe('suspended');
      await expect(signInAs('ben')).rejects.toThrow('No code: suspended');
    } finally {
      await suspend(null);
    }
    await expect(me(tokens.accessToken)).resolves.toBeTruthy();
  });

  test('a token of another community opens only that community', async () => {
    const olwen = await me((await signInAs('olwen')).accessToken);
    expect(olwen.communityId).not.toBe(sarah.communityId);
    expect(olwen.personId).not.toBe(sarah.personId);
  });

  test('when it was last used moves, but not with every call', async () => {
    const tokens = await signInAs('sarah');
    const usedAt = async () => {
      const { sessions } = await clientOf(house, tokens.accessToken).session.listSessions.query({});
      return sessions.find((one) => one.isThisOne)?.lastUsedAt;
    };
    const begun = await usedAt();
    house.later(30_000);
    expect(await usedAt()).toBe(begun);
    house.later(40_000);
    expect(await usedAt()).not.toBe(begun);
  });
});
