// A library with people in it, for tests: whoever may write, two curators, and the steps from a draft to what is published.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { CaseDraft, CaseSummary, PublishedCase } from '#shared/contract/case-library.ts';
import { addChannel, addCommunity, addPerson, noon, type Place, type SignedIn } from './people.ts';
import { openTestServer, type TestServer } from './server.ts';

export type Library = {
  server: TestServer;
  place: Place;
  sarah: SignedIn;
  ben: SignedIn;
  /** Both are curators. */
  delyth: SignedIn;
  asif: SignedIn;
  channelId: string;
};

/** One server for a file of tests, and a new community for each of them. */
export function openLibrary(): Library {
  const at = {} as Library;
  beforeAll(async () => {
    at.server = await openTestServer();
  });
  afterAll(() => at.server.close());
  beforeEach(async () => {
    at.server.setNow(noon);
    at.server.core.rates.clear();
    const { db } = at.server.core;
    at.place = await addCommunity(db);
    at.sarah = await addPerson(db, at.place, 'Sarah Whitlow');
    at.ben = await addPerson(db, at.place, 'Ben Harker');
    at.delyth = await addPerson(db, at.place, 'Delyth Penrose', { roles: ['member', 'curator'] });
    at.asif = await addPerson(db, at.place, 'Asif Rahman', { roles: ['member', 'curator'] });
    at.channelId = await addChannel(db, at.place);
  });
  return at;
}

export const content = (more: object = {}) => ({
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

const queries = /^(browse|read|list|exportCases)/;

/** The deeds of the library, each as whoever is named; a refusal is thrown by its code. */
export function deedsOf(at: Library) {
  const call = async <T>(path: string, input: object, who: SignedIn): Promise<T> => {
    const answer = await at.server.call<T>(
      queries.test(path) ? 'query' : 'mutation',
      `caseLibrary.${path}`,
      input,
      who,
    );
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data;
  };
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
  const publish = (draft: CaseDraft, who = at.delyth, more: object = {}) =>
    call<{ version: number }>(
      'publish',
      { caseId: draft.id, revision: draft.revision, evidence: 'case-study', reviewBy: '2027-11-20', ...more },
      who,
    );
  const published = async (who = at.sarah, more: object = {}, isAnonymous = false) => {
    const draft = await submit(await written(who, more, isAnonymous), who);
    await publish(draft);
    return draft.id;
  };
  const read = (caseId: string, who: SignedIn) => call<PublishedCase>('read', { caseId }, who);
  const list = async (who: SignedIn, filter: object = {}) =>
    (await call<{ items: CaseSummary[]; next: string | null }>('browse', filter, who)).items;

  return { call, written, submit, publish, published, read, list };
}
