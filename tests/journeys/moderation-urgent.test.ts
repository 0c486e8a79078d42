// An urgent post at night with nobody on duty, between people in real browsers: a channel's rule, set through the API, holds it; its author
// is told at once that nobody is there and whom to ring; a supervisor sees it without reloading, reads it, looks after it; a moderator's
// count moves by itself, and letting it out shows it to everybody.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type AtDesk, goTo, sarah, signIn, takeSeat, turnsAt } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const ngozi = { key: 'ngozi-umeh', name: 'Ngozi Umeh' } as const;
const margaret = { key: 'margaret-okell', name: 'Margaret Okell' } as const;
const priya = { key: 'priya-sundaram', name: 'Priya Sundaram' } as const;
const question = 'They say the lonely night ends before daybreak. Whom do I ring first?';
let stage: Stage;
let asking: AtDesk;
let shared: AtDesk;

beforeAll(async () => {
  stage = await openStage();
  asking = await takeSeat(stage, sarah, 'dark');
  shared = await takeSeat(stage, ngozi);
  // The night is the worker's own: the panel's clock stands at half past two.
  await asking.panel.clock.setFixedTime(new Date('2026-11-21T02:30:00Z'));
}, 240_000);
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { panel, key } of [asking, shared]) await takePicture(panel, `failed-urgent-${key}`);
});
afterAll(async () => {
  await asking?.close();
  await shared?.close();
  await stage?.close();
});

const sitDown = turnsAt(() => shared);

/** As an administrator's own program does it: while nobody else is signed in, the token on the wire is theirs. */
async function callAsLast<Answer>(path: string, input: unknown, method: 'GET' | 'POST'): Promise<Answer> {
  const heard = [...stage.tap.heard].reverse();
  const authorization = heard
    .map(({ headers }) => (JSON.parse(headers) as { authorization?: string }).authorization)
    .find((one) => one !== undefined);
  const query = method === 'GET' ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const answer = await fetch(`${stage.apiAddress}/trpc/${path}${query}`, {
    method,
    headers: {
      authorization: authorization ?? '',
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(method === 'POST' && { body: JSON.stringify(input) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return ((await answer.json()) as { result: { data: Answer } }).result.data;
}

const theHeld = (panel: Page) =>
  panel.getByRole('list', { name: 'Urgent posts that are held' }).locator('> li').first();

test('an administrator sets through the API what a channel looks out for', async () => {
  await sitDown(ngozi);
  await shared.panel.getByText('Hello, Ngozi').waitFor();
  const { items } = await callAsLast<{ items: { id: string; isUrgent: boolean; canPost: boolean }[] }>(
    'channels.listChannels',
    { limit: 50 },
    'GET',
  );
  for (const { id: channelId } of items.filter(({ canPost }) => canPost))
    await callAsLast(
      'channels.setHolding',
      { channelId, firstPosts: 0, flaggedWords: ['daybreak'], holdsOverruled: false, holdsDoubt: false },
      'POST',
    );
});

test('asked at night with an empty rota: nobody is there, it says so, and whom to ring stands there', async () => {
  await sitDown(margaret);
  await signIn(asking);
  const { panel } = asking;
  await goTo(panel, '#/ask');
  await panel.getByRole('textbox', { name: 'Your question' }).fill(question);
  await panel.getByText('I have read it: nobody can be recognised.').waitFor();
  await panel.getByRole('button', { name: /^Where it goes/ }).click();
  const urgent = panel.getByRole('radio', { name: /^Urgent/ });
  await urgent.waitFor({ state: 'attached' });
  await urgent.check({ force: true });
  await panel.getByText('I have read it: nobody can be recognised.').click();
  await panel.getByRole('button', { name: /^Post to / }).click();
  await expect.poll(() => panel.evaluate(() => window.location.hash)).toMatch(/^#\/threads\//);
  const held = panel.getByRole('region', { name: 'A moderator looks at this first' });
  await held.getByText(/No supervisor is on duty anywhere; all were told/).waitFor();
  await held.getByText(/^Nobody is on duty in Harrowmere now/).waitFor();
  await held
    .getByRole('link', { name: /^Call / })
    .first()
    .waitFor();
  await judgeScreen(panel, 'urgent-held-author');
});

test('a supervisor sees it without reloading, reads it, and its author sees by whom', async () => {
  const { panel } = shared;
  await panel.getByRole('link', { name: 'An urgent post is held' }).click();
  await theHeld(panel).waitFor();
  expect(await theHeld(panel).textContent()).not.toMatch(/Sarah|Whitlow|daybreak/);
  await judgeScreen(panel, 'urgent-held-supervisor');
  await theHeld(panel).getByRole('button', { name: 'Show the words' }).click();
  await theHeld(panel).getByText(question).waitFor();
  await theHeld(panel).getByRole('button', { name: 'I look after it' }).click();
  await theHeld(panel).getByText('You have it', { exact: true }).waitFor();
  await asking.panel
    .getByText('Margaret Okell, a supervisor, has seen it and looks after it.')
    .waitFor({ timeout: 20_000 });
});

test('a moderator’s count moves by itself; let out, everybody sees it', async () => {
  const panel = await sitDown(priya);
  await panel.getByRole('link', { name: /^One post waits for a moderator, 1 pressing/ }).click();
  const theCase = panel
    .getByRole('list', { name: 'Waiting' })
    .locator('> li')
    .filter({ hasText: 'daybreak' });
  await theCase.getByText('Has a word to look out for').waitFor();
  await theCase.getByRole('button', { name: 'Keep it' }).click();
  await panel.getByText('Kept. Whoever reported it is told.').first().waitFor();
  await expect.poll(() => panel.getByText('posts wait for a moderator').count(), { timeout: 20_000 }).toBe(0);
  await expect
    .poll(() => asking.panel.getByRole('region', { name: 'A moderator looks at this first' }).count(), {
      timeout: 20_000,
    })
    .toBe(0);
});
