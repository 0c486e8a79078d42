// A leak between two browsers, one of which sleeps through it with its panel closed: when it wakes, nothing of the words is left on it, not
// in the panel, not in the draft that quoted them, not where the extension keeps things; the other sees them go while it looks on.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPanel } from '#tests/support/browsers/chromium.ts';
import { type AtDesk, ben, goTo, sarah, signIn, takeSeat, turnsAt } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const priya = { key: 'priya-sundaram', name: 'Priya Sundaram' } as const;
const delyth = { key: 'delyth-penrose', name: 'Delyth Penrose' } as const;
const leaked = 'The lonely one is the bell ringer of the chapel by the ford, is it not?';
let stage: Stage;
/** Sleeps. */
let sleeping: AtDesk;
/** Where the author sits, and then moderators. */
let awake: AtDesk;
let thread = '';

beforeAll(async () => {
  stage = await openStage();
  awake = await takeSeat(stage, sarah);
  sleeping = await takeSeat(stage, ben, 'dark');
  await signIn(awake);
  await signIn(sleeping);
}, 240_000);
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { panel, key } of [awake, sleeping])
    if (!panel.isClosed()) await takePicture(panel, `failed-leak-${key}`);
});
afterAll(async () => {
  await awake?.close();
  await sleeping?.close();
  await stage?.close();
});

const sitDown = turnsAt(() => awake, true);

/** Everything that the extension keeps in this browser, on disk and in memory, as one text. */
async function rested({ browser }: AtDesk): Promise<string> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    type Area = { get: (keys: null) => Promise<object> };
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } };
    return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
  });
}

test('Sarah asks; Ben begins an answer that quotes her, and closes his panel', async () => {
  const { panel } = awake;
  await goTo(panel, '#/ask');
  await panel.getByRole('textbox', { name: 'Your question' }).fill(leaked);
  await panel.getByText('I have read it: nobody can be recognised.').click();
  await panel.getByRole('button', { name: /^Post to / }).click();
  await expect.poll(() => panel.evaluate(() => window.location.hash)).toMatch(/^#\/threads\//);
  thread = await panel.evaluate(() => window.location.hash);
  await goTo(sleeping.panel, thread);
  await sleeping.panel.getByText('bell ringer').first().waitFor();
  await sleeping.panel
    .getByRole('textbox', { name: 'What would you do next?' })
    .fill('You write “the bell ringer of the chapel by the ford”: ring the warden.');
  await sleeping.panel.getByRole('heading', { level: 1 }).first().click();
  await expect.poll(() => rested(sleeping), { timeout: 20_000 }).toContain('bell ringer');
  await sleeping.panel.close();
  await sleeping.browser.context.setOffline(true);
});

test('one moderator reports it, another takes it out everywhere: it leaves the panel that looks on', async () => {
  const reporting = await sitDown(priya);
  await goTo(reporting, thread);
  await reporting.getByText('bell ringer').first().waitFor();
  await reporting.getByRole('button', { name: 'Report', exact: true }).first().click();
  await reporting.getByText('Somebody can be recognised').click();
  await reporting.getByRole('button', { name: 'Send the report' }).click();
  await reporting.getByText('Reported. A moderator will look at it.').first().waitFor();
  const panel = await sitDown(delyth);
  await goTo(panel, thread);
  await panel.getByText('bell ringer').first().waitFor();
  await goTo(panel, '#/moderation');
  const theCase = panel
    .getByRole('list', { name: 'Waiting' })
    .locator('> li')
    .filter({ hasText: 'bell ringer' });
  await theCase.getByRole('button', { name: /take it out everywhere/ }).click();
  await panel.getByRole('button', { name: 'Take it out now' }).click();
  await panel.getByText('Taken out everywhere.').first().waitFor();
  await goTo(panel, thread);
  await expect.poll(() => panel.getByText('bell ringer').count(), { timeout: 20_000 }).toBe(0);
});

test('the browser that slept wakes: nothing of it is left there, and the answer that quoted it is gone', async () => {
  expect(await rested(sleeping)).toContain('bell ringer');
  await sleeping.browser.context.setOffline(false);
  const panel = await openPanel(sleeping.browser, sleeping.record);
  await panel.getByText('Hello, Ben').waitFor();
  await expect.poll(() => rested(sleeping), { timeout: 30_000 }).not.toContain('bell ringer');
  await goTo(panel, '#/drafts');
  await panel.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => panel.getByText('bell ringer').count()).toBe(0);
  await goTo(panel, thread);
  await panel
    .getByText(/This is not here/)
    .first()
    .waitFor();
  expect(await panel.content()).not.toContain('bell ringer');
  const rows = await stage.rows();
  expect(rows.filter(({ text }) => text.includes('bell ringer')).map(({ table }) => table)).toEqual(
    process.env.TEST_DATABASE_URL ? ['post_evidence'] : [],
  );
});
