// The case library through the route, until something is published: from a thread to a draft, writing, and review.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseDraft, OwnCase } from '#shared/contract/case-library.ts';
import type { QueuedCase } from '#shared/contract/case-review.ts';
import { content, deedsOf, type Library, openLibrary } from '#tests/support/case-library.ts';
import { addChannel, addPerson, after, type SignedIn } from '#tests/support/people.ts';

const at = openLibrary();
const { call, written, submit, publish, read, list } = deedsOf(at);
let { server, sarah, ben, delyth, asif }: Library = at;
beforeEach(() => {
  ({ server, sarah, ben, delyth, asif } = at);
});

const say = async <T>(path: string, input: object, who: SignedIn): Promise<T> => {
  const answer = await server.call<T>('mutation', `channels.${path}`, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};

const question =
  'Hi all. An older man lives behind a shut door with a meter in debt. I have tried the supplier twice and nobody rang back. Has anyone found a way in?';
const answer = [
  'The supplier has a duty here, so do not start with charity.',
  '1. Ring the supplier with him and ask for the priority services register.',
  '2. Ask the council for a fuel voucher the same day.',
  '3. Book a free debt adviser for the arrears.',
].join('\n');

async function answeredThread({ isAnonymous = false, isAccepted = true, channelId = at.channelId } = {}) {
  const spoken = { key: randomUUID(), isAnonymous, isConfirmed: true };
  const { threadId } = await say<{ threadId: string }>(
    'startThread',
    {
      ...spoken,
      channelId,
      title: 'Prepayment meter in debt',
      body: question,
      needs: ['food-fuel'],
      barriers: ['money'],
      urgency: 'soon',
    },
    sarah,
  );
  const { postId } = await say<{ postId: string }>(
    'answerThread',
    { key: randomUUID(), isAnonymous: false, isConfirmed: true, threadId, body: answer },
    ben,
  );
  if (isAccepted) await say('acceptAnswer', { threadId, postId }, sarah);
  return threadId;
}

describe('from a thread', () => {
  it('takes what is there, and leaves open what is not', async () => {
    const draft = await call<CaseDraft>(
      'draftFromThread',
      { caseId: randomUUID(), threadId: await answeredThread() },
      sarah,
    );
    expect(draft.content.title).toBe('Prepayment meter in debt');
    expect(draft.content.situation).toBe('An older man lives behind a shut door with a meter in debt.');
    expect(draft.content.tried).toBe('I have tried the supplier twice and nobody rang back.');
    expect(draft.content.learnt).toBe('The supplier has a duty here, so do not start with charity.');
    expect(draft.content.happened).toBe('');
    expect(draft.content.steps).toEqual([
      'Ring the supplier with him and ask for the priority services register.',
      'Ask the council for a fuel voucher the same day.',
      'Book a free debt adviser for the arrears.',
    ]);
    expect(draft.content.needs).toEqual(['food-fuel']);
    expect(draft.content.people).toContain('older person');
    await expect(submit(draft, sarah)).rejects.toThrow('gaps-open');
  });

  it('is for who asked, who answered and curators; once for one key; and only with a safe next step', async () => {
    const threadId = await answeredThread();
    const caseId = randomUUID();
    const first = await call<CaseDraft>('draftFromThread', { caseId, threadId }, ben);
    expect(await call('draftFromThread', { caseId, threadId }, ben)).toEqual(first);
    const byCurator = await call<CaseDraft>('draftFromThread', { caseId: randomUUID(), threadId }, delyth);
    expect(byCurator.isAnonymous).toBe(true);
    const stranger = await addPerson(server.core.db, at.place, 'A stranger');
    const ask = { caseId: randomUUID(), threadId };
    await expect(call('draftFromThread', ask, stranger)).rejects.toThrow('not-allowed');
    await expect(call('draftFromThread', { caseId, threadId }, stranger)).rejects.toThrow('not-allowed');
    const open = await answeredThread({ isAccepted: false });
    await expect(call('draftFromThread', { caseId: randomUUID(), threadId: open }, sarah)).rejects.toThrow(
      'not-found',
    );
  });

  it('keeps the name of who spoke anonymously hidden, whatever is asked', async () => {
    const threadId = await answeredThread({ isAnonymous: true });
    const draft = await call<CaseDraft>('draftFromThread', { caseId: randomUUID(), threadId }, sarah);
    expect([draft.isAnonymous, draft.mustHide]).toEqual([true, true]);
    const asked = { caseId: draft.id, revision: draft.revision, content: content(), isAnonymous: false };
    const again = await call<CaseDraft>('writeDraft', asked, sarah);
    expect(again.isAnonymous).toBe(true);
    await publish(await submit(again, sarah));
    const seen = await read(draft.id, ben);
    expect([seen.credit, seen.threadId]).toEqual([{ kind: 'hidden' }, null]);
    expect(JSON.stringify([seen, await list(ben)])).not.toContain('Sarah');
  });

  it('is not drawn from what is said among a few, by request or in private', async () => {
    for (const kind of ['request', 'private'] as const) {
      const { db } = server.core;
      const channelId = await addChannel(db, at.place, { kind, members: [sarah, ben] });
      const asked = { caseId: randomUUID(), threadId: await answeredThread({ channelId }) };
      await expect(call('draftFromThread', asked, sarah)).rejects.toThrow('not-allowed');
    }
  });

  it('says where it came from only where the author is named in both', async () => {
    const threadId = await answeredThread();
    const draft = await call<CaseDraft>('draftFromThread', { caseId: randomUUID(), threadId }, sarah);
    const asked = { caseId: draft.id, revision: draft.revision, content: content(), isAnonymous: false };
    await publish(await submit(await call<CaseDraft>('writeDraft', asked, sarah), sarah));
    expect((await read(draft.id, ben)).threadId).toBe(threadId);
  });

  it('credits as before when its author speaks anonymously in the thread later: a change would name them', async () => {
    const threadId = await answeredThread();
    const draft = await call<CaseDraft>('draftFromThread', { caseId: randomUUID(), threadId }, sarah);
    const asked = { caseId: draft.id, revision: draft.revision, content: content(), isAnonymous: false };
    await publish(await submit(await call<CaseDraft>('writeDraft', asked, sarah), sarah));
    const before = await read(draft.id, ben);
    expect(before.credit).toMatchObject({ kind: 'named', name: 'Sarah Whitlow' });
    server.setNow(after(60_000));
    const spoken = { key: randomUUID(), isAnonymous: true, isConfirmed: true };
    await say('answerThread', { ...spoken, threadId, body: 'It did not work for me.' }, sarah);
    expect(await read(draft.id, ben)).toEqual(before);
    // Another one that is drawn from it now may hold those words.
    const next = await call<CaseDraft>('draftFromThread', { caseId: randomUUID(), threadId }, sarah);
    expect(next.mustHide).toBe(true);
  });
});

describe('writing', () => {
  it('happens once however often it is sent; the later of two devices is told', async () => {
    const caseId = randomUUID();
    const ask = { caseId, revision: 0, content: content(), isAnonymous: false };
    const first = await call<CaseDraft>('writeDraft', ask, sarah);
    const second = { ...ask, revision: 1, content: content({ title: 'Another title' }) };
    const once = await call<CaseDraft>('writeDraft', second, sarah);
    expect(await call('writeDraft', second, sarah)).toEqual(once);
    expect([first.revision, once.revision]).toEqual([1, 2]);
    const stale = { ...ask, revision: 1, content: content({ title: 'A third title' }) };
    await expect(call('writeDraft', stale, sarah)).rejects.toThrow('changed-elsewhere');
    await expect(call('writeDraft', { ...ask, revision: 2 }, ben)).rejects.toThrow('not-found');
    await expect(call('readDraft', { caseId }, ben)).rejects.toThrow('not-found');
    await expect(call('read', { caseId }, ben)).rejects.toThrow('not-found');
  });

  it('refuses what identifies, and every detail that was neither reworded nor answered', async () => {
    await expect(written(sarah, { tried: 'NHS number 943 476 5919 was on the letter.' })).rejects.toThrow(
      'still-identifies',
    );
    const rare = { situation: 'The retired vicar of our village, 47 years old, has Huntington’s disease.' };
    const draft = await written(sarah, rare);
    await expect(submit(draft, sarah)).rejects.toThrow('details-open');
    const all = { field: 'situation', start: 0, end: rare.situation.length, reason: 'changed-already' };
    const sent = await submit(draft, sarah, [all]);
    expect([sent.state, sent.details]).toEqual(['in-review', [all]]);
    const [queued] = (await call<{ items: QueuedCase[] }>('listQueue', { view: 'waiting' }, delyth)).items;
    expect(queued?.details).toBe(1);
  });

  it('is discarded or taken back by its author alone', async () => {
    const draft = await submit(await written(sarah), sarah);
    await expect(call('takeBack', { caseId: draft.id }, ben)).rejects.toThrow('not-found');
    const back = await call<CaseDraft>('takeBack', { caseId: draft.id }, sarah);
    expect(back.state).toBe('draft');
    await expect(publish(draft)).rejects.toThrow('already-reviewed');
    await expect(call('discardDraft', { caseId: draft.id }, ben)).rejects.toThrow('not-found');
    await call('discardDraft', { caseId: draft.id }, sarah);
    await expect(call('discardDraft', { caseId: draft.id }, sarah)).rejects.toThrow('not-found');
    expect((await call<{ items: OwnCase[] }>('listMine', {}, sarah)).items).toEqual([]);
  });
});

describe('review', () => {
  it('is answered again to who decided and lost the answer', async () => {
    const given = await submit(await written(sarah), sarah);
    const words = { caseId: given.id, revision: given.revision, words: 'Say who it was not for.' };
    await call('giveBack', words, delyth);
    expect(await call('giveBack', words, delyth)).toEqual({});
    await expect(call('giveBack', words, asif)).rejects.toThrow('already-reviewed');
    await expect(publish(given, delyth)).rejects.toThrow('already-reviewed');
    const draft = await submit(await written(sarah, { title: 'Another' }), sarah);
    const once = await publish(draft, delyth);
    expect(await publish(draft, delyth)).toEqual(once);
    await expect(publish(draft, delyth, { evidence: 'verified' })).rejects.toThrow('already-reviewed');
    await expect(publish(draft, asif)).rejects.toThrow('already-reviewed');
  });

  it('publishes once: of two curators at once the second is told', async () => {
    const draft = await submit(await written(sarah), sarah);
    const both = await Promise.allSettled([publish(draft, delyth), publish(draft, asif)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(String(refused?.reason)).toContain('already-reviewed');
    expect((await list(ben)).map(({ id }) => id)).toEqual([draft.id]);
  });

  it('nobody decides of their own, and nobody but curators decides or sees the queue', async () => {
    const own = await submit(await written(delyth), delyth);
    await expect(publish(own, delyth)).rejects.toThrow('own-case');
    await expect(publish(own, sarah)).rejects.toThrow('not-allowed');
    await expect(call('listQueue', { view: 'waiting' }, sarah)).rejects.toThrow('not-allowed');
    await publish(own, asif, { evidence: 'verified' });
    expect((await read(own.id, sarah)).evidence).toBe('verified');
  });

  it('gives back with words that its author reads, and takes it again', async () => {
    const draft = await submit(await written(sarah), sarah);
    await call(
      'giveBack',
      { caseId: draft.id, revision: draft.revision, words: 'Say what happened after a month.' },
      delyth,
    );
    const back = await call<CaseDraft>('readDraft', { caseId: draft.id }, sarah);
    expect([back.state, back.returned]).toEqual(['returned', 'Say what happened after a month.']);
    await expect(call('readDraft', { caseId: draft.id }, delyth)).rejects.toThrow('not-found');
    await publish(await submit(back, sarah));
    expect((await read(draft.id, ben)).version).toBe(1);
  });

  it('does not tell a curator who wrote anonymously', async () => {
    await submit(await written(sarah, {}, true), sarah);
    const queue = await call('listQueue', { view: 'waiting' }, delyth);
    expect(JSON.stringify(queue)).not.toContain('Sarah');
    expect(JSON.stringify(queue)).not.toContain(sarah.personId);
  });
});
