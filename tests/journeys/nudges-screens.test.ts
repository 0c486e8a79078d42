// Nudges on the panel's stage in a real Chromium: both themes, at 320 and 240 px, by hand and by keys, empty, refused and offline.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const open = (page: Page) => page.getByRole('heading', { level: 1, name: 'Nudges', exact: true }).waitFor();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const toggle = (page: Page, name: string | RegExp) => page.getByRole('switch', { name });
const give = async (page: Page, label: string, address: string, button: string) => {
  await page.getByRole('textbox', { name: label }).fill(address);
  await page.getByRole('button', { name: button }).click();
};

const screens: [string, string][] = [
  ['first', ''],
  ['for a moderator', '?moderator'],
  ['empty', '?empty&moderator&mailless'],
];

describe('the screen', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 240])
      test.each(screens)(
        `%s, ${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`,
        async (name, scene) => {
          await withPanel(`${scene}#/nudges`, async (page) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 2_600 });
            await open(page);
            await toggle(page, 'Number on the Peer Hub button').waitFor();
            if (scene.includes('moderator')) await page.getByText('Who they are is not shown.').waitFor();
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            expect(await axeFindings(page, colorScheme)).toEqual([]);
            await takePicture(page, `nudges ${name} ${colorScheme} ${width}`);
          });
        },
      );
});

test('an address is given, told how it stands, and taken away again', async () => {
  await withPanel('#/more', async (page) => {
    await page.getByRole('link', { name: 'Nudges' }).click();
    await open(page);
    await give(page, 'Your work e-mail address', 'sarah at example', 'Send the link');
    await page.getByText('This is not an e-mail address').waitFor();
    await give(page, 'Your work e-mail address', 'sarah@example.org', 'Send the link');
    await page.getByText('Waiting for you to open the link we sent').waitFor();
    await page.getByRole('button', { name: 'Send the link again' }).click();
    await page.getByRole('button', { name: 'Take the address away: E-mail' }).click();
    await page.getByRole('textbox', { name: 'Your work e-mail address' }).waitFor();

    const hook = 'Address of the incoming webhook';
    await give(page, hook, 'not an address', 'Use this address');
    await page.getByText('It must begin with https://').waitFor();
    await give(page, hook, 'https://10.0.0.7/hook', 'Use this address');
    await page.getByText('must begin with https and lead to a public server').first().waitFor();
    await give(page, hook, 'https://chat.example/hook/abcd', 'Use this address');
    await toggle(page, 'Chat at chat.example … abcd').waitFor();
    await page.getByRole('button', { name: 'Send me a test: Chat' }).click();
    await page.getByText('A test is on its way').first().waitFor();
    // How it went is looked at by itself.
    await page.getByText('Sent', { exact: true }).first().waitFor();
    await page.getByText('The server refused it. Check the address.').waitFor();
  });
});

test('what is chosen is kept at once, by keys too', async () => {
  await withPanel('#/nudges', async (page) => {
    await expect.poll(() => toggle(page, 'Number on the Peer Hub button').isChecked()).toBe(true);
    await toggle(page, 'Number on the Peer Hub button').focus();
    await page.keyboard.press('Space');
    await page.getByText('Saved').first().waitFor();
    await expect.poll(() => toggle(page, 'Number on the Peer Hub button').isChecked()).toBe(false);
    await page.getByText('Once a day').click();
    await page
      .getByRole('button', { name: /^09:00 At$|At/ })
      .first()
      .waitFor();
    await page.getByText('A chase is due').click();
    await expect.poll(() => page.getByRole('checkbox', { name: 'A chase is due' }).isChecked()).toBe(false);
    const supervision = page.getByRole('checkbox', { name: /^A colleague asks for supervision/ });
    expect(await supervision.isChecked()).toBe(true);
    await supervision.press('Space');
    await expect.poll(() => supervision.isChecked()).toBe(false);
    await goTo(page, '#/more');
    await goTo(page, '#/nudges');
    await open(page);
    expect(await supervision.isChecked()).toBe(false);
    await expect.poll(() => toggle(page, 'Number on the Peer Hub button').isChecked()).toBe(false);
    expect(await page.getByRole('radio', { name: /Once a day/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'A chase is due' }).isChecked()).toBe(false);
  });
});

test('the browser is asked when the system may tell, and a no is said', async () => {
  await withPanel('#/nudges', async (page) => {
    await toggle(page, 'Message from this computer').click({ force: true });
    await expect.poll(() => toggle(page, 'Message from this computer').isChecked()).toBe(true);
  });
  await withPanel('?noticeless#/nudges', async (page) => {
    await toggle(page, 'Message from this computer').click({ force: true });
    await page.getByText('The browser does not allow it.').waitFor();
    expect(await toggle(page, 'Message from this computer').isChecked()).toBe(false);
  });
});

test('without a mail server it says so, and without a network too', async () => {
  await withPanel('?mailless#/nudges', async (page) => {
    await page.getByText('This Peer Hub has no mail server').waitFor();
    expect(await page.getByRole('textbox', { name: 'Your work e-mail address' }).count()).toBe(0);
  });
  await withPanel('?network=down#/nudges', async (page) => {
    await page.getByText('No connection to Peer Hub.').first().waitFor();
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
  });
});
