// A leak was copied before it was found: what was drawn from its thread is shown to nobody until its words were written anew.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetTakenWords } from '#api/features/case-library/index.ts';
import type { CaseDraft, OwnCase } from '#shared/contract/case-library.ts';
import type { QueuedCase } from '#shared/contract/case-review.ts';
import { content } from '#tests/support/case-library.ts';
import { standInTown } from '#tests/support/moderation-town.ts';
import { addPerson, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standInTown();
const { call, caseOf, list, refusal, report, say } = town;

describe('a case study drawn from a thread with a leak', () => {
  const secret = 'the harpist of Little Wickering';
  const leaking = content({ learnt: `It was ${secret} who knew.` });
  let delyth: SignedIn;
  let caseId: string;
  let postId: string;
  let draft: CaseDraft;

  const write = (written: object) =>
    call<CaseDraft>(
      'caseLibrary.writeDraft',
      { caseId, revision: draft.revision, content: written, isAnonymous: false },
      town.ben,
    );
  const asked = (revision: number) => ({ caseId, revision });
  const submit = async () => {
    const sent = { ...asked(draft.revision), details: [], isConfirmed: true };
    draft = await call<CaseDraft>('caseLibrary.submitDraft', sent, town.ben);
  };
  const decision = () => ({ ...asked(draft.revision), evidence: 'case-study', reviewBy: '2027-11-20' });
  const publish = () => call('caseLibrary.publish', decision(), delyth);
  const quarantine = async () => {
    town.server.setNow(later(60_000));
    await report(postId, town.sarah, 'identifies');
    const { id } = await caseOf(postId);
    return {
      id,
      done: await call<{ purged: object[] }>('decide', { caseId: id, decision: 'quarantined' }, town.priya),
    };
  };
  const found = async () =>
    (
      await call<{ items: { kind: string }[] }>('search.find', { words: 'harpist wickering' }, town.omar)
    ).items.map(({ kind }) => kind);
  const documents = async () =>
    (
      await sql<{ n: number }>`select count(*)::int as n from search_document where kind = 'case-study'
        and subject_id = ${caseId}`.execute(town.server.core.db)
    ).rows[0]?.n;

  beforeEach(async () => {
    delyth = await addPerson(town.server.core.db, town.place, 'Delyth Penrose', {
      roles: ['member', 'curator'],
    });
    postId = await say(town.ben, `It was ${secret} who knew.`);
    await call('channels.acceptAnswer', { threadId: town.threadId, postId }, town.ben);
    caseId = randomUUID();
    draft = await call<CaseDraft>(
      'caseLibrary.draftFromThread',
      { caseId, threadId: town.threadId },
      town.ben,
    );
    draft = await write(leaking);
  });

  it('is not published, its author and its curators are told, and it is once it was written anew', async () => {
    await submit();
    const { done } = await quarantine();
    expect(done.purged).toContainEqual({ place: 'case studies drawn from it', rows: 1 });
    await expect(publish()).rejects.toThrow('source-taken-out');
    const waiting = await list<QueuedCase>('caseLibrary.listQueue', { view: 'waiting' }, delyth);
    expect(waiting).toMatchObject([{ id: caseId, isSourceTaken: true }]);
    town.server.setNow(later(120_000));
    draft = await call<CaseDraft>('caseLibrary.takeBack', { caseId }, town.ben);
    expect(draft.isSourceTaken).toBe(true);
    // The same words written once more are no other words.
    draft = await write(leaking);
    expect(draft.isSourceTaken).toBe(true);
    expect(
      await refusal(
        'caseLibrary.submitDraft',
        { ...asked(draft.revision), details: [], isConfirmed: true },
        town.ben,
      ),
    ).toBe('source-taken-out');
    draft = await write(content());
    expect(draft.isSourceTaken).toBe(false);
    await submit();
    await publish();
    expect(await call('caseLibrary.read', { caseId }, town.omar, 'query')).toMatchObject({ version: 1 });
  });

  it('is gone as well once the post’s author hides what it said before, until it was written anew', async () => {
    await submit();
    await publish();
    town.server.setNow(later(60_000));
    const edit = (seenVersion: number, more: object) =>
      call('channels.editPost', { postId, seenVersion, isConfirmed: true, ...more }, town.ben);
    await edit(1, { body: 'It was the harpist of Wickering who knew.' });
    expect(await found()).toContain('case-study');
    const { cursor } = await call<{ cursor: string }>('listTakenOut', { cursor: null }, town.omar, 'query');
    town.server.setNow(later(120_000));
    await edit(2, { body: 'Somebody knew.', hidesEarlier: true });
    expect([await found(), await documents()]).toEqual([[], 0]);
    await expect(call('caseLibrary.read', { caseId }, town.omar, 'query')).rejects.toThrow('not-found');
    expect(await list('caseLibrary.listVersions', { caseId }, town.omar)).toEqual([]);
    expect(await list<OwnCase>('caseLibrary.listMine', {}, town.ben)).toMatchObject([
      { id: caseId, isSourceTaken: true },
    ]);
    // Copies on devices go; drafts that may quote it are their authors' own.
    expect(await call('listTakenOut', { cursor }, town.omar, 'query')).toMatchObject({
      items: [{ postId, caseIds: [caseId], isLeak: false }],
    });
    // It was no leak that moderators took out: the words wait for whoever writes them anew.
    await forgetTakenWords(town.server.core.db, later(40 * 86_400_000));
    const kept = town.server.core.db.selectFrom('case_version').select('learnt');
    expect(await kept.where('case_id', '=', caseId as never).executeTakeFirst()).toMatchObject({
      learnt: leaking.learnt,
    });
    town.server.setNow(later(180_000));
    draft = await call<CaseDraft>('caseLibrary.beginVersion', { caseId }, town.ben);
    expect(draft.isSourceTaken).toBe(true);
    draft = await write(content());
    await submit();
    await publish();
    expect(await call('caseLibrary.read', { caseId }, town.omar, 'query')).toMatchObject({ version: 2 });
    await expect(call('caseLibrary.readVersion', { caseId, version: 1 }, town.omar, 'query')).rejects.toThrow(
      'not-found',
    );
  });

  it('is gone for readers, searches and files at once, and comes back when the decision falls', async () => {
    await submit();
    await publish();
    expect(await found()).toContain('case-study');
    const { id, done } = await quarantine();
    expect(done.purged).toMatchObject([
      { place: 'the post', rows: 1 },
      { place: 'the title of its thread', rows: 0 },
      { place: 'case studies drawn from it', rows: 1 },
      { place: 'the search', rows: 2 },
    ]);
    expect([await found(), await documents()]).toEqual([[], 0]);
    expect(await refusal('caseLibrary.noteUse', { caseId, use: 'copied' }, town.omar)).toBe('not-found');
    await expect(call('caseLibrary.read', { caseId }, town.omar, 'query')).rejects.toThrow('not-found');
    await expect(call('caseLibrary.readVersion', { caseId, version: 1 }, town.omar, 'query')).rejects.toThrow(
      'not-found',
    );
    const file = await call<{ text: string }>('caseLibrary.exportCases', { format: 'json' }, delyth, 'query');
    expect(file.text).not.toContain(secret);
    expect(await list<OwnCase>('caseLibrary.listMine', {}, town.ben)).toMatchObject([
      { id: caseId, isSourceTaken: true },
    ]);
    // A new version begins with the old words, and is as old as they are.
    draft = await call<CaseDraft>('caseLibrary.beginVersion', { caseId }, town.ben);
    expect(draft.isSourceTaken).toBe(true);
    await call('appealDecision', { caseId: id, words: 'It is a public figure.' }, town.ben);
    await call('decide', { caseId: (await caseOf(postId, town.omar)).id, decision: 'kept' }, town.omar);
    expect(await found()).toContain('case-study');
    expect(await call('caseLibrary.read', { caseId }, town.omar, 'query')).toMatchObject({ version: 1 });
  });
});
