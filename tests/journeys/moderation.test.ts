// A safe place, between people in real browsers: an anonymous question is reported and hidden, its author sees why and appeals, another
// moderator lets it stand; a leak is gone from a panel that slept; a mask falls for two and is told; who is suspended is outside at once.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type AtDesk, ben, goTo, sarah, signIn, takeSeat, turnsAt } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const priya = { key: 'priya-sundaram', name: 'Priya Sundaram' } as const;
const delyth = { key: 'delyth-penrose', name: 'Delyth Penrose' } as const;
const question =
  'Someone lonely whom I support plays the harp at the old mill on Sundays and fears to be seen. Where could they go?';
let stage: Stage;
/** The author's own desk, and one that others share in turn. */
let author: AtDesk;
let shared: AtDesk;

beforeAll(async () => {
  stage = await openStage();
  author = await takeSeat(stage, sarah);
  shared = await takeSeat(stage, ben, 'dark');
  await signIn(author);
}, 240_000);
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { panel, key } of [author, shared])
    await takePicture(panel, `failed-moderation-${task.name.slice(0, 12)}-${key}`);
});
afterAll(async () => {
  await author?.close();
  await shared?.close();
  await stage?.close();
});

const sitDown = turnsAt(() => shared);

const theCase = (panel: Page) =>
  panel.getByRole('list', { name: 'Waiting' }).locator('> li').filter({ hasText: 'plays the harp' });
const hashOf = (panel: Page) => panel.evaluate(() => window.location.hash);

