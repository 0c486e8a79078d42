// The case library through the route, from the day something is published: found, used, written anew, withdrawn, expired, searched
// for. Carried in files: case-library-files.test.ts.
import { beforeEach, describe, expect, it } from 'vitest';
import { expireCases } from '#api/features/case-library/index.ts';
import type { CaseDraft, CaseSummary, OwnCase } from '#shared/contract/case-library.ts';
import type { QueuedCase } from '#shared/contract/case-review.ts';
import { content, deedsOf, type Library, openLibrary } from '#tests/support/case-library.ts';
import { addCommunity, addPerson, after as later, noon, type SignedIn } from '#tests/support/people.ts';

const at = openLibrary();
const { call, written, submit, publish, published, read, list } = deedsOf(at);
let { server, place, sarah, ben, delyth, asif }: Library = at;
beforeEach(() => {
  ({ server, place, sarah, ben, delyth, asif } = at);
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

  it('expires: marked for readers, queued to its author, or to curators where nothing came of that for a month', async () => {
    const caseId = await published();
    const { db } = server.core;
    const muchLater = new Date('2027-11-21T03:00:00.000Z');
    await expireCases(db, muchLater);
    expect((await read(caseId, ben)).isExpired).toBe(true);
    expect((await call<{ items: OwnCase[] }>('listMine', {}, sarah)).items[0]?.isExpired).toBe(true);
    const queue = () => call<{ items: QueuedCase[] }>('listQueue', { view: 'ownerless' }, delyth);
    expect((await queue()).items).toEqual([]);
    // A suspension changes nothing that a curator sees: it may be that of somebody who spoke anonymously.
    await db
      .updateTable('person')
      .set({ suspended_at: noon })
      .where('person_id', '=', sarah.personId)
      .execute();
    const expiredFor = (days: number) =>
      db
        .updateTable('case_study')
        .set({ expired_at: later(-days * 86_400_000) })
        .where('case_id', '=', caseId)
        .execute();
    await expiredFor(29);
    expect((await queue()).items).toEqual([]);
    await expiredFor(31);
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
    expect(rows).toEqual(['case-published', 'act-refused', 'case-evidence-set']);
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

  it('whose author has left stands under their name, is found, and is seen to by curators', async () => {
    const caseId = await published();
    const { db } = server.core;
    await db.deleteFrom('person_role').where('person_id', '=', sarah.personId).execute();
    expect(await found(ben)).toEqual([content().title]);
    expect(await read(caseId, ben)).toMatchObject({ credit: { kind: 'named', name: 'Sarah Whitlow' } });
    await expireCases(db, new Date('2027-11-21T03:00:00.000Z'));
    await db
      .updateTable('case_study')
      .set({ expired_at: later(-31 * 86_400_000) })
      .where('case_id', '=', caseId)
      .execute();
    const { items } = await call<{ items: QueuedCase[] }>('listQueue', { view: 'ownerless' }, delyth);
    expect(items.map(({ id }) => id)).toEqual([caseId]);
    await call('renew', { caseId, reviewBy: '2028-01-01' }, delyth);
    await call('withdraw', { caseId, reason: 'unsafe' }, delyth);
    expect(await found(ben)).toEqual([]);
  });
});
