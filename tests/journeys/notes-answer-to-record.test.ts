// Ben's wish in real Chromium: from an answer, one press makes the chase and its note; two more and the note stands in the record. What was
// written once is not asked again, from the answer to the chase and back into another note.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerToRecord, noteBox, openAnswered } from '#tests/support/journey/answer-to-record.ts';
import { type AtDesk, ben, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

let stage: Stage;
let desk: AtDesk;
let reference = '';

beforeAll(async () => {
  stage = await openStage();
  desk = await takeSeat(stage, ben);
  await signIn(desk);
}, 180_000);
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && desk) await takePicture(desk.panel, 'failed-answer-to-record');
});
afterAll(async () => {
  await desk?.close();
  await stage?.close();
});

const field = '#new-entry';

test('answer, chase, note in the record: three presses', async () => {
  const { panel, record } = desk;
  await openAnswered(panel);
  await record.locator(field).fill('');
  expect(await answerToRecord(desk, field)).toBe(3);
  const written = await record.locator(field).inputValue();
  reference = /reference (PH-[3479CDFHJKMNPRTVWXY]{3})/.exec(written)?.[1] ?? '';
  expect(reference).not.toBe('');
  expect(written).toMatch(/^Reason for contact:\n\S/);
  expect(written).toMatch(/Who will do what by when:\nLink worker follows up \w+ \d+ \w+, reference PH-/);
  expect(written).toMatch(
    /Peer advice from Peer Hub, Housing and home, .+ 2026; a peer’s view, not clinical advice\.$/,
  );
  await judgeScreen(panel, 'note');
});

test('one press in the record takes it back', async () => {
  const { record } = desk;
  await record.bringToFront();
  await record.locator(field).press('Control+z');
  expect(await record.locator(field).inputValue()).toBe('');
});

test('by keyboard: Ctrl and Enter in the note writes it; the layout is chosen once and kept', async () => {
  const { panel, record } = desk;
  await panel.getByRole('button', { name: /^Layout/ }).click();
  await panel.getByText('SystmOne', { exact: true }).last().click();
  await expect.poll(() => noteBox(panel).inputValue()).toMatch(/^Reason for contact: \S/);
  await noteBox(panel).press('Control+Enter');
  await expect.poll(() => record.locator(field).inputValue()).toMatch(/^Reason for contact: \S/);
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await panel.getByRole('button', { name: 'Copy as note' }).first().click();
  expect(await noteBox(panel).inputValue()).toMatch(/^Reason for contact: \S/);
});

test('a note that was left by a wrong tap is taken up again by a press, and not by itself', async () => {
  const { panel } = desk;
  await noteBox(panel).press('Control+End');
  await noteBox(panel).pressSequentially(' She agreed.');
  await panel.getByRole('link', { name: 'Home' }).click();
  await noteBox(panel).waitFor({ state: 'detached' });
  await panel.goBack();
  await panel.getByRole('button', { name: 'Copy as note' }).first().click();
  expect(await noteBox(panel).inputValue()).not.toContain('She agreed.');
  await panel.getByRole('button', { name: 'Take it up again' }).click();
  expect(await noteBox(panel).inputValue()).toContain('She agreed.');
  await judgeScreen(panel, 'note-left');
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await noteBox(panel).waitFor({ state: 'detached' });
});

test('the chase stands in his list, and a note of it says how it stands without being told', async () => {
  const { panel } = desk;
  await panel.getByRole('link', { name: 'Home' }).click();
  await panel
    .getByRole('link', { name: /chases? for today|overdue|^Chases$/ })
    .first()
    .click();
  await panel.getByRole('tab', { name: /^Waiting/ }).click();
  await panel.getByRole('link', { name: new RegExp(reference) }).click();
  await panel.getByRole('button', { name: 'Write a note of this' }).click();
  const note = await noteBox(panel).inputValue();
  expect(note).toContain(`Reason for contact: Follow-up of a referral, reference ${reference}`);
  expect(note).toContain('Support offered / referred to: Waiting to hear');
  await judgeScreen(panel, 'note-of-chase');
});
