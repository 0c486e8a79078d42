// Who comes into a channel, who hosts it, and how a new one begins, on the panel's stage in a real Chromium: both themes, 320 and 240 px,
// by hand and by keys. And a colleague or a mask that words mention.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '#tests/support/browsers/axe.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { doTick, goTo, openThread, posted, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const openChannel = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};
const people = async (page: Page, entry: string) => {
  await openChannel(page, 'Safety and rights');
  await page.getByRole('button', { name: 'People of this channel' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};
const look = (page: Page, name: string) =>
  page.getByRole('searchbox', { name: 'Colleague’s name' }).fill(name);

const rooms: [string, string, (page: Page) => Promise<void>][] = [
  [
    'news at the door',
    '?invited#/channels',
    (page) => page.getByRole('button', { name: 'I accept the rules and come in' }).waitFor(),
  ],
  ['news at home', '?invited#/', (page) => page.getByRole('button', { name: 'Yes, I will' }).waitFor()],
  [
    'inviting',
    '?moderator#/channels',
    async (page) => {
      await people(page, 'Invite a colleague');
      await look(page, 'ros');
      await page.getByRole('button', { name: 'Invite Rosie Lindqvist' }).click();
      await page.getByRole('button', { name: 'Take back the invitation of Rosie Lindqvist' }).waitFor();
    },
  ],
  [
    'members',
    '?moderator#/channels',
    async (page) => {
      await people(page, 'Who is inside');
      await page.getByRole('button', { name: 'Take out Marek Rosiński' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Words to them' }).waitFor();
    },
  ],
  [
    'handing over',
    '?moderator#/channels',
    async (page) => {
      await people(page, 'Hand over');
      await look(page, 'ros');
      await page.getByRole('button', { name: 'Ask Marek Rosiński to host' }).click();
      await page.getByText('You asked Marek Rosiński.').waitFor();
    },
  ],
  [
    'new channel',
    '?host#/channels',
    async (page) => {
      await page.getByRole('link', { name: 'New channel' }).click();
      await page.getByRole('button', { name: 'Open the channel' }).waitFor();
    },
  ],
  [
    'merging',
    '?moderator#/channels',
    async (page) => {
      await openThread(page, 'others');
      await page.getByRole('button', { name: 'Moderate this thread' }).click();
      await page.getByRole('menuitem', { name: 'Merge into another thread' }).click();
      await page.getByRole('radio').first().waitFor();
    },
  ],
  [
    'being found',
    '#/nudges',
    async (page) => {
      await page.getByRole('switch', { name: /Colleagues find me by name/ }).scrollIntoViewIfNeeded();
    },
  ],
  [
    'mentioning',
    '#/channels',
    async (page) => {
      await openThread(page, 'others');
      await page.getByRole('textbox', { name: 'What would you do next?' }).pressSequentially('Ask @');
      await page.getByLabel('Mention somebody or a service', { exact: true }).fill('ros');
      await page.getByRole('option', { name: /Rosie Lindqvist/ }).waitFor();
    },
  ],
];

describe('every screen', () => {
  // Narrow is a matter of width alone.
  for (const [colorScheme, widths] of [
    ['light', [320, 240]],
    ['dark', [320]],
  ] as const)
    for (const width of widths)
      test.each(rooms)(
        `%s, ${colorScheme}, ${width} px: axe finds nothing and nothing is cut off`,
        async (name, where, reach) => {
          await withPanel(where, async (page) => {
            page.setDefaultTimeout(10_000);
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: 900 });
            await reach(page);
            expect(await overflow(page)).toBeLessThanOrEqual(0);
            expect(await axeFindings(page, colorScheme)).toEqual([]);
            await takePicture(page, `inviting ${name} ${colorScheme} ${width}`);
          });
        },
      );
});

test('an invitation shows the rules, leads inside, and is declined with one press; what was said is read and goes', async () => {
  await withPanel('?invited#/channels', async (page) => {
    page.setDefaultTimeout(10_000);
    const invitation = page.getByLabel('You are invited: Hard endings');
    await invitation.getByText('From Ben Adeyemi').waitFor();
    await invitation.getByRole('button', { name: 'Rules of this channel' }).click();
    await invitation.getByText('What is said here stays here.').waitFor();
    await page.getByText('This one is for people who are on duty at night.').waitFor();
    await page.getByRole('button', { name: 'I have read it' }).click();
    await page.getByText('You are no longer in Night watch').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'No, thank you' }).click();
    await page.getByText('Will you host Housing and home?').waitFor({ state: 'detached' });
    await invitation.getByRole('button', { name: 'I accept the rules and come in' }).press('Enter');
    await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#\/channels\/./);
    await page.getByText('You are in. You can read and post here now.').first().waitFor();
  });
});

