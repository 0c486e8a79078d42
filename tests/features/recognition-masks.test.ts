// Recognition and masks: what is counted by name stands still whatever happens to a mask, and says nothing of whose it is; and case studies,
// under a name and without it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { content } from '#tests/support/case-library.ts';
import { addPerson, noon, type SignedIn } from '#tests/support/people.ts';
import { recognising } from '#tests/support/recognition-town.ts';

const { town, read, list, accept, thank, ask, answer, publish } = recognising();
const { call, say } = town;

describe('a mask', () => {
  it('moves nothing that is counted by name, whatever happens to it', async () => {
    const named = await say(town.sarah, 'Ring the council first.');
    await thank(named, town.ben);
    const byName = async () => {
      const { safeSteps, thanks, answers, cases } = await read(town.sarah);
      return [safeSteps, thanks, answers, cases].map((one) => one.named);
    };
    const before = await byName();
    const masked = await say(town.sarah, 'I was there myself.', true);
    await thank(masked, town.ben);
    await accept(masked);
    await town.report(masked, town.priya);
    const { threadId } = await ask(town.sarah, true);
    await answer(threadId, town.sarah, true);
    expect(await byName()).toEqual(before);
  });

  it('is not told by an answer that one gave by name in one’s own masked thread: it counts as it does to who reads it', async () => {
    const { threadId } = await ask(town.sarah, true);
    const other = await ask(town.ben, true);
    for (const at of [threadId, other.threadId]) {
      const postId = await answer(at, town.sarah);
      await accept(postId, at === threadId ? town.sarah : town.ben, at);
    }
    // Whoever compares the number with what stands there learns nothing of whose question was whose.
    expect(await read(town.sarah)).toMatchObject({
      safeSteps: { named: 2, unnamed: 0 },
      answers: { named: 2, unnamed: 0 },
    });
  });

  it('is not told by who thanked: the same colleague counts at every post anew, masked asker or not', async () => {
    const first = await say(town.sarah, 'Ring the council first.');
    await thank(first, town.ben);
    const asked = await ask(town.ben, true);
    const second = await answer(asked.threadId, town.sarah);
    const before = (await read(town.sarah)).thanks.named;
    // A number of different people would stay as it is, and say that whoever asked here is who thanked there.
    await thank(second, town.ben);
    const byBen = (await read(town.sarah)).thanks.named - before;
    await thank(second, town.ben, false);
    await thank(second, town.priya);
    expect([byBen, (await read(town.sarah)).thanks.named - before]).toEqual([1, 1]);
  });

  it('a case study from a thread in which one was masked counts as unnamed, as the library shows it', async () => {
    const asked = await ask(town.sarah, true);
    const draft = { caseId: randomUUID(), threadId: asked.threadId };
    const ben = await answer(asked.threadId, town.ben);
    await accept(ben, town.sarah, asked.threadId);
    await call('caseLibrary.draftFromThread', draft, town.sarah);
    const { revision } = await call<CaseDraft>(
      'caseLibrary.readDraft',
      { caseId: draft.caseId },
      town.sarah,
      'query',
    );
    await publish({ caseId: draft.caseId, revision, isAnonymous: false });
    expect((await read(town.sarah)).cases).toEqual({ named: 0, unnamed: 1 });
  });
});

describe('case studies', () => {
  it('a case study once it is published, under the name or without it; one that was brought in is nobody’s work', async () => {
    const write = (title: string, isAnonymous: boolean) =>
      publish({ caseId: randomUUID(), revision: 0, content: content({ title }), isAnonymous });
    const named = await write('Heat the same day', false);
    await write('A voucher by noon', true);
    await call(
      'caseLibrary.writeDraft',
      { caseId: randomUUID(), revision: 0, content: content(), isAnonymous: false },
      town.sarah,
    );
    expect((await read(town.sarah)).cases).toEqual({ named: 1, unnamed: 1 });
    const { items } = await list(town.sarah, 'cases');
    expect(items).toHaveLength(2);
    expect(items.find(({ id }) => id === named)).toEqual({
      ...{ kind: 'case', id: named, title: 'Heat the same day', at: noon.toISOString() },
      ...{ isNamed: true, used: null, worked: null },
    });
    // Four uses are not told, five are.
    const use = (by: SignedIn) => call('caseLibrary.noteUse', { caseId: named, use: 'copied' }, by);
    for (const name of ['A', 'B', 'C', 'D'])
      await use(await addPerson(town.server.core.db, town.place, `Person ${name}`));
    expect((await list(town.sarah, 'cases')).items.find(({ id }) => id === named)).toMatchObject({
      used: null,
    });
    await use(town.ben);
    expect((await list(town.sarah, 'cases')).items.find(({ id }) => id === named)).toMatchObject({
      used: 5,
    });
    const { db } = town.server.core;
    await db
      .updateTable('case_study')
      .set({ origin: 'import' })
      .where('case_id', '=', named as CaseStudyId)
      .execute();
    expect((await read(town.sarah)).cases).toEqual({ named: 0, unnamed: 1 });
  });
});
