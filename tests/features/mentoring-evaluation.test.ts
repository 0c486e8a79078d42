// The trial's mentors: found by what somebody new would type, harmless, and the same when it is started again.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { furnishMentors } from '#api/evaluation/mentors/furnish-mentors.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';
import { addSession } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const [community] = evaluationContent.communities;
const of = ids(community.key);
let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  await furnish(server.core, { content: evaluationContent, issuer: 'http://issuer.example' });
  await furnishMentors(server.core, community);
});
afterAll(() => server.close());

const rows = () =>
  server.core.db.selectFrom('mentor_offer').select(['offer_id', 'version']).orderBy('offer_id').execute();

it('finds somebody to ask, first', async () => {
  const sarah = await addSession(server.core.db, {
    communityId: of.communityId,
    personId: of.person('sarah-whitlow'),
  });
  const answer = await server.call<FindAnswer>(
    'mutation',
    'search.find',
    { words: 'marac', kinds: ['mentor'] },
    sarah,
  );
  if (!answer.isOk) throw new Error(answer.refusal);
  expect(answer.data.items[0]?.title).toBe('Domestic abuse and MARAC, from first hint to safe plan');
});

it('identifies nobody', async () => {
  await loadNames();
  for (const { offer } of community.people)
    if (offer) expect(findIdentifiers(`${offer.headline}\n${offer.words}`)).toEqual([]);
});

it('changes nothing when it is started again', async () => {
  const before = await rows();
  expect(before).toHaveLength(6);
  await furnishMentors(server.core, community);
  expect(await rows()).toEqual(before);
});
