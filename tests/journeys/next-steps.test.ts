// The crisis path in the extension that people get, beside a demo record: signed out, from a right-click, with the API
// stopped, closed half way, signed in. And what was taken out of the words leaves the browser nowhere.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { openPanel } from '#tests/support/browsers/chromium.ts';
import type { WorkerChrome } from '#tests/support/browsers/worker-chrome.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { takeOwnSteps } from '#tests/support/journey/own-steps.ts';
import { type AtDesk, askAbout, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

/** Somebody in a hurry types who it is about. It helps to find nothing, and goes nowhere. */
const typedToo = ['Quillfeather', '943 476 5870', '9434765870'];
const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;
let stage: Stage;
let desk: AtDesk;

beforeAll(async () => {
  stage = await openStage();
  desk = await takeSeat(stage, sarah);
  await desk.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
}, 180_000);

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await takePicture(desk.panel, 'failed-next-steps');
});

afterAll(async () => {
  await desk?.close();
  await stage?.close();
});

const three = () => desk.panel.getByRole('list', { name: 'Three next steps' }).locator('> li');
const heading = (name: string) => desk.panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
/** By the words of one's own: a chord, a word, Enter, and no to each question. */
async function walkTo(word: string, questions: number, title: string): Promise<void> {
  const { panel } = desk;
  await panel.getByRole('heading', { level: 1 }).waitFor();
  await panel.keyboard.press('Alt+Shift+D');
  await heading('What is happening?');
  await panel.keyboard.type(word);
  await panel.keyboard.press('Enter');
  for (let asked = 0; asked < questions; asked++)
    await panel.getByRole('button', { name: 'No', exact: true }).click();
  await heading(title);
  expect(await three().count()).toBe(3);
}
const noteAndChase = async () => {
  await desk.panel.getByRole('button', { name: 'Create chase and copy note' }).click();
  await desk.panel
    .getByText(/^Note copied\. Chase for /)
    .first()
    .waitFor();
  return desk.panel.evaluate(() => navigator.clipboard.readText());
};

test('signed out: from the sign-in screen to three steps, chase and note', async () => {
  await walkTo('bailiffs', 1, 'Debt or bailiffs');
  await judgeScreen(desk.panel, 'next-steps-signed-out');
  expect(await noteAndChase()).toContain('Reason for contact:\nDebt or bailiffs');
});

test('from the menu of a demo record, signed out: the stripped words suggest a path and wait as a draft', async () => {
  const { panel } = desk;
  await askAbout(desk, '#entry-1 .text');
  await panel.getByText('What you selected is kept as a draft.').waitFor();
  await panel.getByRole('button', { name: 'In crisis' }).click();
  await heading('What is happening?');
  const suggested = panel.getByRole('region', { name: 'Your words may speak of' }).getByRole('link');
  await suggested.first().waitFor();
  expect(await suggested.count()).toBeLessThanOrEqual(3);
  await judgeScreen(panel, 'next-steps-suggested');
});

test('the API stopped: everything stands, and danger now is one press away', async () => {
  await stage.kill();
  const { panel } = desk;
  await panel.reload();
  await walkTo('evicted', 1, 'Losing their home');
  await noteAndChase();
  await panel.getByRole('button', { name: 'Danger now' }).click();
  await panel.getByRole('link', { name: /^Call Emergency services, 999/ }).waitFor();
  await judgeScreen(panel, 'next-steps-danger');
});

test('closed half way and opened again beside the record: it stands where it stood', async () => {
  await desk.panel.keyboard.press('Alt+Shift+D');
  await heading('What is happening?');
  await desk.panel.getByRole('link', { name: 'Domestic abuse' }).click();
  await desk.panel.getByRole('button', { name: 'No', exact: true }).click();
  await heading('Are there children, or adults who need care, in the home?');
  await desk.panel.close();
  desk.panel = await openPanel(desk.browser, desk.record);
  await heading('Are there children, or adults who need care, in the home?');
  await desk.panel.getByRole('button', { name: 'Yes', exact: true }).click();
  await heading('Domestic abuse');
});

