// A town whose people are told what waits for them: a community, a question, a real SMTP server, and a clock that the test moves.
// Called once at the top of a test file.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { tendNudges } from '#api/features/nudges/index.ts';
import { doDue } from '#api/jobs/clock.ts';
import { handlersOf } from '#api/jobs/handlers.ts';
import { makeSmtpMailer } from '#api/mail/smtp.ts';
import type { NudgeKind, NudgeWay } from '#shared/basics/nudge-lists.ts';
import type { NudgeSettings, QuietHours } from '#shared/contract/nudges.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  addSession,
  after,
  noon,
  type Place,
  type SignedIn,
} from './people.ts';
import { openTestServer, type TestServer } from './server.ts';

export const secretWords = 'The stairlift broke, and the landlord will not mend the boiler';

export function standInNudgesTown() {
  let server: TestServer;
  let post: MailServer;
  let place: Place;
  let sarah: SignedIn;
  let ben: SignedIn;
  let priya: SignedIn;
  let channelId: string;
  let at = noon;

  beforeAll(async () => {
    post = await openMailServer();
    server = await openTestServer({ isEvaluation: true });
  });
  afterAll(async () => {
    await server.close();
    await post.close();
  });
  beforeEach(async () => {
    setNow(noon);
    server.core.mailer = newMailer();
    const { db } = server.core;
    await db.deleteFrom('job').execute();
    post.mails.length = 0;
    post.behave({ kind: 'takes' });
    place = await addCommunity(db);
    sarah = await addPerson(db, place, 'Sarah Whitlow');
    ben = await addPerson(db, place, 'Ben Adeyemi');
    priya = await addPerson(db, place, 'Priya Sundaram', { roles: ['member', 'moderator'] });
    channelId = await addChannel(db, place, { members: [sarah, ben, priya] });
  });

  /** A new one for each test: the one before may still leave a server alone that was away. */
  const newMailer = () =>
    makeSmtpMailer(
      {
        host: '127.0.0.1',
        port: post.port,
        isEncryptedFromStart: false,
        mustEncrypt: false,
        login: null,
        from: 'peer-hub@hub.example',
      },
      { clock: () => at, limits: { letterMs: 5_000, connectMs: 2_000, silenceMs: 2_000 } },
    );
  const setNow = (moment: Date) => {
    at = moment;
    server.setNow(moment);
  };
  async function call<T = Record<string, unknown>>(
    path: string,
    input: unknown,
    who: SignedIn,
    kind: 'query' | 'mutation' = 'mutation',
  ): Promise<T> {
    const answer = await server.call<T>(kind, path, input, who);
    if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
    return answer.data;
  }
  const refusal = async (path: string, input: unknown, who: SignedIn) => {
    const answer = await server.call('mutation', path, input, who);
    return answer.isOk ? 'ok' : answer.refusal;
  };
  const spoken = (body: string, isAnonymous = false) => ({
    key: randomUUID(),
    body,
    isAnonymous,
    isConfirmed: true,
  });
  const ask = async (
    who: SignedIn,
    {
      isAnonymous = false,
      urgency = 'soon',
      needs = ['housing'],
      body = 'Who is the first call?',
      title = 'A hard landlord',
    } = {},
  ) =>
    (
      await call<{ threadId: string }>(
        'channels.startThread',
        { ...spoken(body, isAnonymous), channelId, title, needs, urgency },
        who,
      )
    ).threadId;
  const say = async (who: SignedIn, threadId: string, body = 'Ring the council first.') =>
    (await call<{ postId: string }>('channels.answerThread', { ...spoken(body), threadId }, who)).postId;

  /** Does what the clock would do at this moment. */
  const tick = async () => {
    const { core } = server;
    return doDue({ ...core, chance: () => 0.5, handlers: handlersOf(core) });
  };
  /** So much later. The clock has its turn at both ends, as one that runs. */
  const pass = async (minutes: number) => {
    await tick();
    setNow(after(minutes * 60_000, at));
    return tick();
  };
  const settings = (who: SignedIn) => call<NudgeSettings>('nudges.readSettings', {}, who, 'query');
  const choose = async (
    who: SignedIn,
    changes: {
      quiet?: QuietHours;
      digestHour?: number;
      ways?: NudgeWay[];
      kinds?: NudgeKind[];
      rhythm?: 'single' | 'digest';
    },
  ) => {
    const { ways, kinds, rhythm, quiet, digestHour, version } = await settings(who);
    const now = { ways, kinds, rhythm, quiet, digestHour };
    return call<NudgeSettings>('nudges.setChoice', { ...now, ...changes, seenVersion: version }, who);
  };
  const page = (method: 'GET' | 'POST', link: string, payload = '') =>
    server.app.inject({
      method,
      url: link.replace(server.core.config.publicUrl, ''),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload,
    });
  const linkIn = (text: string, part: string): string => {
    const found = text.match(/https?:\/\/\S+/g)?.find((link) => link.includes(part));
    if (found === undefined) throw new Error(`No link with ${part}.`);
    return found;
  };
  /** Types an address, gets the letter, follows its link and presses the button. */
  const takeMail = async (
    who: SignedIn,
    address = `${who.name.split(' ')[0]?.toLowerCase()}@example.org`,
  ) => {
    await call('nudges.setMail', { address }, who);
    await tick();
    await page('POST', linkIn(post.mails.at(-1)?.text ?? '', '/nudges/confirm/'));
    post.mails.length = 0;
    // What comes next is newer than that letter.
    setNow(after(1_000, at));
  };
  const tend = () => tendNudges(server.core.db, at, server.core.random);
  /** A session that is still good on another day. */
  const signInAgain = async (who: SignedIn): Promise<SignedIn> => ({
    ...who,
    ...(await addSession(server.core.db, who, at)),
  });

  return {
    get server() {
      return server;
    },
    get post() {
      return post;
    },
    get place() {
      return place;
    },
    get sarah() {
      return sarah;
    },
    get ben() {
      return ben;
    },
    get priya() {
      return priya;
    },
    get channelId() {
      return channelId;
    },
    get now() {
      return at;
    },
    setNow,
    call,
    refusal,
    ask,
    say,
    tick,
    pass,
    tend,
    settings,
    choose,
    page,
    linkIn,
    takeMail,
    signInAgain,
  };
}
