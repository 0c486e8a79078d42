// The case library through the route: from a thread to a draft, through review to readers, and what happens to it after that.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expireCases } from '#api/features/case-library/index.ts';
import type { CaseDraft, CaseSummary, OwnCase, PublishedCase } from '#shared/contract/case-library.ts';
import type { QueuedCase } from '#shared/contract/case-review.ts';
import {
  addChannel,
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let place: Place;
let sarah: SignedIn;
let ben: SignedIn;
let delyth: SignedIn;
let asif: SignedIn;
let channelId: string;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  server.core.rates.clear();
  const { db } = server.core;
  place = await addCommunity(db);
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  ben = await addPerson(db, place, 'Ben Harker');
  delyth = await addPerson(db, place, 'Delyth Penrose', { roles: ['member', 'curator'] });
  asif = await addPerson(db, place, 'Asif Rahman', { roles: ['member', 'curator'] });
  channelId = await addChannel(db, place);
});

const queries = /^(browse|read|list|exportCases)/;
const call = async <T>(path: string, input: object, who: SignedIn): Promise<T> => {
  const answer = await server.call<T>(
    queries.test(path) ? 'query' : 'mutation',
    `caseLibrary.${path}`,
    input,
    who,
  );
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};
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

async function answeredThread({ isAnonymous = false, isAccepted = true } = {}) {
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

const content = (more: object = {}) => ({
  title: 'A meter in debt, and heat the same day',
  situation: 'An older man lived behind a shut door with a meter in debt.',
  tried: 'We rang the supplier together and asked for the register.',
  happened: 'The meter was topped up that evening and the debt spread out.',
  learnt: 'The supplier has a duty here; charity comes second.',
  steps: ['Ring the supplier with them.', 'Ask the council for a voucher.', 'Book a debt adviser.'],
  needs: ['food-fuel', 'money-debt'],
  barriers: ['money'],
  areaId: null,
  people: ['older person'],
  organisations: ['energy supplier'],
  ...more,
});

const written = (who: SignedIn, more: object = {}, isAnonymous = false) =>
  call<CaseDraft>(
    'writeDraft',
    { caseId: randomUUID(), revision: 0, content: content(more), isAnonymous },
    who,
  );
const submit = (draft: CaseDraft, who: SignedIn, details: object[] = []) =>
  call<CaseDraft>(
    'submitDraft',
    { caseId: draft.id, revision: draft.revision, details, isConfirmed: true },
    who,
  );
const publish = (draft: CaseDraft, who = delyth, more: object = {}) =>
  call<{ version: number }>(
    'publish',
    { caseId: draft.id, revision: draft.revision, evidence: 'case-study', reviewBy: '2027-11-20', ...more },
    who,
  );
const published = async (who = sarah, more: object = {}, isAnonymous = false) => {
  const draft = await submit(await written(who, more, isAnonymous), who);
  await publish(draft);
  return draft.id;
};
const read = (caseId: string, who: SignedIn) => call<PublishedCase>('read', { caseId }, who);
const list = async (who: SignedIn, filter: object = {}) =>
  (await call<{ items: CaseSummary[]; next: string | null }>('browse', filter, who)).items;

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
    const stranger = await addPerson(server.core.db, place, 'A stranger');
    const at = { caseId: randomUUID(), threadId };
    await expect(call('draftFromThread', at, stranger)).rejects.toThrow('not-allowed');
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

  it('says where it came from only where the author is named in both', async () => {
    const threadId = await answeredThread();
    const draft = await call<CaseDraft>('draftFromThread', { caseId: randomUUID(), threadId }, sarah);
    const asked = { caseId: draft.id, revision: draft.revision, content: content(), isAnonymous: false };
    await publish(await submit(await call<CaseDraft>('writeDraft', asked, sarah), sarah));
    expect((await read(draft.id, ben)).threadId).toBe(threadId);
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

describe('a published case study', () => {
  it('is found by need, barrier, area and kind of organisation, page by page', async () => {
    const first = await published(sarah, { title: 'One', organisations: ['bank'] });
    server.setNow(later(1_000));
    const second = await published(sarah, { title: 'Two', needs: ['housing'], areaId: place.areaId });
    expect((await list(ben)).map(({ id }) => id)).toEqual([second, first]);
    expect((await list(ben, { need: 'housing' })).map(({ id }) => id)).toEqual([second]);
    expect((await list(ben, { organisation: 'bank' })).map(({ id }) => id)).toEqual([first]);
    expect(await list(ben, { barrier: 'language' })).toEqual([]);
    expect((await list(ben, { areaId: place.areaId })).map(({ id }) => id)).toEqual([second, first]);
    const page = await call<{ items: CaseSummary[]; next: string }>('browse', { limit: 1 }, ben);
    expect((await list(ben, { limit: 1, cursor: page.next })).map(({ id }) => id)).toEqual([first]);
    await expect(call('browse', { cursor: 'nonsense' }, ben)).rejects.toThrow('malformed');
  });

  it('is kept, praised and counted; small numbers and small areas are not told', async () => {
    const caseId = await published();
    await call('setSaved', { caseId, isSaved: true }, ben);
    await call('setSaved', { caseId, isSaved: true }, ben);
    expect((await list(ben, { isSaved: true })).map(({ id }) => id)).toEqual([caseId]);
    expect(await list(asif, { isSaved: true })).toEqual([]);
    await expect(call('setWorked', { caseId, hasWorked: true }, sarah)).rejects.toThrow('not-allowed');
    await call('setWorked', { caseId, hasWorked: true }, ben);
    expect((await read(caseId, asif)).worked).toEqual({
      isSome: true,
      count: null,
      isMine: false,
      areas: [],
    });
    const { db } = server.core;
    const more = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => addPerson(db, place, `Worker ${name}`)),
    );
    for (const who of more) await call('setWorked', { caseId, hasWorked: true }, who);
    expect((await read(caseId, asif)).worked).toMatchObject({ count: 5, areas: ['Harrowmere'] });
    await call('setWorked', { caseId, hasWorked: false }, ben);
    expect((await read(caseId, asif)).worked.count).toBe(null);
    for (const who of [...more, ben, sarah]) {
      await call('noteUse', { caseId, use: 'copied' }, who);
      await call('noteUse', { caseId, use: 'copied' }, who);
    }
    expect((await read(caseId, asif)).used).toBe(5);
  });

  it('has neighbours with most in common first', async () => {
    const here = await published(sarah);
    const near = await published(sarah, { title: 'Near', situation: 'Another story of a cold house.' });
    const far = await published(sarah, {
      title: 'Far',
      situation: 'A story of debt alone.',
      needs: ['money-debt'],
      people: ['parent'],
      organisations: ['bank'],
      barriers: [],
    });
    await published(sarah, { title: 'None', situation: 'A story of grief.', needs: ['bereavement'] });
    const { items } = await call<{ items: CaseSummary[] }>('listRelated', { caseId: here }, ben);
    expect(items.map(({ id }) => id)).toEqual([near, far]);
  });

  it('is edited as a new version; readers see the old one until it is published, and both after', async () => {
    const caseId = await published();
    await expect(call('beginVersion', { caseId }, ben)).rejects.toThrow('not-allowed');
    const next = await call<CaseDraft>('beginVersion', { caseId }, sarah);
    expect(await call('beginVersion', { caseId }, sarah)).toEqual(next);
    const asked = { caseId, revision: next.revision, content: content({ learnt: 'Ring before noon.' }) };
    const draft = await call<CaseDraft>('writeDraft', { ...asked, isAnonymous: false }, sarah);
    expect((await read(caseId, ben)).learnt).toBe(content().learnt);
    const sent = await submit(draft, sarah);
    expect((await read(caseId, ben)).working).toBe(null);
    await publish(sent);
    expect(await read(caseId, ben)).toMatchObject({ version: 2, learnt: 'Ring before noon.' });
    const versions = await call<{ items: { version: number }[] }>('listVersions', { caseId }, ben);
    expect(versions.items.map(({ version }) => version)).toEqual([2, 1]);
    const old = await call<{ content: { learnt: string } }>('readVersion', { caseId, version: 1 }, ben);
    expect(old.content.learnt).toBe(content().learnt);
  });

  it('hides what stood there before, where a curator says so', async () => {
    const caseId = await published();
    const next = await call<CaseDraft>('beginVersion', { caseId }, sarah);
    await publish(await submit(next, sarah), delyth, { hidesEarlier: true });
    await expect(call('readVersion', { caseId, version: 1 }, ben)).rejects.toThrow('not-found');
    const versions = await call<{ items: { version: number }[] }>('listVersions', { caseId }, ben);
    expect(versions.items.map(({ version }) => version)).toEqual([2]);
  });

  it('is withdrawn with a reason that stands where it stood', async () => {
    const caseId = await published();
    const ask = { caseId, reason: 'out-of-date', words: 'The scheme has ended.' };
    await expect(call('withdraw', ask, ben)).rejects.toThrow('not-allowed');
    await call('withdraw', ask, delyth);
    expect(await call('read', { caseId }, ben)).toEqual({
      kind: 'withdrawn',
      id: caseId,
      title: content().title,
      reason: 'out-of-date',
      words: 'The scheme has ended.',
      withdrawnAt: noon.toISOString(),
    });
    expect(await list(ben)).toEqual([]);
    const [mine] = (await call<{ items: OwnCase[] }>('listMine', {}, sarah)).items;
    expect([mine?.state, mine?.withdrawn?.words]).toEqual(['withdrawn', 'The scheme has ended.']);
  });

  it('expires: marked for readers, queued to its author, or to curators where the author is gone', async () => {
    const caseId = await published();
    const { db } = server.core;
    const muchLater = new Date('2027-11-21T03:00:00.000Z');
    await expireCases(db, muchLater);
    expect((await read(caseId, ben)).isExpired).toBe(true);
    expect((await call<{ items: OwnCase[] }>('listMine', {}, sarah)).items[0]?.isExpired).toBe(true);
    const queue = () => call<{ items: QueuedCase[] }>('listQueue', { view: 'ownerless' }, delyth);
    expect((await queue()).items).toEqual([]);
    await db
      .updateTable('person')
      .set({ suspended_at: noon })
      .where('person_id', '=', sarah.personId)
      .execute();
    expect((await queue()).items.map(({ id }) => id)).toEqual([caseId]);
    await expect(call('renew', { caseId, reviewBy: '2020-01-01' }, delyth)).rejects.toThrow('malformed');
    await call('renew', { caseId, reviewBy: '2028-01-01' }, delyth);
    expect((await read(caseId, ben)).isExpired).toBe(false);
  });

  it('what was verified is looked at again by curators, and marks are theirs to give', async () => {
    const caseId = await published();
    await expect(call('setEvidence', { caseId, evidence: 'official' }, sarah)).rejects.toThrow('not-allowed');
    await call('setEvidence', { caseId, evidence: 'official' }, delyth);
    await expect(call('renew', { caseId, reviewBy: '2027-12-01' }, sarah)).rejects.toThrow('not-allowed');
    const { rows } = await server.core.db
      .selectFrom('audit_entry')
      .select('deed')
      .where('community_id', '=', place.communityId)
      .orderBy('seq')
      .execute()
      .then((found) => ({ rows: found.map(({ deed }) => deed) }));
    expect(rows).toEqual(['case-published', 'case-evidence-set']);
  });
});

describe('the search', () => {
  const found = async (who: SignedIn, words = 'prepayment meter debt heat') => {
    const answer = await server.call<{ items: { kind: string; id: string; title: string }[] }>(
      'mutation',
      'search.find',
      { words, kinds: ['case-study'] },
      who,
    );
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data.items.filter(({ kind }) => kind === 'case-study').map(({ title }) => title);
  };

  it('finds what is published, in its newest words, and nothing before or after that', async () => {
    const draft = await submit(await written(sarah), sarah);
    expect(await found(ben)).toEqual([]);
    expect(await found(delyth)).toEqual([]);
    await publish(draft);
    expect(await found(ben)).toEqual([content().title]);
    const next = await call<CaseDraft>('beginVersion', { caseId: draft.id }, sarah);
    const asked = { caseId: draft.id, revision: next.revision, content: content({ title: 'Heat again' }) };
    const sent = await submit(
      await call<CaseDraft>('writeDraft', { ...asked, isAnonymous: false }, sarah),
      sarah,
    );
    expect(await found(ben)).toEqual([content().title]);
    await publish(sent);
    expect(await found(ben)).toEqual(['Heat again']);
    const elsewhere = await addPerson(server.core.db, await addCommunity(server.core.db), 'Elsewhere');
    expect(await found(elsewhere)).toEqual([]);
    await call('withdraw', { caseId: draft.id, reason: 'unsafe' }, delyth);
    expect(await found(ben)).toEqual([]);
  });
});

describe('files', () => {
  it.each(['json', 'markdown'] as const)(
    '%s goes out, and comes in elsewhere to wait for review',
    async (format) => {
      await published(sarah);
      await published(sarah, { title: 'Another', situation: 'A second story of a cold house.' });
      const file = await call<{ text: string; count: number }>('exportCases', { format }, delyth);
      expect(file.count).toBe(2);
      expect(file.text).not.toContain('Sarah');
      const here = await call<{ items: { outcome: string }[] }>(
        'importCases',
        { format, text: file.text, isDryRun: false },
        delyth,
      );
      expect(here.items.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate']);
      const other = await addCommunity(server.core.db);
      const curator = await addPerson(server.core.db, other, 'Elsewhere', { roles: ['member', 'curator'] });
      const ask = { format, text: file.text, isDryRun: true };
      expect((await call<{ added: number }>('importCases', ask, curator)).added).toBe(2);
      const queue = async () =>
        (await call<{ items: QueuedCase[] }>('listQueue', { view: 'waiting' }, curator)).items;
      expect(await queue()).toEqual([]);
      await call('importCases', { ...ask, isDryRun: false }, curator);
      expect((await queue()).map(({ title, origin }) => `${origin} ${title}`).sort()).toEqual([
        'import A meter in debt, and heat the same day',
        'import Another',
      ]);
    },
  );

  it('says of each what is wrong, and of the whole whether it is ours', async () => {
    const good = { ...content(), evidence: 'verified', reviewBy: null };
    const cases = [
      good,
      { ...good },
      { ...good, tried: 'NHS number 943 476 5919.' },
      { ...good, learnt: '' },
      { ...good, steps: ['One.'] },
      'nonsense',
    ];
    const text = JSON.stringify({ kind: 'peer-hub-case-studies', version: 1, cases });
    const { items, added } = await call<{ items: { outcome: string; fields: string[] }[]; added: number }>(
      'importCases',
      { format: 'json', text, isDryRun: true },
      delyth,
    );
    expect(added).toBe(1);
    expect(items.map(({ outcome }) => outcome)).toEqual([
      'added',
      'duplicate',
      'identifies',
      'not-complete',
      'unreadable',
      'unreadable',
    ]);
    expect(JSON.stringify(items)).not.toContain('943');
    const bad = (words: string) =>
      call('importCases', { format: 'json', text: words, isDryRun: true }, delyth);
    await expect(bad(text.replace('"version":1', '"version":9'))).rejects.toThrow('file-version');
    await expect(bad('{"some":"file"}')).rejects.toThrow('file-not-ours');
    await expect(bad('no json')).rejects.toThrow('file-not-ours');
  });
});