test('signed in again, by the same press; what was kept is sent, once', async () => {
  await stage.startAgain();
  await desk.panel.goto(`${desk.panel.url().split('#')[0]}#/`);
  await desk.panel.reload();
  await signIn(desk);
  await walkTo(`Agatha ${typedToo[0]} ${typedToo[1]} food bank`, 1, 'No food');
  // By now the pack of her own area has come: its lines stand where the national ones stood in for them.
  await takeOwnSteps(desk.panel);
  await noteAndChase();
  await judgeScreen(desk.panel, 'next-steps-signed-in');
  await desk.panel
    .getByText(/^Note copied\. Chase for .*\. The chase is made\.$/)
    .first()
    .waitFor();
  await desk.panel.getByRole('link', { name: 'I have done this' }).click();
  await heading('How are you?');
  await desk.panel.getByRole('link', { name: 'Start again' }).click();
  await heading('What is happening?');
  // What waited while nobody was signed in and the API stood still has gone, each once.
  await expect.poll(() => desk.panel.getByText(/^Chase for /).count()).toBe(0);
  if (process.env.TEST_DATABASE_URL) {
    const mine =
      "select count(*) from chase where source_kind = 'step' and source_id in ('debt', 'eviction', 'no-food')";
    await expect.poll(() => stage.count(mine)).toBe(3);
    // How long it took on the ways before is told without whose it was: there is no column for that.
    await expect.poll(() => stage.count('select count(*) from next_steps_time')).toBeGreaterThan(0);
  }
}, 120_000);

test('kept with the API stopped, and the panel closed: when the API is back the worker sends it, once, with no panel open', async () => {
  await stage.kill();
  await walkTo('gambling', 1, 'Gambling');
  await noteAndChase();
  await desk.panel.getByText('The chase is kept on this device').first().waitFor();
  await desk.evidence.collect(desk.panel);
  await desk.panel.close();
  await stage.startAgain();
  const worker = await desk.browser.worker();
  // The bell is set. Nobody here waits the minute it takes.
  const isSet = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
      return (await chrome.alarms.get('crisis-orders')) !== undefined;
    });
  await expect.poll(isSet, { timeout: 10_000 }).toBe(true);
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
    await chrome.alarms.create('crisis-orders', { when: Date.now(), periodInMinutes: 1 });
  });
  const isKept = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: WorkerChrome };
      return 'next-steps:outbox' in (await chrome.storage.local.get(null));
    });
  await expect.poll(isKept, { timeout: 90_000 }).toBe(false);
  await expect.poll(isSet, { timeout: 10_000 }).toBe(false);
  desk.panel = await openPanel(desk.browser, desk.record);
  await desk.panel.keyboard.press('Alt+Shift+D');
  await heading('What is happening?');
  expect(await desk.panel.getByText(/^Chase for /).count()).toBe(0);
  if (process.env.TEST_DATABASE_URL)
    expect(
      await stage.count("select count(*) from chase where source_kind = 'step' and source_id = 'gambling'"),
    ).toBe(1);
}, 180_000);

test('what identifies stands nowhere in what was kept, said or sent', async () => {
  await desk.evidence.collect(desk.panel);
  for (const { method, url, headers, body } of stage.tap.heard)
    desk.evidence.add('the wire', `${method} ${url} ${headers} ${body}`);
  desk.evidence.add('the log of the API', stage.log());
  // The search itself must see: what was kept on purpose is found.
  expect(findPlanted(desk.evidence.pieces, ['Debt or bailiffs'])).not.toEqual([]);
  expect(findPlanted(desk.evidence.pieces, [...plantedIdentifiers(dorothy), ...typedToo])).toEqual([]);
});
