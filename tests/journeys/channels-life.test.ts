// Coming into a channel and staying in touch, between two people in real browsers: asking to join, let in, rules accepted, a first question
// without a name, its edit and history, and a private talk with whoever wrote it in which neither learns who the other is.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type AtDesk, goTo, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const rosieLindqvist = { key: 'rosie-lindqvist', name: 'Rosie Lindqvist' } as const;
const joanneTarrant = { key: 'joanne-tarrant', name: 'Joanne Tarrant' } as const;
let stage: Stage;
let rosie: AtDesk;
let joanne: AtDesk;

beforeAll(async () => {
  stage = await openStage();
  rosie = await takeSeat(stage, rosieLindqvist);
  joanne = await takeSeat(stage, joanneTarrant, 'dark');
  await signIn(rosie);
  await signIn(joanne);
}, 240_000);
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { panel, key } of [rosie, joanne])
    await takePicture(panel, `failed-channel-life-${task.name.slice(0, 12)}-${key}`);
});
afterAll(async () => {
  await rosie?.close();
  await joanne?.close();
  await stage?.close();
});

const hashOf = (panel: Page) => panel.evaluate(() => window.location.hash);
async function openChannel(panel: Page): Promise<void> {
  await goTo(panel, '#/channels');
  await panel.getByRole('link', { name: 'Safety and rights' }).click();
  await panel.getByRole('heading', { level: 1, name: 'Safety and rights' }).waitFor();
}
/** What is taken out of a box on leaving it is looked at first: then it is pressed once more. */
async function pressUntilGone(dialog: Locator, name: string): Promise<void> {
  const gone = () => dialog.waitFor({ state: 'detached', timeout: 8_000 });
  await dialog.getByRole('button', { name, exact: true }).click();
  await gone().catch(async () => {
    await dialog.getByRole('button', { name, exact: true }).click();
    await gone();
  });
}
const confirm = (place: Page | Locator) =>
  place.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');

test('Rosie asks to join; Joanne, whose channel it is, lets her in; she accepts the rules', async () => {
  await openChannel(rosie.panel);
  await rosie.panel
    .getByRole('textbox', { name: 'Why do you want to join?' })
    .fill('I support two families who need this.');
  await rosie.panel.getByRole('button', { name: 'Ask to join' }).click();
  await rosie.panel.getByText('You asked to join. Nobody has decided yet.').waitFor();
  await judgeScreen(rosie.panel, 'asked to join');
  await openChannel(joanne.panel);
  await joanne.panel.getByText('Rosie Lindqvist', { exact: false }).first().waitFor();
  await joanne.panel.getByRole('button', { name: 'Let in' }).click();
  await joanne.panel.getByText('Let in', { exact: true }).first().waitFor();
  // She hears of it where she stands.
  await rosie.panel.getByRole('button', { name: 'I accept the rules' }).click();
  await rosie.panel.getByText('Accepted. You can post here now.').first().waitFor();
});

test('she asks her first question there without her name, edits it, and its history can be read', async () => {
  const { panel } = rosie;
  await panel.getByRole('link', { name: 'Ask in this channel' }).click();
  const box = panel.getByRole('textbox', { name: 'Your question' });
  await box.fill('Which form opens a benefit for somebody whose status is being looked at?');
  await panel.getByText('I have read it: nobody can be recognised.').click();
  const anonymous = panel.getByRole('switch', { name: /anonymous/i });
  if (!(await anonymous.isChecked())) await anonymous.click({ force: true });
  await panel.getByRole('button', { name: /^Post to Safety and rights/ }).click();
  await expect.poll(() => hashOf(panel), { timeout: 20_000 }).toMatch(/^#\/threads\//);
  await panel.getByRole('button', { name: 'More for your post' }).first().click();
  await panel.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Edit your post' });
  await dialog
    .getByRole('textbox', { name: 'Your words' })
    .fill('Which form opens a benefit while a status is being looked at, and who helps with it?');
  await dialog.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');
  await pressUntilGone(dialog, 'Save');
  await panel.getByText('and who helps with it?').first().waitFor();
  await goTo(joanne.panel, await hashOf(panel));
  await joanne.panel.getByText('and who helps with it?').first().waitFor();
  await joanne.panel.getByRole('button', { name: 'See what it said before' }).click();
  await joanne.panel.getByRole('dialog').getByText('somebody whose status').first().waitFor();
  await judgeScreen(joanne.panel, 'history of a post');
  await joanne.panel.keyboard.press('Escape');
});

test('Joanne writes to whoever asked; the answer comes, and neither learns who the other is', async () => {
  await joanne.panel.getByRole('button', { name: 'Write privately' }).first().click();
  const dialog = joanne.panel.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Your message' }).fill('I have filled that form in. May I help?');
  await confirm(dialog);
  await pressUntilGone(dialog, 'Send');
  await joanne.panel.getByRole('heading', { level: 1, name: /^Talk with/ }).waitFor();
  await goTo(rosie.panel, '#/');
  await rosie.panel.getByRole('link', { name: 'Private talks: 1 new' }).click();
  await rosie.panel.getByText('About your post', { exact: false }).first().waitFor();
  await rosie.panel.locator('main a[href^="#/talks/"]').first().click();
  await rosie.panel.getByText('I have filled that form in.').waitFor();
  await rosie.panel
    .getByRole('textbox', { name: 'Your message' })
    .fill('Yes, please. Which part comes first?');
  await confirm(rosie.panel);
  await rosie.panel.getByRole('button', { name: 'Send' }).click();
  await joanne.panel.getByText('Which part comes first?').waitFor();
  await judgeScreen(rosie.panel, 'private talk of the author');
  await judgeScreen(joanne.panel, 'private talk of the reader');
  expect(await joanne.panel.locator('main').textContent()).not.toMatch(/Rosie|Lindqvist/);
  expect(await rosie.panel.locator('main').textContent()).not.toMatch(/Joanne|Tarrant/);
});
