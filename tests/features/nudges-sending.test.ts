// A mail server or a webhook that is down, slow, refusing or in no hurry: every sending ends in a state that its person sees, is tried a
// bounded number of times, and holds nobody up.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attemptsMax } from '#api/features/nudges/sending/attempt.ts';
import { postJson } from '#api/feeds/post-json.ts';
import { MailFault } from '#api/mail/letter.ts';
import { makeSmtpMailer } from '#api/mail/smtp.ts';
import { type FeedServer, json, openFeedServer } from '#tests/support/feed-server.ts';
import { headerOf, openMailServer, openSilentServer } from '#tests/support/mail-server.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { after as later, noon } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { ask, call, pass, refusal, say, settings, takeMail, tick } = town;
const last = async () => (await settings(await town.signInAgain(town.sarah))).recent[0];

describe('a mail server', () => {
  it('that asks for patience gets it, and the letter arrives once', async () => {
    await takeMail(town.sarah);
    await say(town.ben, await ask(town.sarah));
    town.post.behave({ kind: 'refuses', at: 'recipient', code: 450 });
    await pass(2);
    expect(await last()).toMatchObject({ state: 'waiting', fault: 'try-later' });
    expect((await settings(town.sarah)).mail).toMatchObject({ state: 'good', fault: 'try-later' });
    town.post.behave({ kind: 'takes' });
    await pass(2);
    expect(town.post.mails).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'sent', fault: null });
    expect((await settings(town.sarah)).mail?.fault).toBeNull();
    await pass(60);
    expect(town.post.mails).toHaveLength(1);
  });

  it('that refuses a recipient is not asked again, and after three letters not at all', async () => {
    await takeMail(town.sarah);
    town.post.behave({ kind: 'refuses', at: 'recipient', code: 550 });
    for (let round = 1; round <= 3; round++) {
      const before = town.post.begun();
      await call('nudges.sendTest', { way: 'mail' }, town.sarah);
      await pass(30);
      expect(town.post.begun()).toBe(before + 1);
      expect(await last()).toMatchObject({ content: 'test', state: 'failed', fault: 'recipient-refused' });
    }
    expect((await settings(town.sarah)).mail).toMatchObject({ state: 'stopped', fault: 'recipient-refused' });
    const before = town.post.begun();
    await say(town.ben, await ask(town.sarah));
    await pass(30);
    expect(town.post.begun()).toBe(before);
  });

  it('that never takes it is given up after a bounded number of attempts', async () => {
    await takeMail(town.sarah);
    await call('nudges.sendTest', { way: 'mail' }, town.sarah);
    town.post.behave({ kind: 'refuses', at: 'letter', code: 451 });
    const before = town.post.begun();
    for (let round = 0; round < 20; round++) await pass(13 * 60);
    expect(town.post.begun() - before).toBe(attemptsMax);
    expect(await last()).toMatchObject({ state: 'failed', fault: 'try-later' });
    const { db } = town.server.core;
    expect(await db.selectFrom('job').select('kind').where('kind', '=', 'send-nudges').execute()).toEqual([]);
  });

  it('that breaks off after taking a letter gets the same one again, under the same id', async () => {
    await takeMail(town.sarah);
    await call('nudges.sendTest', { way: 'mail' }, town.sarah);
    town.post.behave({ kind: 'breaks' });
    await tick();
    expect(await last()).toMatchObject({ state: 'waiting', fault: 'server-away' });
    town.post.behave({ kind: 'takes' });
    await pass(5);
    const ids = town.post.mails.map((mail) => headerOf(mail, 'Message-ID'));
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@hub\.example>$/);
  });

  it('whose client dies in the middle leaves a letter that is sent later', async () => {
    await takeMail(town.sarah);
    await call('nudges.sendTest', { way: 'mail' }, town.sarah);
    const { db } = town.server.core;
    // What stands there when the process is gone between taking it and hearing an answer.
    await db
      .updateTable('nudge_sending')
      .set({ attempts: 1, fault: 'interrupted', due_at: later(60_000, town.now) })
      .where('content', '=', 'test')
      .execute();
    await tick();
    expect(town.post.mails).toEqual([]);
    expect(await last()).toMatchObject({ state: 'waiting', fault: 'interrupted' });
    await pass(2);
    expect(town.post.mails).toHaveLength(1);
    expect(await last()).toMatchObject({ state: 'sent' });
  });
});

