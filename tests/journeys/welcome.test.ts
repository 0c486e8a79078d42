// Whoever is new is told once how all this works, on the panel's stage in a real Chromium: both themes, 320 and 240 px, by keyboard.
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

test('the first screen leads a newcomer there; read once, it is said no more and stays under More', async () => {
  await withPanel('#/', async (page) => {
    const card = page.getByRole('region', { name: 'New here?' });
    await card.waitFor();
    await judgeScreen(page, 'welcome-home');
    await card.getByRole('link', { name: 'How Peer Hub works' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'How Peer Hub works' }).waitFor();
    await judgeScreen(page, 'welcome');
    await page.getByRole('button', { name: 'I have read it' }).press('Enter');
    await page.getByText('Welcome. It stays under “More”.').first().waitFor();
    expect(await page.getByRole('button', { name: 'I have read it' }).count()).toBe(0);
    await goTo(page, '#/');
    await page.getByRole('link', { name: 'Ask peers' }).waitFor();
    expect(await card.count()).toBe(0);
    await goTo(page, '#/more');
    await page.getByRole('link', { name: 'How Peer Hub works' }).click();
    await page.getByRole('heading', { level: 2, name: 'Your first month' }).waitFor();
  });
});

test('what was tried is ticked by hand and still ticked when the panel opens again; each leads where it is done', async () => {
  await withPanel('#/welcome', async (page) => {
    const month = page.getByRole('region', { name: 'Your first month' });
    await month.getByText('0 of 8 done').waitFor();
    const box = (name: string) => month.getByRole('checkbox', { name });
    await box('Open “In crisis” once, before you need it').press('Space');
    await box('Choose how you are told that an answer waits').press('Space');
    await month.getByText('2 of 8 done').waitFor();
    await box('Open “In crisis” once, before you need it').press('Space');
    await month.getByText('1 of 8 done').waitFor();
    await page.reload();
    await month.getByText('1 of 8 done').waitFor();
    expect(await box('Choose how you are told that an answer waits').isChecked()).toBe(true);
    await month.getByRole('link', { name: 'Whom to ask' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Whom to ask' }).waitFor();
  });
});

test('put off, it is gone from the first screen at once, and nothing was sent', async () => {
  await withPanel('#/', async (page) => {
    const card = page.getByRole('region', { name: 'New here?' });
    await card.getByRole('button', { name: 'Not now' }).press('Enter');
    await card.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('link', { name: 'Ask peers' }).waitFor();
    expect(await card.count()).toBe(0);
  });
});
