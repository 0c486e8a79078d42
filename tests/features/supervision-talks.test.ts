// A talk about a request for supervision: between whoever asked and whoever holds it, both by name, begun by either while it is held.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SupervisionId } from '#shared/basics/ids.ts';
import type { ReportedTalk } from '#shared/contract/relay.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson, after as later, type SignedIn } from '#tests/support/people.ts';
import { said, talksIn } from '#tests/support/relay-talks.ts';

const town = standInTown();
const { call, list, refusal } = town;
const { send, talks, read } = talksIn(town);

let margaret: SignedIn;
let ola: SignedIn;
beforeEach(async () => {
  const { db } = town.server.core;
  margaret = await addPerson(db, town.place, 'Margaret Okell', { roles: ['member', 'supervisor'] });
  ola = await addPerson(db, town.place, 'Ola Fenwick', { roles: ['member', 'supervisor'] });
});

const ask = async (who: SignedIn) => {
  const asked = { requestId: randomUUID(), need: 'housing', isUrgent: false, body: null };
  await call('supervision.ask', asked, who);
  return asked.requestId;
};
const take = (requestId: string, who: SignedIn) => call('supervision.acknowledge', { requestId }, who);
const about = (requestId: string, body = 'When can we talk?') => said(body, { requestId, isNamed: true });
const write = (requestId: string, who: SignedIn) =>
  call<{ talkId: string }>('relay.startTalk', about(requestId), who).then(({ talkId }) => talkId);

describe('a talk about a request', () => {
  it('is one, whoever of the two writes first, and names both from the start', async () => {
    const requestId = await ask(town.sarah);
    await take(requestId, margaret);
    const talkId = await write(requestId, margaret);
    expect(await talks(town.sarah)).toMatchObject([
      {
        id: talkId,
        unread: 1,
        isAuthor: true,
        isSupervision: true,
        isMentoring: false,
        threadId: null,
        title: null,
        other: { kind: 'named', name: 'Margaret Okell' },
        me: { kind: 'named', name: 'Sarah Whitlow' },
      },
    ]);
    expect(await write(requestId, town.sarah)).toBe(talkId);
    expect(await send(talkId, 'At five.', margaret)).toEqual({ number: 3 });
    expect(await read(talkId, margaret)).toMatchObject({
      talk: { isAuthor: false, other: { name: 'Sarah Whitlow' }, me: { name: 'Margaret Okell' } },
      items: [
        { number: 3, isMine: true },
        { number: 2, isMine: false },
        { number: 1, isMine: true },
      ],
    });
  });

  it('begins with the asker, too; two who begin at once begin one', async () => {
    const requestId = await ask(town.sarah);
    await take(requestId, margaret);
    const [one, other] = await Promise.all([write(requestId, town.sarah), write(requestId, margaret)]);
    expect(other).toBe(one);
    expect((await read(one, margaret)).items).toHaveLength(2);
  });

  it('is nobody else’s, begins only while somebody holds it, and goes on after', async () => {
    const requestId = await ask(town.sarah);
    const tried = (who: SignedIn) => refusal('relay.startTalk', about(requestId), who);
    // Nobody is there yet to be written to, and who may take it does not hold it.
    for (const who of [town.sarah, margaret, ola, town.ben]) expect(await tried(who)).toBe('not-found');
    await take(requestId, margaret);
    for (const who of [ola, town.ben, town.priya]) expect(await tried(who)).toBe('not-found');
    const talkId = await write(requestId, margaret);
    await call('supervision.close', { requestId, ended: 'talked' }, margaret);
    for (const who of [town.sarah, margaret]) {
      expect(await tried(who)).toBe('not-found');
      await send(talkId, 'Thank you.', who);
    }
    await call('relay.endTalk', { talkId }, town.sarah);
    expect(await refusal('relay.send', said('Still?', { talkId }), margaret)).toBe('talk-ended');
    const withdrawn = await ask(town.sarah);
    await take(withdrawn, margaret);
    await call('supervision.withdraw', { requestId: withdrawn }, town.sarah);
    expect(await refusal('relay.startTalk', about(withdrawn), margaret)).toBe('not-found');
  });

  it('names nobody who did not say so, and is about one thing', async () => {
    const requestId = await ask(town.sarah);
    await take(requestId, margaret);
    const masked = said('Hello.', { requestId, isNamed: false });
    expect(await refusal('relay.startTalk', masked, town.sarah)).toBe('malformed');
    const both = { ...about(requestId), offerId: randomUUID() };
    expect(await refusal('relay.startTalk', both, town.sarah)).toBe('malformed');
    expect(await refusal('relay.startTalk', about(requestId, 'NHS number 943 476 5919.'), town.sarah)).toBe(
      'still-identifies',
    );
  });

  it('counts for no other bound, and keeps its own: five unanswered', async () => {
    for (let n = 0; n < 11; n++) {
      const requestId = await ask(town.sarah);
      await take(requestId, margaret);
      const talkId = await write(requestId, margaret);
      if (n > 0) continue;
      for (let more = 2; more <= 5; more++) await send(talkId, 'Are you there?', margaret);
      expect(await refusal('relay.send', said('More.', { talkId }), margaret)).toBe('too-many-requests');
    }
    const postId = await town.say(town.sarah, 'One.', true);
    expect(await refusal('relay.startTalk', said('Hello.', { postId, isNamed: false }), margaret)).toBe('ok');
  });

  it('with the next holder is another one', async () => {
    const requestId = await ask(town.sarah);
    await take(requestId, margaret);
    const first = await write(requestId, margaret);
    const { db } = town.server.core;
    await db
      .updateTable('supervision_request')
      .set({ held_by: ola.personId })
      .where('request_id', '=', requestId as SupervisionId)
      .execute();
    expect(await write(requestId, town.sarah)).not.toBe(first);
    expect((await talks(ola)).map(({ id }) => id)).not.toContain(first);
  });

  it('is reported like others, by the names used there', async () => {
    const requestId = await ask(town.sarah);
    await take(requestId, margaret);
    const talkId = await write(requestId, margaret);
    town.server.setNow(later(1_000));
    await call('relay.reportTalk', { talkId, reason: 'unkind' }, town.sarah);
    const [opened] = await list<ReportedTalk>('relay.listReports', {}, town.priya);
    expect(opened).toMatchObject({
      isByAuthor: true,
      author: { name: 'Sarah Whitlow' },
      reader: { name: 'Margaret Okell' },
    });
    const notice = { kind: 'suspended', words: 'Please do not.' };
    await call('relay.decideReport', { reportId: opened?.id, decision: 'ended', notice }, town.priya);
    const suspended = await list<{ name: string }>('moderation.listSuspensions', {}, town.omar);
    expect(JSON.stringify(suspended)).toContain('Margaret Okell');
    expect(JSON.stringify(suspended)).not.toContain('Sarah');
  });
});
