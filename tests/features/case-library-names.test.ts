// The first after a start: whoever judges a case study waits for the names, so that the hour at which somebody sends it decides nothing.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { content } from '#tests/support/case-library.ts';
import { addChannel, addCommunity, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

let server: TestServer;
let place: Place;
let sarah: SignedIn;
let delyth: SignedIn;

/** A server that has just been started: nobody has asked its engine for names. */
beforeEach(async () => {
  vi.resetModules();
  const { openTestServer } = await import('#tests/support/server.ts');
  server = await openTestServer();
  place = await addCommunity(server.core.db);
  sarah = await addPerson(server.core.db, place, 'Sarah Whitlow');
  delyth = await addPerson(server.core.db, place, 'Delyth Penrose', { roles: ['member', 'curator'] });
});
afterEach(() => server.close());

const named = 'Grace lived behind a shut door with a meter in debt.';
const call = <T>(path: string, input: object, who: SignedIn) => server.call<T>('mutation', path, input, who);

describe('a name that no pattern shows', () => {
  it('is pointed out in a draft that is sent to the curators', async () => {
    const draft = { caseId: randomUUID(), revision: 0, isAnonymous: false };
    const written = await call<CaseDraft>(
      'caseLibrary.writeDraft',
      { ...draft, content: content({ situation: named }) },
      sarah,
    );
    expect(written).toMatchObject({ isOk: true });
    const sent = { caseId: draft.caseId, revision: 1, details: [], isConfirmed: true };
    expect(await call('caseLibrary.submitDraft', sent, sarah)).toMatchObject({ refusal: 'details-open' });
  });

  it('keeps a case study of a file out', async () => {
    const { writeCaseFile } = await import('#shared/contract/case-file.ts');
    const filed = { ...content({ situation: named }), evidence: 'case-study' };
    const text = writeCaseFile('json', [filed as never]);
    const ask = { format: 'json', text, isDryRun: true };
    expect(await call('caseLibrary.importCases', ask, delyth)).toMatchObject({
      data: { items: [{ outcome: 'identifies' }] },
    });
  });

  it('does not come from a thread into the draft that is drawn from it', async () => {
    const channelId = await addChannel(server.core.db, place);
    const spoken = () => ({ key: randomUUID(), isAnonymous: false, isConfirmed: true });
    const about = { channelId, title: 'A meter in debt', needs: [], urgency: 'routine' };
    const asked = await call<{ threadId: string }>(
      'channels.startThread',
      { ...spoken(), ...about, body: named },
      sarah,
    );
    const threadId = asked.isOk ? asked.data.threadId : '';
    const body = 'Ring the supplier with them.';
    const said = await call<{ postId: string }>(
      'channels.answerThread',
      { ...spoken(), threadId, body },
      delyth,
    );
    const postId = said.isOk ? said.data.postId : '';
    await call('channels.acceptAnswer', { threadId, postId }, sarah);
    const drawn = await call('caseLibrary.draftFromThread', { caseId: randomUUID(), threadId }, sarah);
    expect(drawn).toMatchObject({ isOk: true });
    expect(JSON.stringify(drawn)).not.toContain('Grace');
  });
});