test('Sarah asks anonymously; Ben reports what he reads', async () => {
  const { panel } = author;
  await goTo(panel, '#/ask');
  const box = panel.getByRole('textbox', { name: 'Your question' });
  await box.fill(question);
  await panel.getByText('I have read it: nobody can be recognised.').click();
  const anonymous = panel.getByRole('switch', { name: /anonymous/i });
  if (!(await anonymous.isChecked())) await anonymous.click({ force: true });
  await panel.getByText('I have read it: nobody can be recognised.').waitFor();
  await panel.getByRole('button', { name: /^Post to / }).click();
  await panel
    .getByText(/^Posted in /)
    .first()
    .waitFor();
  await expect.poll(() => hashOf(panel)).toMatch(/^#\/threads\//);
  const thread = await hashOf(panel);
  const reading = await sitDown(ben);
  await goTo(reading, thread);
  await reading.getByText('plays the harp').first().waitFor();
  await reading.getByRole('button', { name: 'Report', exact: true }).first().click();
  await reading.getByText('Somebody can be recognised').click();
  await reading.getByRole('button', { name: 'Send the report' }).click();
  await reading.getByText('Reported. A moderator will look at it.').first().waitFor();
});

test('Priya hides it with words; Sarah sees why, and appeals', async () => {
  const queue = await sitDown(priya);
  await goTo(queue, '#/moderation');
  await theCase(queue).waitFor();
  await judgeScreen(queue, 'moderation');
  expect(await theCase(queue).textContent()).not.toMatch(/Sarah|Whitlow|Ben|Adeyemi/);
  await theCase(queue)
    .getByRole('textbox', { name: 'Words to the author' })
    .first()
    .fill('A harpist at a mill is one person.');
  await theCase(queue).getByRole('button', { name: 'Hide it' }).click();
  await queue.getByText('Hidden. Its author sees why.').first().waitFor();
  const { panel } = author;
  await goTo(panel, '#/standing');
  await panel.getByText('A harpist at a mill is one person.').waitFor();
  await judgeScreen(panel, 'standing');
  await panel.getByRole('button', { name: 'Appeal', exact: true }).click();
  await panel
    .getByRole('textbox', { name: 'Why it should stand' })
    .fill('The mill is closed, and I changed what they play.');
  await panel.getByRole('button', { name: 'Send the appeal' }).click();
  await panel.getByText('Sent. Another moderator will decide.').first().waitFor();
});

test('Priya may not decide of the appeal; Delyth lets it stand', async () => {
  const { panel } = shared;
  await goTo(panel, '#/');
  await goTo(panel, '#/moderation');
  await theCase(panel).getByText('Another moderator decides.').waitFor({ timeout: 40_000 });
  const queue = await sitDown(delyth);
  await goTo(queue, '#/moderation');
  await theCase(queue).getByText('I changed what they play').waitFor();
  await theCase(queue).getByRole('button', { name: 'Keep it' }).click();
  await queue.getByText('Kept. Whoever reported it is told.').first().waitFor();
  await author.panel.getByText('Reviewed and kept').first().waitFor();
});

test('a leak is gone from a panel that slept through it', async () => {
  const { panel } = author;
  await goTo(panel, '#/mine');
  await panel
    .getByRole('link', { name: /plays the harp/ })
    .first()
    .click();
  await panel.getByText('plays the harp').first().waitFor();
  const thread = await hashOf(panel);
  // Asleep: nothing reaches it, and what it shows stands.
  await author.browser.context.setOffline(true);
  const reading = await sitDown(ben);
  await goTo(reading, thread);
  await reading.getByRole('button', { name: 'Report', exact: true }).first().click();
  await reading.getByText('Somebody can be recognised').click();
  await reading.getByRole('button', { name: 'Send the report' }).click();
  await reading.getByText('Reported. A moderator will look at it.').first().waitFor();
  const queue = await sitDown(priya);
  await goTo(queue, '#/moderation');
  await theCase(queue)
    .getByRole('button', { name: /take it out everywhere/ })
    .click();
  await queue.getByRole('button', { name: 'Take it out now' }).click();
  await queue.getByText('Taken out everywhere.').first().waitFor();
  await author.browser.context.setOffline(false);
  await expect.poll(() => panel.getByText('plays the harp').count(), { timeout: 60_000 }).toBe(0);
  const rows = await stage.rows();
  expect(rows.filter(({ text }) => text.includes('plays the harp')).map(({ table }) => table)).toEqual(
    process.env.TEST_DATABASE_URL ? ['post_evidence'] : [],
  );
});

test('the name is shown to two moderators for a reason, and the author is told', async () => {
  const queue = shared.panel;
  await goTo(queue, '#/');
  await goTo(queue, '#/moderation');
  await queue.getByRole('tab', { name: 'Decided' }).click();
  const first = queue.getByRole('list', { name: 'Decided' }).locator('> li').first();
  await first.getByRole('button', { name: 'The author' }).click();
  await first
    .getByRole('textbox', { name: 'Words to the author' })
    .fill('We must tell the service about a breach.');
  await first.getByRole('button', { name: 'Ask for the name' }).click();
  await queue.getByText('Asked. A second moderator must agree.').first().waitFor();
  const second = await sitDown(delyth);
  await goTo(second, '#/moderation');
  await second.getByRole('tab', { name: 'Names asked for' }).click();
  await second.getByRole('button', { name: 'I agree: the name may be seen' }).click();
  await second.getByRole('button', { name: 'Show the name' }).click();
  await second.getByText(/^Sarah Whitlow, /).waitFor();
  await goTo(author.panel, '#/standing');
  await author.panel.getByText('We must tell the service about a breach.').waitFor({ timeout: 40_000 });
});

test('who is suspended loses the open panel within seconds, and is told why and whom to ask', async () => {
  const queue = shared.panel;
  await queue.getByRole('tab', { name: 'Decided' }).click();
  const first = queue.getByRole('list', { name: 'Decided' }).locator('> li').first();
  await first.getByRole('button', { name: 'The author' }).click();
  await first.getByRole('textbox', { name: 'Words to the author' }).fill('Until we have spoken.');
  await first.getByRole('button', { name: 'Suspend' }).click();
  await queue.getByRole('alertdialog').getByRole('button', { name: 'Suspend' }).click();
  await queue.getByText('The author is suspended.').first().waitFor();
  const { panel } = author;
  await panel
    .getByRole('heading', { level: 1, name: 'Your account is suspended' })
    .waitFor({ timeout: 10_000 });
  await panel.getByText('Until we have spoken.').waitFor();
  await panel
    .getByText(/, service manager$/)
    .first()
    .waitFor();
  expect(await panel.getByText('the session ended').count()).toBe(0);
  await judgeScreen(panel, 'suspended');
  // The provider knows them, and we do not let them in.
  const window = author.browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: /^Continue with/ }).click();
  await (await window).locator(`button[value="${sarah.key}"]`).click();
  await expect.poll(() => panel.getByText('Your account is suspended.').count()).toBeGreaterThan(1);
});

test('another moderator lifts it; the author comes in again and reads so', async () => {
  const queue = await sitDown(priya);
  await goTo(queue, '#/moderation');
  await queue.getByRole('tab', { name: 'Suspensions' }).click();
  const first = queue.getByRole('list', { name: 'Suspensions' }).locator('> li').first();
  await first.getByText('Until we have spoken.').waitFor();
  expect(await first.textContent()).not.toMatch(/Sarah|Whitlow/);
  await first.getByRole('textbox').fill('We have spoken.');
  await first.getByRole('button', { name: 'Lift the suspension' }).click();
  await queue.getByText('Lifted. The author can sign in again and is told.').first().waitFor();
  await judgeScreen(queue, 'suspensions');
  await goTo(author.panel, '#/');
  await signIn(author);
  await goTo(author.panel, '#/standing');
  await author.panel.getByText('Your suspension was lifted').waitFor();
  await author.panel.getByText('We have spoken.', { exact: true }).waitFor();
});
