// From the crisis path to a supervisor between two people in real browsers: asked while the API stood still, sent once when it is
// back, said plainly that nobody is on duty and whom to call, seen in the queue, taken, and known to the asker; and heard with the panel shut.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPanel } from '#tests/support/browsers/chromium.ts';
import { badgeOf, hurryNudges } from '#tests/support/journey/badge.ts';
import { takeOwnSteps } from '#tests/support/journey/own-steps.ts';
import { type AtDesk, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const margaret = { key: 'margaret-okell', name: 'Margaret Okell' } as const;
let stage: Stage;
let asking: AtDesk;
let taking: AtDesk;

beforeAll(async () => {
  stage = await openStage();
  asking = await takeSeat(stage, sarah);
  taking = await takeSeat(stage, margaret, 'dark');
  await signIn(asking);
  await signIn(taking);
}, 240_000);
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await takePicture(asking.panel, 'failed-supervision-asking');
  await takePicture(taking.panel, 'failed-supervision-taking');
});
afterAll(async () => {
  await asking?.close();
  await taking?.close();
  await stage?.close();
});

const at = async ({ panel }: AtDesk, way: string) => {
  await panel.evaluate((hash) => {
    window.location.hash = hash;
  }, way);
};

test('nobody is on duty: the request is sent, and the line to call stands right there', async () => {
  await asking.panel.getByText('Hello, Sarah').waitFor();
  await at(asking, '#/next-steps/for-suicide/yes');
  // The pack of her area comes, with its supervisor line.
  await takeOwnSteps(asking.panel);
  await asking.panel.getByRole('button', { name: 'Ask for supervision' }).click();
  await asking.panel.getByText('nobody is on duty now').first().waitFor();
  const lines = asking.panel.getByRole('list', { name: 'Your supervisor line' });
  await lines.getByRole('link', { name: /^Call Supervisor on duty/ }).waitFor();
  await judgeScreen(asking.panel, 'supervision-nobody-on-duty');
  await asking.panel.getByRole('link', { name: 'See who is on duty and who has it' }).click();
  await asking.panel.getByText(/^Nobody is on duty in Harrowmere now/).waitFor();
  await asking.panel.getByText('Waiting for a supervisor').waitFor();
});

test('Margaret sees who waits, goes on duty, takes it; Sarah sees by whom, without asking again', async () => {
  await taking.panel.getByRole('link', { name: 'One colleague waits for a supervisor' }).click();
  await taking.panel.getByRole('heading', { level: 1, name: 'Waiting for a supervisor' }).waitFor();
  await taking.panel.getByText('Sarah Whitlow').waitFor();
  await judgeScreen(taking.panel, 'supervision-queue');
  await taking.panel.getByRole('button', { name: 'On duty for 4 hours' }).click();
  await taking.panel.getByText(/^You are on duty until/).waitFor();
  await taking.panel.getByRole('button', { name: 'I will take it' }).click();
  await taking.panel.getByText('You have it', { exact: true }).waitFor();
  await asking.panel.getByText('Margaret Okell has it and will be in touch.').waitFor();
  await taking.panel.getByRole('button', { name: 'We talked' }).click();
  await asking.panel.getByText('Talked it through').waitFor();
});

test('asked with the API stopped: kept, and sent once when it is back, heard by who is on duty', async () => {
  await at(taking, '#/supervision/queue');
  // Whom she has talked to has left her list: who stands there later is new.
  await taking.panel.getByText('Nobody is waiting').first().waitFor();
  await stage.kill();
  await at(asking, '#/next-steps/for-suicide/yes');
  await asking.panel.getByRole('button', { name: 'Ask for supervision' }).click();
  await asking.panel.getByText('Kept on this device').first().waitFor();
  await stage.startAgain();
  await taking.panel.getByRole('button', { name: 'I will take it' }).waitFor({ timeout: 60_000 });
  await taking.panel.getByText('Sarah Whitlow').first().waitFor();
  await at(asking, '#/supervision');
  await asking.panel.getByText('Margaret Okell, until').first().waitFor();
  if (process.env.TEST_DATABASE_URL)
    await expect
      .poll(() => stage.count("select count(*) from supervision_request where path_id = 'suicide'"), {
        timeout: 60_000,
      })
      .toBe(2);
}, 120_000);

test('with her panel shut, the number on Margaret’s button says that somebody waits', async () => {
  await taking.panel.getByRole('button', { name: 'I will take it' }).click();
  await taking.panel.getByRole('button', { name: 'We talked' }).click();
  await taking.panel.getByText('Nobody is waiting').first().waitFor();
  await taking.panel.close();
  await hurryNudges(taking);
  await expect.poll(() => badgeOf(taking), { timeout: 90_000, interval: 1_000 }).toBe(0);

  await at(asking, '#/next-steps/for-suicide/yes');
  await asking.panel.getByRole('button', { name: 'Ask for supervision' }).click();
  await expect.poll(() => badgeOf(taking), { timeout: 120_000, interval: 1_000 }).toBe(1);
  taking.panel = await openPanel(taking.browser, taking.record);
  await taking.panel.getByRole('link', { name: 'One colleague waits for a supervisor' }).click();
  await taking.panel.getByRole('button', { name: 'I will take it' }).click();
  await taking.panel.getByText('You have it', { exact: true }).waitFor();
  await expect.poll(() => badgeOf(taking), { timeout: 90_000, interval: 1_000 }).toBe(0);
}, 360_000);