describe('a mailer', () => {
  const letter = { id: 'one', to: 'a@example.org', subject: 'Peer Hub: a test', text: 'A test.' };
  /** Short where silence is waited for; a handshake on a busy machine gets its time. */
  const impatient = { letterMs: 400, connectMs: 200, silenceMs: 200 };
  const to = (port: number, changes: object = {}, clock = () => noon, limits: object = impatient) =>
    makeSmtpMailer(
      {
        host: '127.0.0.1',
        port,
        isEncryptedFromStart: false,
        mustEncrypt: false,
        login: null,
        from: 'peer-hub@hub.example',
        ...changes,
      },
      { clock, limits: { ...limits, restMs: 60_000 } },
    );
  const faultOf = async (sending: Promise<void>) => {
    try {
      await sending;
      return 'sent';
    } catch (error) {
      expect(error).toBeInstanceOf(MailFault);
      // Neither an address nor what a server said.
      expect(JSON.stringify(error) + String(error)).not.toContain('example.org');
      return (error as MailFault).code;
    }
  };

  it('says that nobody is there, and leaves a server that was away alone for a minute', async () => {
    const gone = await openMailServer();
    await gone.close();
    let now = noon;
    const mailer = to(gone.port, {}, () => now);
    expect(await faultOf(mailer.send(letter))).toBe('server-away');
    const silent = await openSilentServer();
    const slow = to(silent.port, {}, () => now);
    expect(await faultOf(slow.send(letter))).toBe('too-slow');
    const asked = silent.asked();
    await expect(slow.send(letter)).rejects.toMatchObject({ code: 'server-away', isResting: true });
    expect(silent.asked()).toBe(asked);
    now = later(61_000);
    expect(await faultOf(slow.send(letter))).toBe('too-slow');
    expect(silent.asked()).toBe(asked + 1);
    await silent.close();
  });

  it('sends nothing past a server that cannot encrypt, or whose name is not proven', async () => {
    const plain = await openMailServer();
    const careful = (port: number) => to(port, { mustEncrypt: true }, () => noon, {}).send(letter);
    expect(await faultOf(careful(plain.port))).toBe('not-safe');
    // The certificate of this one is its own word for itself.
    const unproven = await openMailServer({ hasTls: true });
    expect(await faultOf(careful(unproven.port))).toBe('not-safe');
    expect([...plain.mails, ...unproven.mails]).toEqual([]);
    await Promise.all([plain.close(), unproven.close()]);
  });
});

