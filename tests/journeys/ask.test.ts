// The main job, between two signed-in people in two real browsers: Sarah asks beside a record, Ben answers, Sarah marks it
// as the safe next step and copies it as a note. And nothing that identifies ever left the page.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPatients, plantedIdentifiers } from '#api/evaluation/records/index.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { type AtDesk, askAbout, ben, sarah, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const dorothy = demoPatients.find(({ key }) => key === 'dorothy-hallworth')!;
const answer =
  'Ask the lunch club whether they run a volunteer driver scheme; many do and do not say so. Then ring the council transport line together.';

const mustNeverLeave = plantedIdentifiers(dorothy);

let channel = '';
let stage: Stage;
let asking: AtDesk;
let answering: AtDesk;

beforeAll(async () => {
  stage = await openStage();
  asking = await takeSeat(stage, sarah);
  answering = await takeSeat(stage, ben, 'dark');
}, 180_000);

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { panel, key } of [asking, answering]) await takePicture(panel, `failed-${key}`);
});

/** By the navigation, as a person would. */
async function openChannel(panel: Page, name: string): Promise<void> {
  await panel.getByRole('link', { name: 'Channels' }).click();
  await judgeScreen(panel, 'channels');
  await panel.getByRole('link', { name }).first().click();
  await panel.getByRole('heading', { name }).first().waitFor();
}

afterAll(async () => {
  await asking?.close();
  await answering?.close();
  await stage?.close();
});

test('signed out, the panel says who we are and offers the provider by name', async () => {
  await asking.panel.getByRole('button', { name: 'Continue with Peer Hub evaluation' }).waitFor();
  await judgeScreen(asking.panel, 'sign-in');
});

test('both sign in through the real window of the provider', async () => {
  await signIn(asking);
  await signIn(answering);
  await judgeScreen(asking.panel, 'home');
});

test('from selection to posted in three actions, and the draft is stripped', async () => {
  const { panel } = asking;
  // One: the menu entry.
  await askAbout(asking, '#new-entry');
  const box = panel.getByRole('textbox', { name: 'Your question' });
  await expect.poll(() => box.inputValue(), { timeout: 15_000 }).toContain('Thursday lunch');
  const words = await box.inputValue();
  expect(findPlanted([{ where: 'the draft', text: words }], mustNeverLeave)).toEqual([]);
  await judgeScreen(panel, 'ask');
  const post = panel.getByRole('button', { name: /^Post to / });
  channel = ((await post.textContent()) ?? '').replace('Post to ', '');
  await openChannel(answering.panel, channel);
  // Two: the confirmation. Three: post.
  await panel.getByText('I have read it: nobody can be recognised.').click();
  await post.click();
  await panel.getByText(`Posted in ${channel}`).first().waitFor();
});

test('Ben, who has the channel open, sees the question live and answers', async () => {
  const { panel } = answering;
  const question = panel.getByRole('link', { name: /lunch|again today/i }).first();
  await question.waitFor();
  await judgeScreen(panel, 'channel');
  await question.click();
  await panel.getByRole('textbox', { name: 'What would you do next?' }).fill(answer);
  await judgeScreen(panel, 'answering');
  await panel.getByText('I have read it: nobody can be recognised.').click();
  await panel.getByRole('button', { name: 'Post answer' }).click();
  await panel.getByText('Your answer is there').first().waitFor();
});

test('Sarah sees the answer live, marks it, and copies the note', async () => {
  const { panel, browser } = asking;
  await panel.getByText('volunteer driver scheme').first().waitFor();
  await panel.getByRole('button', { name: 'Mark as safe next step' }).click();
  await panel.getByText('Marked as the safe next step').first().waitFor();
  await judgeScreen(panel, 'accepted');
  await panel.getByRole('button', { name: 'Copy as note' }).first().click();
  await judgeScreen(panel, 'note');
  const note = await panel.getByRole('textbox', { name: 'Note' }).inputValue();
  await panel.getByRole('button', { name: 'Copy note' }).click();
  // Confirmed for the eye and for a screen reader.
  await panel
    .getByRole('region', { name: 'Note for the record' })
    .getByText(/^Note copied/)
    .first()
    .waitFor();
  // Behind it stands what the note still holds a label for, if anything.
  await expect
    .poll(() => panel.getByRole('status').allTextContents())
    .toContainEqual(expect.stringMatching(/^Note copied\. Paste it into the record\./));
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(note);
  expect(copied).toMatch(/^Reason for contact/);
  expect(copied).toContain('volunteer driver scheme');
  expect(copied.trim().split('\n').at(-1)).toMatch(/Peer Hub.*Wellbeing|Wellbeing.*Peer Hub/);
});

test('nothing planted is in any message, storage area, request, log line or row of the database', async () => {
  await asking.evidence.collect(asking.panel);
  await answering.evidence.collect(answering.panel);
  for (const { method, url, headers, body } of stage.tap.heard)
    asking.evidence.add('the wire', `${method} ${url} ${headers} ${body}`);
  asking.evidence.add('the log of the API', stage.log());
  const rows = await stage.rows();
  for (const { table, text } of rows) asking.evidence.add(`the table ${table}`, text);
  // Where it can be read at all, what was posted is found in it.
  if (process.env.TEST_DATABASE_URL)
    expect(rows.find(({ table }) => table === 'post')?.text).toContain('Thursday lunch');
  const pieces = [...asking.evidence.pieces, ...answering.evidence.pieces];
  // The search itself must see: what may travel is found in the places where it travelled.
  expect(findPlanted(pieces, ['Thursday lunch'])).not.toEqual([]);
  expect(findPlanted(pieces, mustNeverLeave)).toEqual([]);
});
