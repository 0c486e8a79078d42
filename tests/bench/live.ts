// From a post to the panel of a peer who has the thread open: the API is called as the panel calls it, the other end is a
// real panel. Both clocks are of this machine.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ben, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import type { Stage } from '#tests/support/journey/stage.ts';

/** A thread shows fifty posts before one asks for more. */
const answersPerThread = 40;
const spoken = { isAnonymous: false, isConfirmed: true };

type Seen = { seenAt: Record<string, number> };

export async function measureLive(stage: Stage, times: number): Promise<number[]> {
  const reading = await takeSeat(stage, ben);
  const posting = await takeSeat(stage, sarah);
  try {
    // While only one is signed in, the token on the wire is theirs.
    await signIn(posting);
    const token = await readToken(stage);
    await signIn(reading);
    const call = async <Answer>(path: string, input: unknown, method: 'GET' | 'POST'): Promise<Answer> => {
      const query = method === 'GET' ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
      const answer = await fetch(`${stage.apiAddress}/trpc/${path}${query}`, {
        method,
        headers: { authorization: token, ...(method === 'POST' && { 'content-type': 'application/json' }) },
        ...(method === 'POST' && { body: JSON.stringify(input) }),
      });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
      return ((await answer.json()) as { result: { data: Answer } }).result.data;
    };
    const channels = await call<{ items: { id: string; canPost: boolean }[] }>(
      'channels.listChannels',
      { limit: 50 },
      'GET',
    );
    const channelId = channels.items.find(({ canPost }) => canPost)?.id;
    const values: number[] = [];
    for (let thread = 1; values.length < times; thread++) {
      const title = `How do others get people home from a lunch club, attempt ${thread}?`;
      const { threadId } = await call<{ threadId: string }>(
        'channels.startThread',
        { ...spoken, key: randomUUID(), channelId, title, body: title, needs: [], urgency: 'routine' },
        'POST',
      );
      await openThread(reading.panel, threadId, title);
      for (let step = 1; step <= answersPerThread && values.length < times; step++) {
        const word = `step-${thread}-${step}-of-many`;
        const postedAt = Date.now();
        await call(
          'channels.answerThread',
          { ...spoken, key: randomUUID(), threadId, body: `Try ${word}.` },
          'POST',
        );
        await reading.panel.waitForFunction((one) => one in (globalThis as unknown as Seen).seenAt, word);
        const seenAt = await reading.panel.evaluate(
          (one) => (globalThis as unknown as Seen).seenAt[one] ?? Number.NaN,
          word,
        );
        values.push(seenAt - postedAt);
      }
    }
    return values;
  } finally {
    await reading.close();
    await posting.close();
  }
}

async function openThread(panel: Page, threadId: string, title: string): Promise<void> {
  await panel.evaluate((id) => {
    location.hash = `#/threads/${id}`;
  }, threadId);
  await panel.getByRole('heading', { name: title }).waitFor();
  await panel.evaluate(() => {
    const seen = globalThis as unknown as Seen;
    const isWatching = seen.seenAt !== undefined;
    seen.seenAt ??= {};
    const look = () => {
      for (const [word] of (document.body.textContent ?? '').matchAll(/step-\d+-\d+-of-many/g))
        seen.seenAt[word] ??= Date.now();
      requestAnimationFrame(look);
    };
    if (!isWatching) requestAnimationFrame(look);
  });
}

/** As the poster's panel sent it last. */
async function readToken({ tap }: Stage): Promise<string> {
  for (const { headers } of [...tap.heard].reverse()) {
    const { authorization } = JSON.parse(headers) as { authorization?: string };
    if (authorization !== undefined) return authorization;
  }
  throw new Error('Nobody signed in on this stage.');
}
