// Patient A and patient B in the real extension (decision 7): a draft begun beside one record is never posted beside
// another, or beside a page that cannot be read, without asking. And the idle lock, on the real clock.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPatients } from '#api/evaluation/records/index.ts';
import { type AtDesk, askAbout, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;
const tunde = demoPatients.find(({ key }) => key !== dorothy.key)!;
const other = 'Is this still about the same person?';
const unreadable = 'Check that this is the right draft';

let stage: Stage;
let desk: AtDesk;
let draft = '';

beforeAll(async () => {
  stage = await openStage({ PEER_HUB_IDLE_LOCK_MINUTES: '1' });
  desk = await takeSeat(stage, sarah);
  await signIn(desk);
}, 180_000);

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await takePicture(desk.panel, 'failed-two-records');
});

afterAll(async () => {
  await desk?.close();
  await stage?.close();
});

const box = () => desk.panel.getByRole('textbox', { name: 'Your question' });
const tick = () => desk.panel.getByText('I have read it: nobody can be recognised.').click();
const post = () => desk.panel.getByRole('button', { name: /^Post to / }).click();
const sent = () =>
  stage.tap.heard.filter(({ method, url }) => method === 'POST' && url.includes('channels.startThread'))
    .length;

/** Post asks, the person goes back, and nothing went over the wire. */
async function isAsked(title: string): Promise<void> {
  await post();
  const question = desk.panel.getByRole('alertdialog', { name: title });
  await question.waitFor();
  await question.getByRole('button', { name: 'Go back' }).click();
  await question.waitFor({ state: 'detached' });
  expect(sent()).toBe(0);
  expect(await box().inputValue()).toBe(draft);
}

/** The surname on the banner of the record that is on screen. */
const onScreen = (surname: string) =>
  expect.poll(() => desk.record.locator('#record').textContent()).toContain(surname.toUpperCase());

test('a draft begun beside one record asks when the page has switched to another in place', async () => {
  const { record } = desk;
  await askAbout(desk, '#new-entry');
  await expect.poll(() => box().inputValue(), { timeout: 15_000 }).toContain('Thursday lunch');
  draft = await box().inputValue();
  await tick();
  await record.locator(`a[data-switch][href*="${tunde.key}"]`).first().click();
  await onScreen(tunde.surname);
  await isAsked(other);
});

test('and when the tab went to another record by itself', async () => {
  await desk.record.goto(stage.record(dorothy.key));
  await desk.record.goto(stage.record(tunde.key));
  await onScreen(tunde.surname);
  await isAsked(other);
});

test('and beside a page that cannot be read', async () => {
  await desk.record.goto('chrome://version');
  await isAsked(unreadable);
});

test('nobody there for a minute: the words leave the screen, and are there after signing in again', async () => {
  const { panel } = desk;
  await panel.getByRole('heading', { name: 'Locked' }).waitFor({ timeout: 120_000 });
  const { html, values } = await panel.evaluate(() => ({
    html: document.documentElement.outerHTML,
    values: [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
  }));
  expect(html).not.toContain('Thursday lunch');
  expect(values.join()).not.toContain('Thursday lunch');
  await signIn(desk);
  await expect.poll(() => box().inputValue()).toBe(draft);
});

test('the draft still knows its record: it asks beside a wrong page and goes beside the right one', async () => {
  await tick();
  await isAsked(unreadable);
  await desk.record.goto(stage.record(dorothy.key));
  await onScreen(dorothy.surname);
  await post();
  await desk.panel
    .getByText(/^Posted in /)
    .first()
    .waitFor();
  expect(sent()).toBe(1);
});
