// A private channel between two people in real browsers: Joanne opens it with all that belongs in a first room and invites Rosie by name;
// Rosie finds the invitation, reads the rules and comes in. And a mention: it stands as a name and shows on Rosie's badge.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { badgeOf } from '#tests/support/journey/badge.ts';
import { type AtDesk, goTo, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const rosieLindqvist = { key: 'rosie-lindqvist', name: 'Rosie Lindqvist' } as const;
const joanneTarrant = { key: 'joanne-tarrant', name: 'Joanne Tarrant' } as const;
const room = 'After a hard ending';
let stage: Stage;
let rosie: AtDesk;
let joanne: AtDesk;
let thread = '';

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
    await takePicture(panel, `failed-channel-inviting-${task.name.slice(0, 12)}-${key}`);
});
afterAll(async () => {
  await rosie?.close();
  await joanne?.close();
  await stage?.close();
});

const hashOf = (panel: Page) => panel.evaluate(() => window.location.hash);
const confirm = (panel: Page) =>
  panel.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');

test('Joanne opens a channel by invitation, with rules, three case studies and a first question', async () => {
  const { panel } = joanne;
  await goTo(panel, '#/channels');
  await panel.getByRole('link', { name: 'New channel' }).click();
  const boxes: [string, string][] = [
    ['Name', room],
    ['What it is for', 'When a case ended badly and it goes home with you.'],
    ['Rules', 'What is said here stays here.'],
    ['A first question, in one line', 'What helps on the evening after?'],
    ['The question', 'What helps on the evening after a case that ended badly?'],
  ];
  for (const [name, words] of boxes) await panel.getByRole('textbox', { name, exact: true }).fill(words);
  await panel.getByText('By invitation, unseen by others').click();
  const cases = panel.getByRole('group', { name: 'Three case studies' }).getByRole('checkbox');
  for (const at of [0, 1, 2]) await cases.nth(at).press('Space');
  await panel.getByText('3 of 3 chosen').waitFor();
  await confirm(panel);
  await panel.getByRole('button', { name: 'Open the channel' }).click();
  await panel.getByRole('heading', { level: 1, name: room }).waitFor();
  await panel.getByRole('link', { name: 'What helps on the evening after?' }).waitFor();
  await judgeScreen(panel, 'channel-private-new');
});

test('she invites Rosie by name; Rosie, who saw nothing of it before, reads the rules and comes in', async () => {
  await goTo(rosie.panel, '#/channels');
  await rosie.panel.getByRole('link', { name: 'Safety and rights' }).waitFor();
  expect(await rosie.panel.getByText(room).count()).toBe(0);
  const { panel } = joanne;
  await panel.getByRole('button', { name: 'People of this channel' }).click();
  await panel.getByRole('menuitem', { name: 'Invite a colleague' }).click();
  await panel.getByRole('searchbox', { name: 'Colleague’s name' }).fill('lindq');
  await panel.getByRole('button', { name: 'Invite Rosie Lindqvist' }).click();
  await panel.getByText('Already invited').waitFor();
  await panel.keyboard.press('Escape');
  // She hears of it where she stands.
  const invitation = rosie.panel.getByLabel(`You are invited: ${room}`);
  await invitation.getByText('From Joanne Tarrant').waitFor();
  await judgeScreen(rosie.panel, 'invited');
  await invitation.getByRole('button', { name: 'Rules of this channel' }).click();
  await invitation.getByText('What is said here stays here.').waitFor();
  await invitation.getByRole('button', { name: 'I accept the rules and come in' }).click();
  await rosie.panel.getByRole('heading', { level: 1, name: room }).waitFor();
  await rosie.panel.getByRole('link', { name: 'What helps on the evening after?' }).click();
  await expect.poll(() => hashOf(rosie.panel)).toMatch(/^#\/threads\//);
  thread = await hashOf(rosie.panel);
});

test('she answers under her name; the number on her button is on, as for everybody who never chose', async () => {
  const { panel } = rosie;
  await panel
    .getByRole('textbox', { name: 'What would you do next?' })
    .fill('Walk home. Ring a colleague first.');
  await confirm(panel);
  await panel.getByRole('button', { name: 'Post answer' }).click();
  await panel.getByText('Your answer is there').first().waitFor();
  await goTo(panel, '#/nudges');
  await expect
    .poll(() => panel.getByRole('switch', { name: 'Number on the Peer Hub button' }).isChecked())
    .toBe(true);
});

test('Joanne mentions her: the name stands, and the number on Rosie’s button grows without a word', async () => {
  const before = await badgeOf(rosie);
  const { panel } = joanne;
  await goTo(panel, thread);
  // It is her own question: the box comes with a press.
  await panel.getByRole('button', { name: 'Add to your question' }).click();
  const box = panel.getByRole('textbox', { name: 'What would you do next?' });
  await box.click();
  await panel.keyboard.type('Thank you @');
  // Whoever spoke here is at hand before a letter is typed.
  const picked = panel.getByRole('option', { name: /Rosie Lindqvist/ });
  await picked.waitFor();
  await judgeScreen(panel, 'mention-somebody');
  await picked.click();
  await expect.poll(() => box.inputValue()).toBe('Thank you Rosie Lindqvist ');
  await box.press('End');
  await panel.keyboard.type('that helps.');
  await confirm(panel);
  await panel.getByRole('button', { name: 'Post answer' }).click();
  await panel.getByRole('article').filter({ hasText: 'Thank you Rosie Lindqvist that helps.' }).waitFor();
  await expect.poll(() => badgeOf(rosie), { timeout: 160_000, interval: 1_000 }).toBe(before + 1);
  await goTo(rosie.panel, thread);
  const post = rosie.panel.getByRole('article').filter({ hasText: 'that helps.' });
  await post.locator('.ph-text-strong', { hasText: 'Rosie Lindqvist' }).waitFor();
  await judgeScreen(rosie.panel, 'mentioned');
  await expect.poll(() => badgeOf(rosie), { timeout: 60_000, interval: 1_000 }).toBe(before);
});

test('handing over: Joanne asks Rosie to host, Rosie says yes, and Joanne may leave', async () => {
  const { panel } = joanne;
  await goTo(panel, '#/channels');
  await panel.getByRole('link', { name: room }).click();
  await panel.getByText('You host this channel. To leave it, hand it over first').waitFor();
  await panel.getByRole('button', { name: 'People of this channel' }).click();
  await panel.getByRole('menuitem', { name: 'Hand over' }).click();
  await panel.getByRole('searchbox', { name: 'Colleague’s name' }).fill('rosie');
  await panel.getByRole('button', { name: 'Ask Rosie Lindqvist to host' }).click();
  await panel.getByText('You asked Rosie Lindqvist.').waitFor();
  await panel.keyboard.press('Escape');
  await goTo(rosie.panel, '#/');
  await rosie.panel.getByRole('button', { name: 'Yes, I will' }).click();
  await rosie.panel.getByText('You host this channel.', { exact: false }).first().waitFor();
  await panel.getByRole('button', { name: 'Leave this channel' }).click();
  await panel.getByRole('button', { name: 'Leave', exact: true }).click();
  await goTo(panel, '#/channels');
  await panel.getByRole('link', { name: room }).waitFor({ state: 'detached' });
});
