// The whole table of access, executed: every procedure, every role, one's own and another community, signed in, expired,
// suspended, signed out, against a real server. `table.txt` is what a reviewer reads; a new procedure fails until it
// has an ask here and its lines there.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayCall } from '#api/access/what.ts';
import { appRouter } from '#api/router.ts';
import { type Role, roles } from '#shared/basics/lists.ts';
import { proceduresOf } from '#tests/support/contract.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  addSession,
  after,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { caseLibraryAsks, makeOurCaseLibrary, type OurCaseLibrary } from './table-case-library.ts';
import { channelLifeAsks, makeOurChannelLife, type OurChannelLife } from './table-channel-life.ts';
import { directoryAsks, makeOurDirectory, type OurDirectory } from './table-directory.ts';
import { findingAsks } from './table-finding.ts';
import { invitingAsks, makeOurInviting, type OurInviting } from './table-inviting.ts';
import { keysAsks, makeOurKey, type OurKey } from './table-keys.ts';
import { makeOurMentoring, mentoringAsks, type OurMentoring } from './table-mentoring.ts';
import { makeOurModeration, moderationAsks, type OurModeration } from './table-moderation.ts';
import { nextStepsAsks } from './table-next-steps.ts';
import { nudgesAsks } from './table-nudges.ts';
import { makeOurPeople, type OurPeople, peopleAsks } from './table-people.ts';
import { makeOurSupervision, type OurSupervision, supervisionAsks } from './table-supervision.ts';

type Ours = {
  channelId: string;
  threadId: string;
  answerId: string;
  sessionId: string;
  chaseId: string;
} & OurChannelLife &
  OurInviting &
  OurKey &
  OurCaseLibrary &
  OurMentoring &
  OurModeration &
  OurSupervision &
  OurPeople &
  OurDirectory;
type Ask = (at: Ours) => Record<string, unknown>;

/** One ask a procedure, about things of the community given. Asks that name nothing of a community say so: `{}`. */
const asks: Record<string, Ask> = {
  ...directoryAsks,
  'session.listProviders': () => ({}),
  'session.redeem': () => ({ code: 'c'.repeat(43), verifier: 'v'.repeat(43), device: 'Test' }),
  'session.refresh': () => ({ refreshToken: 'r'.repeat(43) }),
  'session.readMe': () => ({}),
  'session.listSessions': () => ({}),
  'session.listMyTrail': () => ({}),
  'session.revokeSession': ({ sessionId }) => ({ sessionId }),
  'session.signOut': () => ({}),
  'session.signOutEverywhere': () => ({}),
  ...keysAsks,
  'channels.listChannels': () => ({}),
  'channels.listThreads': ({ channelId }) => ({ channelId }),
  'channels.myThreads': () => ({}),
  'channels.listAsked': () => ({ isUrgent: false }),
  'channels.readThread': ({ threadId }) => ({ threadId }),
  'channels.listPosts': ({ threadId }) => ({ threadId }),
  'channels.previewPseudonym': () => ({ key: randomUUID() }),
  'channels.startThread': ({ channelId }) => ({
    ...spoken(),
    channelId,
    title: 'A question',
    needs: ['housing'],
    urgency: 'soon',
  }),
  'channels.answerThread': ({ threadId }) => ({ ...spoken(), threadId }),
  'channels.acceptAnswer': ({ threadId, answerId }) => ({ threadId, postId: answerId }),
  'channels.markRead': ({ threadId }) => ({ threadId, upToNumber: 1 }),
  'channels.changes': () => ({}),
  ...channelLifeAsks,
  ...invitingAsks,
  ...mentoringAsks,
  ...moderationAsks,
  ...caseLibraryAsks,
  ...nextStepsAsks,
  ...findingAsks,
  ...nudgesAsks,
  ...supervisionAsks,
  ...peopleAsks,
  'chases.listChases': () => ({ view: 'waiting' }),
  'chases.countChases': () => ({}),
  'chases.readChase': ({ chaseId }) => ({ chaseId }),
  'chases.createChase': () => ({ ...aChase(), chaseId: randomUUID() }),
  'chases.describeChase': ({ chaseId }) => ({ key: randomUUID(), chaseId, need: 'housing' }),
  'chases.moveDue': ({ chaseId }) => ({ key: randomUUID(), chaseId, dueOn: '2026-11-27' }),
  'chases.sayState': ({ chaseId }) => ({ key: randomUUID(), chaseId, seenVersion: 1, state: 'received' }),
  'chases.closeChase': ({ chaseId }) => ({ key: randomUUID(), chaseId, seenVersion: 1, outcome: 'helped' }),
  'chases.reopenChase': ({ chaseId }) => ({ key: randomUUID(), chaseId, seenVersion: 1 }),
  'chases.planChecks': ({ chaseId }) => ({ key: randomUUID(), chaseId, checks: ['2-weeks'] }),
  'chases.recordCheck': ({ chaseId }) => ({ key: randomUUID(), chaseId, at: '2-weeks', result: 'better' }),
  'chases.carryOn': ({ chaseId }) => ({ key: randomUUID(), chaseId, weeks: 6 }),
  'chases.exportChases': () => ({ format: 'csv' }),
  'chases.readKeeping': () => ({}),
  'chases.setKeeping': () => ({ months: 12 }),
  'chases.readTotals': () => ({}),
  'chases.openLink': ({ chaseId }) => ({ chaseId }),
  'chases.revokeLink': ({ chaseId }) => ({ chaseId }),
  'chases.readNicknameKey': () => ({}),
  'chases.replaceNicknameKey': () => ({}),
};
const spoken = () => ({
  key: randomUUID(),
  body: 'Who is the first call?',
  isAnonymous: false,
  isConfirmed: true,
});