test('a channel whose host has left is handed over by a moderator, and taken by somebody inside where there is none', async () => {
  await withPanel('?invited#/channels', async (page) => {
    page.setDefaultTimeout(10_000);
    const offer = page.getByLabel('Heat and food needs a host');
    await offer.getByText('Open it and hand it over').waitFor();
    expect(await offer.getByRole('button').count()).toBe(0);
    await offer.getByRole('link', { name: 'Open the channel' }).waitFor();
    await page
      .getByLabel('After a death needs a host')
      .getByRole('button', { name: 'I will host it' })
      .press('Enter');
    await page.getByText('You host this channel now').first().waitFor();
    await expect.poll(() => page.evaluate(() => window.location.hash)).toMatch(/^#\/channels\/./);
  });
});

test('a host takes an invitation back, takes somebody out with words, and is told why nothing else goes', async () => {
  await withPanel('?moderator#/channels', async (page) => {
    page.setDefaultTimeout(10_000);
    await people(page, 'Invite a colleague');
    await look(page, 'zzz');
    await page.getByText('Nobody of that name can be found.').waitFor();
    await look(page, 'ros');
    await page.getByText('Already inside').waitFor();
    await page.getByRole('button', { name: 'Invite Rosalind Achterberg' }).click();
    await page.getByText('Already invited').waitFor();
    await page.getByRole('button', { name: 'Take back the invitation of Rosalind Achterberg' }).click();
    await page.getByRole('button', { name: 'Invite Rosalind Achterberg' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'People of this channel' }).click();
    await page.getByRole('menuitem', { name: 'Who is inside' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who is inside' });
    await dialog.getByRole('button', { name: 'Take out Marek Rosiński' }).click();
    await dialog.getByRole('button', { name: 'Take out', exact: true }).click();
    await dialog.getByText('Say why, in a sentence.').waitFor();
    await dialog.getByRole('textbox', { name: 'Words to them' }).fill('For now.');
    await dialog.getByRole('button', { name: 'Take out', exact: true }).click();
    await dialog.getByText('Marek Rosiński').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByText('You host this channel. To leave it, hand it over first').waitFor();
  });
});

test('a new channel opens with purpose, rules, three case studies and a first question, and with nothing less', async () => {
  await withPanel('?host#/channels', async (page) => {
    page.setDefaultTimeout(10_000);
    await page.getByRole('link', { name: 'New channel' }).click();
    const open = page.getByRole('button', { name: 'Open the channel' });
    await open.click();
    await page.getByText('Everything here is needed.').waitFor();
    const boxes: [string, string][] = [
      ['Name', 'Warm homes'],
      ['What it is for', 'Cold rooms, damp walls and who mends them.'],
      ['Rules', 'Nobody may be recognised.'],
      ['A first question, in one line', 'Who lends heaters?'],
      ['The question', 'Who lends heaters at short notice?'],
    ];
    for (const [name, words] of boxes) await page.getByRole('textbox', { name, exact: true }).fill(words);
    await page.getByText('By invitation, unseen by others').click();
    await open.click();
    await page.getByText('Choose exactly three.').waitFor();
    const cases = page.getByRole('group', { name: 'Three case studies' }).getByRole('checkbox');
    for (const at of [0, 1, 2]) await cases.nth(at).check({ force: true });
    await page.getByText('3 of 3 chosen').waitFor();
    await open.click();
    await page.getByText('Please confirm before you open it.').waitFor();
    await page.getByText('I have read it; nobody can be recognised.').click();
    await open.click();
    await page.getByRole('heading', { level: 1, name: 'Warm homes' }).waitFor();
    expect(await page.locator('main a[href^="#/library/"]').count()).toBe(3);
    await page.getByRole('button', { name: 'Rules of this channel' }).waitFor();
  });
});

test('a thread to merge into is found by its words', async () => {
  await withPanel('?moderator#/channels', async (page) => {
    page.setDefaultTimeout(10_000);
    const id = await openThread(page, 'others');
    await page.getByRole('button', { name: 'Moderate this thread' }).click();
    await page.getByRole('menuitem', { name: 'Merge into another thread' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge this thread into another' });
    const box = dialog.getByRole('searchbox', { name: 'Find the other thread' });
    await box.fill('zebra');
    await dialog.getByText('No thread was found. Try other words.').waitFor();
    await box.fill('benefits');
    await dialog.getByRole('radio', { name: 'Who helps with a benefits appeal?' }).check({ force: true });
    expect(await page.evaluate(() => window.stage.searched.at(-1))).toMatchObject({
      words: 'benefits',
      kinds: ['thread'],
    });
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(() => page.evaluate(() => window.location.hash)).not.toContain(id);
  });
});

test('a colleague and a mask are mentioned by keys; the names stay and go along as references', async () => {
  await withPanel('?names=late#/', async (page) => {
    page.setDefaultTimeout(10_000);
    await page.evaluate(() => window.stage.bringNames());
    await openThread(page, 'others');
    const box = page.getByRole('textbox', { name: 'What would you do next?' });
    const picker = page.getByLabel('Mention somebody or a service', { exact: true });
    await box.pressSequentially('Ask @');
    await picker.fill('lind');
    await page.getByRole('option', { name: /Rosie Lindqvist/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('Ask Rosie Lindqvist ');
    await box.pressSequentially('today.');
    await doTick(page);
    await page.getByRole('button', { name: 'Post answer' }).click();
    await page.getByRole('article').filter({ hasText: 'Ask Rosie Lindqvist today.' }).waitFor();
    const [sent] = (await posted(page)).slice(-1);
    expect(sent).toMatchObject({
      body: 'Ask Rosie Lindqvist today.',
      kept: [],
      mentions: [{ start: 4, end: 19 }],
    });
  });
});

test('in an edit a colleague is mentioned as in a new answer; who was mentioned before stays', async () => {
  await withPanel('#/', async (page) => {
    page.setDefaultTimeout(10_000);
    await openThread(page, 'mine');
    await page.getByRole('button', { name: 'More for your post' }).first().click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit your post' });
    const box = dialog.getByRole('textbox', { name: 'Your words' });
    await box.fill('Ask ');
    await box.press('End');
    await box.pressSequentially('@');
    await dialog.getByLabel('Mention somebody or a service', { exact: true }).fill('lind');
    await dialog.getByRole('option', { name: /Rosie Lindqvist/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => box.inputValue()).toBe('Ask Rosie Lindqvist ');
    await takePicture(page, 'inviting mentioning in an edit');
    expect(await axeFindings(page, 'light')).toEqual([]);
    await dialog.getByRole('checkbox', { name: /nobody can be recognised/ }).press('Space');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [sent] = (await posted(page)).slice(-1);
    expect(sent).toMatchObject({ body: 'Ask Rosie Lindqvist', kept: [], mentions: [{ start: 4, end: 19 }] });
  });
});

test('whoever does not want to be found by name says so', async () => {
  await withPanel('#/', async (page) => {
    page.setDefaultTimeout(10_000);
    await goTo(page, '#/nudges');
    const found = page.getByRole('switch', { name: /Colleagues find me by name/ });
    await found.waitFor();
    await found.press('Space');
    await page.getByText('Colleagues no longer find you by name').first().waitFor();
    await expect.poll(() => found.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('Colleagues find you by name').first().waitFor();
    await expect.poll(() => found.isChecked()).toBe(true);
  });
});
