// Supervision on the panel's stage in a real Chromium: the asker's side and the supervisor's, in both themes, at 320 and 240 px, by
// hand and by keys, empty, offline, and what a screen reader meets.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const waiting = (page: Page) =>
  page.getByRole('list', { name: 'Waiting for a supervisor' }).getByRole('listitem');

const screens: [string, string, string, string][] = [
  ['mine', '', '#/supervision', 'Supervision'],
  ['mine, empty', '?empty', '#/supervision', 'Supervision'],
  ['queue', '?supervisor', '#/supervision/queue', 'Waiting for a supervisor'],
  ['queue, empty', '?supervisor&empty', '#/supervision/queue', 'Waiting for a supervisor'],
];

describe('every screen', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 240])
      test.each(screens)(
        `%s, ${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`,
        async (name, scene, way, title) => {
          await withPanel(`${scene}${way}`, async (page) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 800 });
            await heading(page, title);
            await page
              .getByText(/on duty/i)
              .first()
              .waitFor();
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            expect(await axeFindings(page, colorScheme)).toEqual([]);
            await takePicture(page, `supervision ${name} ${colorScheme} ${width}`);
          });
        },
      );
});

test('an empty rota is said plainly, with the line to ring first; a request that waits too long says so', async () => {
  await withPanel('#/supervision', async (page) => {
    await page.getByText('Nobody is on duty in Eastmere now').waitFor();
    await page.getByRole('link', { name: 'Call Supervisor on duty, 07700 900101' }).waitFor();
    await page.getByText('This waits longer than it should').waitFor();
    await page.getByText('Margaret Okell has it and will be in touch.').waitFor();
    await page.getByRole('button', { name: 'No longer needed' }).first().click();
    await page.getByText('Request taken back').first().waitFor();
    await page.getByText('Taken back by you').waitFor();
  });
});

test('a supervisor sees how long each waits, opens the words, takes it and closes it; by keys too', async () => {
  await withPanel('?supervisor#/', async (page) => {
    await page.getByRole('link', { name: '2 colleagues wait for a supervisor' }).click();
    await heading(page, 'Waiting for a supervisor');
    const first = waiting(page).first();
    expect(await first.ariaSnapshot()).toMatch(
      /heading "Suicide and self-harm" \[level=2\][\s\S]*Urgent[\s\S]*Waiting 17 minutes[\s\S]*Ben Adeyemi, Pellhaven PCN, Eastmere[\s\S]*Show the words[\s\S]*I will take it/,
    );
    expect(await page.getByText('111 with them').count()).toBe(0);
    await first.getByRole('button', { name: /^Show the words/ }).click();
    await page.getByText('111 with them').waitFor();
    await first.getByRole('button', { name: 'I will take it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('It is yours.').first().waitFor();
    await first.getByText('You have it').waitFor();
    await first.getByRole('button', { name: 'Write to Ben Adeyemi' }).waitFor();
    await first.getByRole('button', { name: 'We talked' }).click();
    await page.getByText('Its words are gone').first().waitFor();
    await expect.poll(() => waiting(page).count()).toBe(1);
    await waiting(page).first().getByText('They sent no words.').waitFor();
  });
});

test('whoever holds a request and whoever asked write to each other from it, both by name', async () => {
  await withPanel('?supervisor#/supervision/queue', async (page) => {
    const first = waiting(page).first();
    expect(await page.getByRole('button', { name: /^Write to/ }).count()).toBe(0);
    await first.getByRole('button', { name: 'I will take it' }).click();
    await first.getByRole('button', { name: 'Write to Ben Adeyemi' }).click();
    const dialog = page.getByRole('dialog', { name: 'Write to Ben Adeyemi' });
    await dialog.getByText('you see each other’s names').waitFor();
    expect(await dialog.getByRole('checkbox', { name: 'Show them my name' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    const words = dialog.getByRole('textbox', { name: 'Your message' });
    await words.fill('I am here until five. They rang from 07700 900123.');
    await dialog.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');
    await dialog.getByRole('button', { name: 'Send' }).click();
    if (await dialog.isVisible()) {
      expect(await words.inputValue()).not.toContain('900123');
      await dialog.getByRole('button', { name: 'Send' }).click();
    }
    await heading(page, 'Talk with Ben Adeyemi, Pellhaven PCN');
    await page.getByText('They see you as Sarah Whitlow, Eastmere PCN.').waitFor();
    expect(await page.getByText('900123').count()).toBe(0);
    await goTo(page, '#/talks');
    await page.getByText('Supervision', { exact: true }).waitFor();
    await goTo(page, '#/supervision');
    const held = page.getByRole('listitem').filter({ hasText: 'Margaret Okell has it' });
    await held.getByRole('button', { name: 'Write to Margaret Okell' }).press('Enter');
    await page.getByRole('dialog', { name: 'Write to Margaret Okell' }).waitFor();
  });
});

test('a worker asks right here, with a need and a few stripped words, and sees the request and that nobody is on duty', async () => {
  await withPanel('?empty#/supervision', async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('button', { name: 'Ask for supervision' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ask for supervision' });
    const body = dialog.getByRole('textbox', { name: /What should they know/ });
    await body.fill('I think of NHS 943 476 5919.');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await dialog.getByText('Choose what it is about.').waitFor();
    await expect.poll(() => body.inputValue()).toContain('[NHS number]');
    await judgeScreen(page, 'supervision-asking');
    await dialog.getByRole('button', { name: /What is it about/ }).click();
    await page.getByRole('option', { name: 'Housing', exact: true }).click();
    await dialog.getByText('Urgent: somebody may be at risk').click();
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Asked, but nobody is on duty now').first().waitFor();
    const own = page.getByRole('list').getByRole('listitem').filter({ hasText: 'Waiting for a supervisor' });
    await own.getByRole('heading', { name: 'Housing' }).waitFor();
    await own.getByText('Urgent', { exact: true }).waitFor();
  });
});

test('what was typed stays when there is no network; the link from a search opens the form', async () => {
  await withPanel('?network=down#/supervision/ask', async (page) => {
    const dialog = page.getByRole('dialog', { name: 'Ask for supervision' });
    await dialog.getByRole('button', { name: /What is it about/ }).click();
    await page.getByRole('option', { name: 'Housing', exact: true }).click();
    await dialog.getByRole('textbox', { name: /What should they know/ }).fill('I am stuck.');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('No connection to Peer Hub').first().waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('I am stuck.');
  });
});

test('a supervisor goes on duty for some hours, and off again', async () => {
  await withPanel('?supervisor#/supervision/queue', async (page) => {
    await page.getByText('You are not on duty.').waitFor();
    await page.getByRole('button', { name: 'On duty for 4 hours' }).click();
    await page.getByText(/^You are on duty until \d\d:\d\d\.$/).waitFor();
    await page.getByRole('button', { name: 'Go off duty' }).click();
    await page.getByText('You are not on duty.').waitFor();
  });
});

test('without a network it says whom to call instead, and the way to In crisis stands', async () => {
  await withPanel('?network=down#/supervision', async (page) => {
    await page.getByText('No connection to Peer Hub').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open “In crisis”' }).click();
    await heading(page, 'What is happening?');
  });
});

test('who is no supervisor finds no queue on the way', async () => {
  await withPanel('', async (page) => {
    await page.getByRole('link', { name: 'Your request for supervision' }).waitFor();
    expect(await page.getByRole('link', { name: /wait for a supervisor/ }).count()).toBe(0);
    await goTo(page, '#/more');
    await page.getByRole('link', { name: 'Supervision', exact: true }).click();
    await heading(page, 'Supervision');
  });
});