const aChase = () => ({ need: 'housing', source: { kind: 'blank', id: null }, dueOn: '2026-11-27' });

const states = ['signed-in', 'expired', 'suspended', 'signed-out'] as const;
type State = (typeof states)[number];
const communities = ['own', 'other'] as const;
const holders = [...roles, 'no role'] as const;
type Holder = (typeof holders)[number];

let server: TestServer;
let url: string;
let people: Record<'active' | 'suspended', Map<Holder, SignedIn>>;
let ours: Record<(typeof communities)[number], Ours>;

beforeAll(async () => {
  server = await openTestServer();
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { db } = server.core;
  const own = await addCommunity(db);
  const other = await addCommunity(db);
  const holding = async (isSuspended: boolean) => {
    const held = new Map<Holder, SignedIn>();
    for (const role of holders)
      held.set(
        role,
        await addPerson(db, own, `A ${role}`, {
          roles: role === 'no role' ? [] : [role as Role],
          isSuspended,
        }),
      );
    return held;
  };
  people = { active: await holding(false), suspended: await holding(true) };
  const makeOurs = async (place: typeof own, asker: SignedIn): Promise<Ours> => {
    const helper = await addPerson(db, place, 'A helper');
    const channelId = await addChannel(db, place);
    const call = async (path: string, ask: unknown, who: SignedIn) => {
      const answer = await server.call<{ threadId: string; postId: string }>('mutation', path, ask, who);
      if (!answer.isOk) throw new Error(answer.refusal);
      return answer.data;
    };
    const ask = (asks['channels.startThread'] as Ask)({ channelId } as unknown as Ours);
    const { threadId } = await call('channels.startThread', ask, asker);
    const { postId } = await call('channels.answerThread', { ...spoken(), threadId }, helper);
    const chaseId = randomUUID();
    await call('chases.createChase', { ...aChase(), chaseId }, asker);
    const asked = await makeOurSupervision(server, place, helper);
    const directory = await makeOurDirectory(server, asker);
    const moderated = await makeOurModeration(server, place, threadId);
    return {
      ...(await makeOurMentoring(server, place)),
      ...moderated,
      ...(await makeOurKey(server, place)),
      ...(await makeOurCaseLibrary(server, place)),
      channelId,
      ...(await makeOurChannelLife(server, place, threadId)),
      ...(await makeOurInviting(server, place)),
      threadId,
      answerId: postId,
      sessionId: helper.sessionId,
      chaseId,
      ...asked,
      ...directory,
      ...(await makeOurPeople(server, place)),
    };
  };
  const asker = people.active.get('member') as SignedIn;
  ours = {
    own: await makeOurs(own, asker),
    other: await makeOurs(other, await addPerson(db, other, 'An asker')),
  };
});
afterAll(() => server.close());

