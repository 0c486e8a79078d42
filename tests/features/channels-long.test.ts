// A long thread carries its safe next step, however many answers stand before it, and hides its author as the list does.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AskingWorld, asking, openAskingWorld } from '#tests/support/asking.ts';

let world: AskingWorld;
beforeAll(async () => {
  world = await openAskingWorld();
});
afterAll(() => world.server.close());

const { read, posts, started, answered } = asking(() => world);

it('the accepted answer comes with the thread, as it stands in the list', async () => {
  const { server, sarah, ben } = world;
  const { threadId } = await started();
  expect(await read(threadId, ben)).toMatchObject({ data: { acceptedPost: null } });
  for (let n = 0; n < 22; n++) await answered(threadId);
  const said = await answered(threadId, { isAnonymous: true, body: 'Ring the duty desk first, today.' });
  const accept = { threadId, postId: said.postId };
  await server.call('mutation', 'channels.acceptAnswer', accept, sarah);
  const first = await posts(threadId, sarah);
  expect(JSON.stringify(first)).not.toContain('duty desk');
  const thread = await read(threadId, sarah);
  expect(thread).toMatchObject({
    data: {
      acceptedPostId: said.postId,
      acceptedPost: {
        id: said.postId,
        number: 24,
        isAccepted: true,
        body: 'Ring the duty desk first, today.',
        author: { kind: 'anonymous' },
      },
    },
  });
  expect(JSON.stringify(thread)).not.toContain(ben.personId);
});
