// The loop closed in real Chromium: Ben makes a chase in the real side panel and copies the message; the community organisation opens
// the link on a phone without JavaScript and says "first contact made"; Ben's panel shows it without a hand. And the name that
// Ben gave the person is nowhere but on his screen.
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { badgeOf } from '#tests/support/journey/badge.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { type AtDesk, ben, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const nickname = 'Blue door and whippet';
let stage: Stage;
let desk: AtDesk;
let phones: Browser;
let link = '';
let reference = '';

beforeAll(async () => {
  stage = await openStage();
  desk = await takeSeat(stage, ben);
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium was found.');
  phones = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}, 180_000);

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && desk) await takePicture(desk.panel, 'failed-chases');
});

afterAll(async () => {
  await phones?.close();
  await desk?.close();
  await stage?.close();
});

/** A phone of somebody who was sent the link: no account, no JavaScript. */
async function onPhone(work: (page: Page) => Promise<void>, javaScriptEnabled = false): Promise<void> {
  const context = await phones.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

test('Ben makes a chase with a name of his own for the person', async () => {
  const { panel } = desk;
  await signIn(desk);
  await panel
    .getByRole('link', { name: /chases? for today|overdue|^Chases$/ })
    .first()
    .click();
  await panel.getByRole('heading', { name: 'Chases', level: 1 }).waitFor();
  await panel.getByRole('link', { name: 'New chase' }).click();
  await panel.getByRole('button', { name: /What is it about/ }).click();
  await panel.getByRole('option', { name: 'Loneliness' }).click();
  await panel.getByRole('textbox', { name: /^Service/ }).fill('Alderbrook Lunch Club');
  await panel.getByRole('textbox', { name: /Your own name/ }).fill(nickname);
  await panel.getByRole('button', { name: 'Make chase' }).click();
  await panel.getByRole('heading', { name: nickname, exact: true }).waitFor();
  reference = ((await panel.getByText(/^PH-/).first().textContent()) ?? '').trim();
  expect(reference).toMatch(/^PH-[3479CDFHJKMNPRTVWXY]{3}$/);
  await judgeScreen(panel, 'chase');
});

test('and copies a message with a link and no name', async () => {
  const { panel, browser } = desk;
  await panel.getByRole('button', { name: 'Copy message with link' }).click();
  await panel.getByText('Copied. Send it the way you always do.').first().waitFor();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const message = await panel.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain(reference);
  expect(message).not.toContain('whippet');
  link = message.match(/^http\S+\/handover\/[\w-]{43}$/m)?.[0] ?? '';
  expect(link).not.toBe('');
});

test('the link’s page is right at phone size, without JavaScript, in both themes', async () => {
  await onPhone(async (page) => {
    await page.goto(link);
    await page.getByText(reference).first().waitFor();
    await page.getByText('Alderbrook Lunch Club').first().waitFor();
    expect(await page.content()).not.toContain('Ben');
    await takePicture(page, 'handover-light');
  });
  // axe itself needs a script; the page does not.
  await onPhone(async (page) => {
    await page.goto(link);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await takePicture(page, `handover-${colorScheme}`);
      expect(await axeFindings(page), `axe in ${colorScheme}`).toEqual([]);
    }
    await page.getByLabel('We cannot help this time').check();
    await page.getByLabel('From, in weeks').fill('soon');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('There is a problem').waitFor();
    expect(await axeFindings(page), 'axe on a refusal').toEqual([]);
    for (const width of [320, 240]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }, true);
});

test('a refusal on the phone keeps what was typed', async () => {
  await onPhone(async (page) => {
    await page.goto(link);
    await page.getByLabel('We cannot help this time').check();
    await page.getByLabel('We could not reach them').check();
    await page.getByLabel('In a few words (optional)').fill('Mrs Hallworth did not answer 07700 900123');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('link', { name: /Take out what could identify a person/ }).waitFor();
    expect(await page.getByLabel('In a few words (optional)').inputValue()).toContain('did not answer');
    await takePicture(page, 'handover-refused');
  });
});

test('“first contact made”, and Ben’s panel shows it without a hand', async () => {
  const { panel } = desk;
  await onPhone(async (page) => {
    await page.goto(link);
    await page.getByLabel('We have made first contact').check();
    await page.getByLabel('Yes, onto a waiting list').check();
    await page.getByLabel('From, in weeks').fill('2');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you').waitFor();
    await page.getByText('First contact made').first().waitFor();
    await takePicture(page, 'handover-thanks');
  });
  await panel.getByText('They said so themselves.').waitFor();
  await panel.getByText('First contact made').first().waitFor();
  await panel.getByText('They have a waiting list').waitFor();
  await judgeScreen(panel, 'chase-answered');
});

const badge = () => badgeOf(desk);

test('the toolbar button counts what needs his word', async () => {
  const before = await badge();
  await onPhone(async (page) => {
    await page.goto(link);
    await page.getByLabel('Support has ended').check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you').waitFor();
  });
  await desk.panel.getByText('They say that it is over').waitFor();
  await expect.poll(badge).toBe(before + 1);
});

test('Ben closes it with what came of it, and the link is over', async () => {
  const { panel } = desk;
  await panel.getByText('It helped', { exact: true }).click();
  await panel.getByRole('button', { name: 'Close chase' }).click();
  await panel.getByText('Chase closed').first().waitFor();
  await onPhone(async (page) => {
    const answer = await page.goto(link);
    expect(answer?.status()).toBe(410);
    await page.getByText('This referral is closed').first().waitFor();
  });
});

test('signed out, the button says nothing of his to whoever comes next', async () => {
  const { panel } = desk;
  await expect.poll(badge).toBeGreaterThan(0);
  await panel.getByRole('link', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Sign out', exact: true }).click();
  await panel.getByRole('button', { name: /^Continue with/ }).waitFor();
  await expect.poll(badge).toBe(0);
});

test('his name for the person is in no message, storage area, request or log line', async () => {
  await desk.evidence.collect(desk.panel);
  for (const { method, url, headers, body } of stage.tap.heard)
    desk.evidence.add('the wire', `${method} ${url} ${headers} ${body}`);
  desk.evidence.add('the log of the API', stage.log());
  // The search itself must see.
  expect(findPlanted(desk.evidence.pieces, ['Alderbrook Lunch Club'])).not.toEqual([]);
  expect(findPlanted(desk.evidence.pieces, [nickname, 'whippet'])).toEqual([]);
});
