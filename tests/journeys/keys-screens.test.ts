// API keys on the panel's stage in a real Chromium: both themes, 320 and 240 px, by hand and by keys; made, shown once, copied, revoked, and
// shown to whom may have them.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { stageGuide, stageSecret } from '#tests/support/panel-stage/keys.ts';
import { goTo, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'API keys' }).waitFor();
const name = (page: Page) => page.getByRole('textbox', { name: 'What is it for?' });
const make = (page: Page) => page.getByRole('button', { name: 'Make the key' });
const cards = (page: Page) => page.getByRole('list', { name: 'API keys' }).getByRole('listitem');

test('a key lacks nothing before it is made, is shown once and copied, and rests nowhere', async () => {
  await withPanel('?administrator&curator#/more', async (page) => {
    await page.getByRole('link', { name: 'API keys' }).click();
    await heading(page);
    await page.getByText(/^Last used on /).waitFor();
    await page.getByText('Expired', { exact: true }).waitFor();
    await judgeScreen(page, 'keys-list');
    await make(page).press('Enter');
    await page.getByText('Say what the key is for.').waitFor();
    await expect.poll(() => name(page).evaluate((box) => box === document.activeElement)).toBe(true);
    await name(page).fill('Rota import');
    await make(page).press('Enter');
    await page.getByText('Choose at least one.').waitFor();
    await judgeScreen(page, 'keys-lacking');
    await page.getByRole('checkbox', { name: 'Administrator' }).press('Space');
    await page.getByRole('button', { name: /How long may it be used/ }).press('Enter');
    await page.getByRole('option', { name: /^A year, until / }).press('Enter');
    await make(page).press('Enter');
    await page.getByText('The key for Rota import').waitFor();
    expect(await page.getByRole('textbox', { name: 'Your new key' }).inputValue()).toBe(stageSecret);
    await page.getByRole('button', { name: 'Copy the key' }).press('Enter');
    await page.getByText('The key was copied').first().waitFor();
    expect(await page.evaluate(() => window.stage.copied.at(-1))).toBe(stageSecret);
    expect(await rested(page)).not.toContain(stageSecret);
    await page.getByRole('button', { name: 'I have kept it' }).press('Enter');
    await make(page).waitFor();
    expect(await page.content()).not.toContain(stageSecret);
    expect(await cards(page).count()).toBe(3);
  });
});

test('whoever leaves the screen does not find the secret there again', async () => {
  await withPanel('?administrator&empty#/keys', async (page) => {
    await page.getByText('You have no keys.').waitFor();
    await judgeScreen(page, 'keys-none');
    await name(page).fill('Rota import');
    await make(page).click();
    await page.getByRole('textbox', { name: 'Your new key' }).waitFor();
    await judgeScreen(page, 'keys-made');
    await goTo(page, '#/more');
    await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
    await goTo(page, '#/keys');
    await cards(page).first().waitFor();
    expect(await page.content()).not.toContain(stageSecret);
  });
});

test('a key is revoked after a question, by keys', async () => {
  await withPanel('?administrator#/keys', async (page) => {
    await page.getByRole('button', { name: 'Revoke Staff list' }).press('Enter');
    const asking = page.getByRole('alertdialog', { name: 'Revoke this key?' });
    await asking.getByText(/“Staff list” stops working at once/).waitFor();
    await judgeScreen(page, 'keys-revoking');
    await asking.getByRole('button', { name: 'Keep it' }).press('Enter');
    await asking.waitFor({ state: 'detached' });
    expect(await cards(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Revoke Staff list' }).press('Enter');
    await asking.getByRole('button', { name: 'Revoke', exact: true }).press('Enter');
    await page.getByText('The key was revoked').first().waitFor();
    await expect.poll(() => cards(page).count()).toBe(1);
  });
});

test('where nobody answers it says so, and what was typed stays', async () => {
  await withPanel('?administrator#/keys', async (page) => {
    await name(page).fill('Rota import');
    await page.evaluate(() => window.stage.network('down'));
    await make(page).click();
    await page.getByText('Peer Hub cannot be reached just now. Try again.').first().waitFor();
    await expect.poll(() => name(page).inputValue()).toBe('Rota import');
  });
  await withPanel('?administrator&network=down#/keys', async (page) => {
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    await judgeScreen(page, 'keys-away');
  });
});

test('where every call is described is shown, and copied when the network has gone, too', async () => {
  await withPanel('?administrator#/keys', async (page) => {
    await page.getByRole('heading', { level: 2, name: 'How to call the API' }).waitFor();
    await page.evaluate(() => window.stage.network('down'));
    await page.getByText(stageGuide).waitFor();
    await page.getByRole('button', { name: 'Copy the address' }).press('Enter');
    await page.getByText('The address was copied').first().waitFor();
    expect(await page.evaluate(() => window.stage.copied.at(-1))).toBe(stageGuide);
  });
});

test('whoever can have none is led nowhere, and told why', async () => {
  await withPanel('?moderator&empty#/more', async (page) => {
    await page.getByRole('link', { name: 'Where you are signed in' }).waitFor();
    expect(await page.getByRole('link', { name: 'API keys' }).count()).toBe(0);
    await goTo(page, '#/keys');
    await page.getByText('Keys are for administrators, curators and service managers.').waitFor();
    expect(await make(page).count()).toBe(0);
    expect(await page.getByText(stageGuide).count()).toBe(0);
  });
});
