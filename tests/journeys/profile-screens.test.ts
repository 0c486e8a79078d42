// What Peer Hub holds about oneself on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys; counted, copied,
// stopped, broken off and gone on with, and read back.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ownKinds } from '#shared/basics/own-kinds.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'What Peer Hub holds about you' }).waitFor();
const save = (page: Page) => page.getByRole('button', { name: 'Save a copy' });
const files = (page: Page) => page.evaluate(() => window.stage.files);
type File = { format: string; note: string; kinds: { kind: string; keptUntil: string; records: object[] }[] };

test('it says how much of what is held, why and until when, and saves a copy that reads back', async () => {
  await withPanel('#/more', async (page) => {
    await page.getByRole('link', { name: 'What Peer Hub holds about you' }).press('Enter');
    await heading(page);
    const written = page.getByRole('region', { name: 'What you wrote' });
    await written.getByText('5, of which 2 without your name').waitFor();
    await written.getByText('Colleagues look for help in it.').waitFor();
    await page
      .getByRole('region', { name: 'Chases' })
      .getByText(/^Nothing is held of: Your chases/)
      .waitFor();
    await page.getByText(/ties your name to what you wrote without it/).waitFor();
    await judgeScreen(page, 'profile-held');
    await written.scrollIntoViewIfNeeded();
    await judgeScreen(page, 'profile-list');
    await save(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText('A copy with 7 items was saved').first().waitFor();
    await expect.poll(() => save(page).evaluate((button) => button === document.activeElement)).toBe(true);
    const [file] = await files(page);
    expect(file?.name).toMatch(/^peer-hub-about-me-\d{4}-\d\d-\d\d\.json$/);
    const copy = JSON.parse(file?.text ?? '') as File;
    expect(copy).toMatchObject({ format: 'peer-hub-own-data', version: 1 });
    expect(copy.note).toContain('Keep it where only you can open it');
    expect(copy.kinds.map(({ kind }) => kind)).toEqual([...ownKinds]);
    const answers = copy.kinds.find(({ kind }) => kind === 'answers')?.records ?? [];
    // Two to a page.
    expect(answers).toHaveLength(5);
    expect(answers[1]).toMatchObject({
      isWithoutName: true,
      shownAs: 'Amber Wren',
      body: 'I was there myself.',
    });
    expect(copy.kinds.find(({ kind }) => kind === 'chases')?.keptUntil).toBe(
      '12 months after the chase is closed.',
    );
    // What was copied rests in the file alone.
    expect(await rested(page)).not.toContain('I was there myself');
  });
});

test('a copy can be stopped and gone on with, by keys, with the focus where it was', async () => {
  await withPanel('#/about-me', async (page) => {
    await save(page).waitFor();
    await page.evaluate(() => window.stage.network('slow'));
    await save(page).press('Enter');
    await page.getByRole('progressbar', { name: 'Copying' }).waitFor();
    await judgeScreen(page, 'profile-copying');
    // Pressed twice it stops nothing.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    await page.getByText(/^Stopped after 0 items\. Nothing was saved yet\.$/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Go on');
    expect(await files(page)).toEqual([]);
    await page.evaluate(() => window.stage.network('fine'));
    await page.keyboard.press('Enter');
    await page.getByText('A copy with 7 items was saved').first().waitFor();
    expect(await files(page)).toHaveLength(1);
  });
});

test('a copy that broke off says so and goes on from there', async () => {
  await withPanel('#/about-me', async (page) => {
    await save(page).waitFor();
    await page.evaluate(() => window.stage.network('down'));
    await save(page).click();
    await page.getByText(/Peer Hub cannot be reached just now\..*go on from there/).waitFor();
    await judgeScreen(page, 'profile-broken');
    await page.evaluate(() => window.stage.network('fine'));
    // Refused in the middle of it.
    await page.evaluate(() => window.stage.refuseNext('unavailable'));
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText(/The copy broke off after 0 items/).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('A copy with 7 items was saved').first().waitFor();
    const [file] = await files(page);
    const held = (JSON.parse(file?.text ?? '') as File).kinds.flatMap(({ records }) => records);
    expect(held).toHaveLength(7);
  });
});

test('where nobody answers it says so; where little is held it is a short list; whoever is no member sees their own', async () => {
  await withPanel('?network=down#/about-me', async (page) => {
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    expect(await save(page).count()).toBe(0);
    await judgeScreen(page, 'profile-away');
  });
  await withPanel('?empty#/about-me', async (page) => {
    await page.getByText(/^Nothing is held of: Questions you asked/).waitFor();
  });
  await withPanel('?no-member&auditor#/more', async (page) => {
    await page.getByRole('link', { name: 'What Peer Hub holds about you' }).waitFor();
    await goTo(page, '#/about-me');
    await save(page).click();
    await page.getByText('A copy with 7 items was saved').first().waitFor();
  });
});