describe('a webhook', () => {
  let teams: FeedServer;
  let posted: { body: string; key: string | undefined }[] = [];
  const take = (status = 202) =>
    teams.answer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        posted.push({ body, key: request.headers['idempotency-key'] as string | undefined });
        if (status === 202) json(response, {});
        else response.writeHead(status, { location: 'http://127.0.0.1:9/elsewhere' }).end();
      });
    });
  beforeAll(async () => {
    teams = await openFeedServer();
  });
  afterAll(() => teams.close());

  it('gets a card with a link and no word of the case', async () => {
    posted = [];
    take();
    await call('nudges.setWebhook', { address: `${teams.url}/hook/secret-key-1234` }, town.sarah);
    const threadId = await ask(town.sarah, { title: 'About a boiler' });
    await say(town.ben, threadId, 'The boiler is the landlord’s.');
    await pass(2);
    expect(posted).toHaveLength(1);
    expect(posted[0]?.body).toContain(`/to/threads/${threadId}`);
    expect(posted[0]?.body).toContain('An answer is waiting');
    for (const word of ['boiler', 'landlord', 'Ben', 'Sarah']) expect(posted[0]?.body).not.toContain(word);
    expect(posted[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(await last()).toMatchObject({ way: 'webhook', state: 'sent' });
    const { webhook, ways } = await settings(town.sarah);
    expect(ways).toEqual(['badge', 'webhook']);
    expect(webhook?.shown).toMatch(/^127\.0\.0\.1:\d+ … 1234$/);
    expect(JSON.stringify(await settings(town.sarah))).not.toContain('secret-key');
  });

  it('has other readers: nothing is said there of a thread in which one is masked, or of what moderators decided', async () => {
    posted = [];
    take();
    await call('nudges.setWebhook', { address: `${teams.url}/hook` }, town.sarah);
    await say(town.ben, await ask(town.sarah, { isAnonymous: true }));
    const threadId = await ask(town.ben);
    const postId = await say(town.sarah, threadId);
    await call('moderation.reportPost', { postId, reason: 'unkind' }, town.ben);
    const { items } = await call<{ items: { id: string; postId: string }[] }>(
      'moderation.listQueue',
      { view: 'open' },
      town.priya,
      'query',
    );
    const opened = items.find((one) => one.postId === postId);
    await call('moderation.decide', { caseId: opened?.id, decision: 'hidden', words: 'Kindly.' }, town.priya);
    await pass(2);
    expect(posted).toEqual([]);
    expect(await last()).toMatchObject({ way: 'webhook', content: 'nudges', state: 'dropped' });
  });

  it('that is gone, moves away or breaks is told, and is not followed', async () => {
    await call('nudges.setWebhook', { address: `${teams.url}/hook` }, town.sarah);
    for (const [status, state, fault] of [
      [404, 'failed', 'refused'],
      [302, 'failed', 'refused'],
      [429, 'waiting', 'try-later'],
      [503, 'waiting', 'server-away'],
    ] as const) {
      take(status);
      await call('nudges.sendTest', { way: 'webhook' }, town.sarah);
      await tick();
      expect([status, await last()]).toEqual([status, expect.objectContaining({ state, fault })]);
      await pass(1);
    }
  });

  it('is public and https, and what a name leads to inside is told to nobody', async () => {
    for (const address of [
      'http://example.org/hook',
      'https://10.0.0.7/hook',
      'https://192.168.1.1/hook',
      'https://169.254.169.254/latest',
      'https://[fd00::1]/hook',
      'https://someone:secret@example.org/hook',
      'https://nobody.invalid/hook',
    ])
      expect([address, await refusal('nudges.setWebhook', { address }, town.ben)]).toEqual([
        address,
        'address-refused',
      ]);
  });

  it('outside of a trial may not be on this machine, and is pinned to the address that was judged', async () => {
    const strict = { allowsLoopback: false };
    const posting = { body: {}, key: 'k' };
    await expect(postJson(`${teams.url}/hook`, posting, strict)).rejects.toMatchObject({
      code: 'address-refused',
    });
    await expect(
      postJson('https://hooks.example/hook', posting, {
        ...strict,
        resolve: async () => [
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ],
      }),
    ).rejects.toMatchObject({ code: 'address-refused' });
    // The name is looked up once: where it leads a moment later does not count.
    let lookedUp = 0;
    const port = new URL(teams.url).port;
    take();
    posted = [];
    await postJson(`http://hooks.example:${port}/hook`, posting, {
      allowsLoopback: true,
      resolve: async () => [{ address: lookedUp++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }],
    });
    expect([lookedUp, posted.length]).toEqual([1, 1]);
  });

  it('that never answers has a time limit', async () => {
    teams.answer(() => undefined);
    await expect(
      postJson(`${teams.url}/hook`, { body: {}, key: 'k' }, { allowsLoopback: true, timeoutMs: 100 }),
    ).rejects.toMatchObject({ code: 'too-slow' });
  });
});

it('without a mail server the way is said not to be there, and no address is taken', async () => {
  town.server.core.mailer = null;
  expect((await settings(town.sarah)).isMailAvailable).toBe(false);
  expect(await refusal('nudges.setMail', { address: 'a@example.org' }, town.sarah)).toBe('unavailable');
});
