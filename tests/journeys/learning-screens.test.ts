// Learning on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys; found, walked, resumed, checked, completed,
// read without a network and sent later, thought about in private, and printed.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { moduleOf } from '#shared/learning/shape.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const carers = moduleOf('carers') as LearningModule;
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
/** A move says the new title: the focus is on it. */
const standsOn = async (page: Page, title: string) => {
  await heading(page, title);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
};
const card = (at: number) => carers.cards[at - 1]?.title ?? '';
const radio = (page: Page, id: 'a' | 'b' | 'c') =>
  page.getByRole('radio', { name: carers.check.answers[id].words });
const called = (page: Page) =>
  page.evaluate(() => window.stage.calls.filter((name) => name === 'saveProgress').length);

test('the list says what is complete and what is not, and is narrowed by need', async () => {
  await withPanel('#/more', async (page) => {
    await page.getByRole('link', { name: 'Learn', exact: true }).click();
    await heading(page, 'Learn');
    await page.getByText('1 of 9 complete').waitFor();
    await page.getByText('Card 3 of 4').waitFor();
    expect(await page.getByText('Complete', { exact: true }).count()).toBe(1);
    expect(await page.getByText('Incomplete', { exact: true }).count()).toBe(8);
    await judgeScreen(page, 'learning-list');
    await page.getByRole('button', { name: /Need/ }).press('Enter');
    await page.getByRole('option', { name: 'Money and debt' }).press('Enter');
    await page.getByRole('link', { name: 'Debt: what comes first, and breathing space' }).waitFor();
    expect(await page.getByRole('link', { name: carers.title }).count()).toBe(0);
    await page.getByRole('link', { name: 'First contact and what matters to you' }).waitFor();
  });
});

test('home leads back to the last card; by keys to the check, a wrong answer is explained, the right one completes', async () => {
  await withPanel('#/', async (page) => {
    await page.getByRole('link', { name: `Go on with “${carers.title}”` }).press('Enter');
    await heading(page, card(3));
    await page.getByText('Step 3 of 5').waitFor();
    await judgeScreen(page, 'learning-card');
    await press(page, 'Previous');
    await standsOn(page, card(2));
    await judgeScreen(page, 'learning-card-todo');
    await press(page, 'Next');
    await press(page, 'Next');
    await standsOn(page, card(4));
    await press(page, 'To the check');
    await standsOn(page, 'Check');
    await press(page, 'Check my answer');
    await page.getByText('Choose one of the three first.').waitFor();
    await radio(page, 'b').press('Space');
    await press(page, 'Check my answer');
    await page.getByText(carers.check.answers.b.why).waitFor();
    await judgeScreen(page, 'learning-check-wrong');
    await radio(page, 'a').press('Space');
    await press(page, 'Check my answer');
    await page.getByText(carers.check.answers.a.why).waitFor();
    await press(page, 'Why the others are not');
    await page.getByText(carers.check.answers.c.why).waitFor();
    await judgeScreen(page, 'learning-check-right');
    await press(page, 'Finish');
    await standsOn(page, carers.title);
    await page.getByText('You have completed this module').waitFor();
    await page.getByText(/^Recorded on /).waitFor();
    await judgeScreen(page, 'learning-finished');
    await page.getByRole('link', { name: 'All modules' }).click();
    await page.getByText('2 of 9 complete').waitFor();
    await goTo(page, '#/');
    await page.getByRole('link', { name: 'Find' }).first().waitFor();
    expect(await page.getByText(/Go on with/).count()).toBe(0);
  });
});

test('what one thinks stays in the memory of the panel, is copied on a press, and goes with the session', async () => {
  await withPanel('#/learn/in/first-contact', async (page) => {
    const box = page.getByRole('textbox', { name: 'Your thoughts' });
    await box.fill('I talked too much on Tuesday.');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => window.stage.copied.at(-1))).toContain('I talked too much on Tuesday.');
    await goTo(page, '#/learn');
    await heading(page, 'Learn');
    await goTo(page, '#/learn/in/first-contact');
    await expect.poll(() => box.inputValue()).toBe('I talked too much on Tuesday.');
    expect(await rested(page)).not.toContain('talked too much');
    await goTo(page, '#/more');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: /^Continue with/ }).click();
    await goTo(page, '#/learn/in/first-contact');
    await expect.poll(() => box.inputValue()).toBe('');
  });
});

test('without a network it is read and completed, kept on the device, and sent when somebody answers', async () => {
  await withPanel('#/learn', async (page) => {
    await page.getByText('1 of 9 complete').waitFor();
    await page.evaluate(() => window.stage.network('down'));
    await page.getByRole('link', { name: carers.title }).click();
    await heading(page, card(3));
    await press(page, 'Next');
    await press(page, 'To the check');
    await radio(page, 'a').press('Space');
    await press(page, 'Check my answer');
    await press(page, 'Finish');
    await page.getByText(/kept on this device and sent when Peer Hub can be reached/).waitFor();
    expect(await rested(page)).toContain('learning:sarah:carers:1');
    await goTo(page, '#/learn');
    await page.getByText('On this device, not sent yet').waitFor();
    await judgeScreen(page, 'learning-offline');
    await page.evaluate(() => {
      window.stage.network('fine');
      window.dispatchEvent(new Event('online'));
    });
    await expect.poll(() => rested(page)).not.toContain('learning:sarah');
    expect(await called(page)).toBeGreaterThan(1);
    await page.getByText('On this device, not sent yet').waitFor({ state: 'detached' });
    await page.getByText('2 of 9 complete').waitFor();
  });
  await withPanel('?network=down#/learn/in/debt-breathing-space', async (page) => {
    await heading(page, 'Start with the person, not the post');
    await page.getByText('How far you are could not be loaded').waitFor();
  });
  await withPanel('?network=slow#/learn/in/debt-breathing-space', async (page) => {
    await heading(page, 'Start with the person, not the post');
  });
});

test('what was completed stands on paper, and on an empty day it says how it begins', async () => {
  await withPanel('#/learn/completed', async (page) => {
    await heading(page, 'What I have completed');
    await page.getByText('1 module, 6 minutes as stated on them').waitFor();
    await page.getByText(/Engage and connect with people/).waitFor();
    await judgeScreen(page, 'learning-record');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    await takePicture(page, 'learning-on-paper');
  });
  await withPanel('?empty#/learn/completed', async (page) => {
    await page.getByText('Nothing is complete yet').waitFor();
  });
  await withPanel('#/learn/in/no-such-module', async (page) => {
    await page.getByText('There is no such module').waitFor();
  });
});

test('whoever looks for something finds the module about it beneath what was found', async () => {
  await withPanel('#/search', async (page) => {
    await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill('help with debt');
    await page.getByRole('heading', { level: 2, name: 'Learn about it' }).waitFor();
    await judgeScreen(page, 'learning-found');
    await page.getByRole('link', { name: 'Debt: what comes first, and breathing space' }).press('Enter');
    await heading(page, 'Start with the person, not the post');
  });
});