async function tokenFor(holder: Holder, state: State): Promise<string | null> {
  if (state === 'signed-out') return null;
  const held = lasting.get(`${holder} ${state}`);
  if (held !== undefined) return held;
  const person = people[state === 'suspended' ? 'suspended' : 'active'].get(holder) as SignedIn;
  const ends = state === 'expired' ? { expiresAt: after(-1), endsAt: after(-1) } : {};
  const { token } = await addSession(server.core.db, person, after(-60_000), ends);
  // A session of its own for every line that may do something: some deeds end it. What is refused ends nothing.
  if (state !== 'signed-in') lasting.set(`${holder} ${state}`, token);
  return token;
}
const lasting = new Map<string, string>();

/** `ok`, or the code of the refusal. */
async function outcome(path: string, type: string, ask: unknown, token: string | null): Promise<string> {
  const input = JSON.stringify(ask);
  const isPost = type === 'mutation';
  const response = await fetch(`${url}/trpc/${path}${isPost ? '' : `?input=${encodeURIComponent(input)}`}`, {
    method: isPost ? 'POST' : 'GET',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(isPost ? { 'content-type': 'application/json' } : {}),
    },
    ...(isPost ? { body: input } : {}),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) return firstOf(response);
  const body = (await response.json()) as { error?: { data: { refusal: { code: string } } } };
  return body.error ? body.error.data.refusal.code : 'ok';
}

/** A stream answers 200 and then says in its first event whether it is one. */
async function firstOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const refused = text.match(/^event: serialized-error\ndata: (.*)$/m)?.[1];
    if (refused) return (JSON.parse(refused) as { data: { refusal: { code: string } } }).data.refusal.code;
    if (/^id: /m.test(text)) return 'ok';
  }
  return 'ended';
}

describe('who may do what', () => {
  it('has an ask for every procedure', () => {
    expect(Object.keys(asks).sort()).toEqual(Object.keys(proceduresOf(appRouter)).sort());
  });

  it('is what the table says, for every line of it', { timeout: 900_000 }, async () => {
    const lines: string[] = [];
    const found = new Map<string, string>();
    for (const [path, { type }] of Object.entries(proceduresOf(appRouter)))
      for (const community of communities)
        for (const state of states) {
          const byOutcome = new Map<string, Holder[]>();
          let stranger: string | undefined;
          for (const holder of holders) {
            const ask = (asks[path] as Ask)(ours[community]);
            // Whoever is signed out holds no role: one call says it for all.
            const what = stranger ?? (await outcome(path, type, ask, await tokenFor(holder, state)));
            if (state === 'signed-out') stranger = what;
            found.set([path, community, state, holder].join(' '), what);
            byOutcome.set(what, [...(byOutcome.get(what) ?? []), holder]);
          }
          const said = [...byOutcome].map(([what, who]) =>
            who.length === holders.length ? `${what}: everybody` : `${what}: ${who.join(', ')}`,
          );
          lines.push(`${path} | ${community} | ${state} | ${said.join('; ')}`);
        }
    // What no snapshot may ever say, however it was made.
    for (const [path, who] of Object.entries(mayCall))
      for (const community of communities)
        for (const holder of holders) {
          const at = (state: State) => found.get([path, community, state, holder].join(' '));
          if (who === 'open') continue;
          expect([path, at('signed-out'), at('expired'), at('suspended')]).toEqual([
            path,
            'not-signed-in',
            'session-expired',
            'suspended',
          ]);
          if (who !== 'signed-in' && holder !== who)
            expect([path, holder, at('signed-in')]).toEqual([path, holder, 'not-allowed']);
          const namesSomething = Object.values((asks[path] as Ask)(ours.other)).some((value) =>
            Object.values(ours.other).includes(value as string),
          );
          if (namesSomething && community === 'other')
            expect([path, at('signed-in')]).not.toEqual([path, 'ok']);
        }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('table.txt');
  });

  it('asks who it is before it reads what was sent', async () => {
    for (const [path, who] of Object.entries(mayCall)) {
      if (who === 'open') continue;
      const { type } = proceduresOf(appRouter)[path] as { type: string };
      expect([path, await outcome(path, type, { nonsense: true }, null)]).toEqual([path, 'not-signed-in']);
    }
  });

  it('sees what is listed, and nothing of the other community', async () => {
    const reader = { token: (await tokenFor('member', 'signed-in')) as string };
    const seen = JSON.stringify([
      await server.call('query', 'channels.listChannels', {}, reader),
      await server.call('query', 'channels.myThreads', {}, reader),
    ]);
    expect(seen).toContain(ours.own.channelId);
    for (const id of Object.values(ours.other)) expect(seen).not.toContain(id);
  });
});
