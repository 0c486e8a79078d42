// The living directory in real Chromium: Rosie says that a service takes people; Ben finds another one by keyboard alone and makes a chase;
// the organisation answers on its link that it is full; his chase leads on to another; and Rosie, the next worker, sees "full" and the nearest alternative. Then she
// mentions it in a question, and the name that is typed into the search leaves nowhere.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import { findPlanted } from '#tests/support/journey/evidence.ts';
import { type AtDesk, ben, signIn, takeSeat } from '#tests/support/journey/person.ts';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openStage, type Stage } from '#tests/support/journey/stage.ts';

const rosie = { key: 'rosie-lindqvist', name: 'Rosie Lindqvist' };
let stage: Stage;
let hers: AtDesk;
let his: AtDesk;
let phones: Browser;
/** Found at the start: the one that turns full, and the one that takes people. */
let full = '';
let open = '';
let link = '';

beforeAll(async () => {
  stage = await openStage();
  hers = await takeSeat(stage, rosie);
  his = await takeSeat(stage, ben);
  for (const desk of [hers, his]) desk.panel.setDefaultTimeout(12_000);
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium was found.');
  phones = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}, 240_000);

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const desk of [hers, his]) if (desk) await takePicture(desk.panel, `failed-directory-${desk.key}`);
});

afterAll(async () => {
  await phones?.close();
  await hers?.close();
  await his?.close();
  await stage?.close();
});

const toServices = async ({ panel }: AtDesk) => {
  await panel.getByRole('link', { name: 'Home', exact: true }).click();
  await panel.getByRole('link', { name: 'Find a local service' }).click();
  await panel.getByRole('heading', { name: 'Local services', level: 1 }).waitFor();
};

test('Rosie finds two services for a need, and says with one press that the second takes people', async () => {
  const { panel } = hers;
  await signIn(hers);
  await toServices(hers);
  await panel.getByRole('button', { name: /^Any need|Need/ }).click();
  await panel.getByRole('option', { name: 'Loneliness', exact: true }).click();
  const cards = panel.getByRole('region').getByRole('listitem').getByRole('link');
  await panel.getByText('Found by: Loneliness').first().waitFor();
  [full = '', open = ''] = await cards.allTextContents();
  expect(full).not.toBe('');
  expect(open).not.toBe('');
  await judgeScreen(panel, 'directory-list-real');
  await cards.nth(1).click();
  await panel.getByRole('heading', { name: open, level: 1 }).waitFor();
  await panel.getByRole('button', { name: 'Takes people', exact: true }).click();
  await panel.getByText('Confirmed today by you').waitFor();
  await judgeScreen(panel, 'directory-service-real');
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.waitForFunction((name) => document.activeElement?.textContent === name, open);
});

test('Ben, by keyboard alone: search, open, chase made', async () => {
  const { panel, browser } = his;
  await signIn(his);
  await toServices(his);
  const tabTo = async (isIt: (name: string) => boolean) => {
    for (let n = 0; n < 60; n++) {
      await panel.keyboard.press('Tab');
      const on = await panel.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (isIt(on)) return;
    }
    throw new Error('It was not reached by Tab.');
  };
  await panel.getByRole('searchbox').focus();
  await panel.keyboard.type(full);
  await panel.keyboard.press('Enter');
  await panel.getByText('Found by: its name').first().waitFor();
  await tabTo((name) => name === full);
  await panel.keyboard.press('Enter');
  await panel.getByRole('heading', { name: full, level: 1 }).waitFor();
  await tabTo((name) => name === 'Make chase');
  await panel.keyboard.press('Enter');
  await panel.getByRole('heading', { name: /^Chase PH-/, level: 1 }).waitFor();
  await panel.getByText(full).first().waitFor();
  await panel.getByRole('button', { name: 'Copy message with link' }).click();
  await panel.getByText('Copied. Send it the way you always do.').first().waitFor();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const message = await panel.evaluate(() => navigator.clipboard.readText());
  link = message.match(/^http\S+\/handover\/[\w-]{43}$/m)?.[0] ?? '';
  expect(link).not.toBe('');
});

test('the organisation answers on a phone: they are full', async () => {
  const context = await phones.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  });
  try {
    const page = await context.newPage();
    await page.goto(link);
    await page.getByLabel('We cannot help this time').check();
    await page.getByLabel('We are full', { exact: true }).check();
    await page.getByLabel('No, we are full or closed').check();
    await page.getByLabel('From, in weeks').fill('8');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you').waitFor();
  } finally {
    await context.close();
  }
});

test('Ben’s chase leads on: one press chases at the nearest that takes people, one closes the first for their reason', async () => {
  const { panel } = his;
  const title = panel.getByRole('heading', { name: /^Chase PH-/, level: 1 });
  const first = (await title.textContent()) ?? '';
  const others = panel.getByRole('region', { name: /^Elsewhere: / });
  const there = others.getByRole('button', { name: /^Chase there: / }).first();
  await there.waitFor();
  expect(await others.getByRole('link', { name: full, exact: true }).count()).toBe(0);
  await judgeScreen(panel, 'chase-elsewhere-real');
  await there.click();
  await expect.poll(() => title.textContent()).not.toBe(first);
  const contact = panel.getByRole('region', { name: 'Who to ring' });
  await contact.getByRole('link', { name: 'See this service' }).waitFor();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  await panel.getByRole('heading', { name: first, level: 1 }).waitFor();
  expect(await panel.getByRole('radio', { name: 'It did not help' }).isChecked()).toBe(true);
  await panel.getByRole('button', { name: 'Close chase' }).click();
  await panel.getByText('Chase closed').first().waitFor();
});

test('the next worker sees “full”, by whose word, and the nearest that takes people', async () => {
  const { panel } = hers;
  await toServices(hers);
  // What was asked a moment ago is asked again by a panel that was opened anew.
  await panel.reload();
  await panel.getByRole('searchbox').fill(full);
  await panel.getByRole('searchbox').press('Enter');
  const card = panel
    .getByRole('listitem')
    .filter({ has: panel.getByRole('link', { name: full, exact: true }) });
  await card.getByText('Full', { exact: true }).waitFor();
  await card
    .getByText(/the organisation itself/)
    .first()
    .waitFor();
  await card.getByRole('link').click();
  await panel.getByRole('heading', { name: full, level: 1 }).waitFor();
  const others = panel.getByRole('region', { name: /^Nearest that take people/ });
  const nearest = others.getByRole('listitem').first();
  await nearest.getByText(/^(Takes people|Waiting list|Assesses first)$/).waitFor();
  await judgeScreen(panel, 'directory-full-real');
  const name = (await nearest.getByRole('link').textContent()) ?? '';
  expect(name).not.toBe(full);
  await nearest.getByRole('link').click();
  await panel.getByRole('heading', { name, level: 1 }).waitFor();
});

test('she mentions the full one in a question; Ben reads it with how it stands, and the way to it', async () => {
  const { panel } = hers;
  await panel.getByRole('link', { name: 'Ask', exact: true }).click();
  const question = panel.getByRole('textbox', { name: 'Your question' });
  await question.click();
  await panel.keyboard.type('Somebody lonely needs company. Where do you send people now that it is full: @');
  await panel.getByLabel('Mention somebody or a service', { exact: true }).fill(full);
  await panel.getByRole('option').first().waitFor();
  await panel.keyboard.press('Enter');
  await panel.getByText('I have read it: nobody can be recognised.').click();
  await panel.getByRole('button', { name: /^Post to / }).click();
  await panel.getByRole('article').getByRole('link', { name: full, exact: true }).waitFor();
  await panel.getByRole('article').getByText('Full', { exact: true }).waitFor();
  const thread = new URL(panel.url()).hash;
  await his.panel.evaluate((hash) => {
    window.location.hash = hash;
  }, thread);
  const chip = his.panel.getByRole('article').getByRole('link', { name: full, exact: true });
  await chip.waitFor();
  await judgeScreen(his.panel, 'mention-real');
  await chip.click();
  await his.panel.getByRole('heading', { name: full, level: 1 }).waitFor();
});

test('a person’s name that is typed into the search is in no request, storage or log line', async () => {
  const { panel } = hers;
  await toServices(hers);
  const box = panel.getByRole('searchbox');
  await box.fill('lunch club for Wilhelmina Quartermaine 943 476 5919');
  await box.press('Enter');
  await panel
    .getByText(/could identify a person/)
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Search', exact: true }).click();
  await panel
    .getByText(/Found by:|Nothing was found/)
    .first()
    .waitFor();
  await hers.evidence.collect(panel);
  for (const { method, url, headers, body } of stage.tap.heard)
    hers.evidence.add('the wire', `${method} ${url} ${headers} ${body}`);
  hers.evidence.add('the log of the API', stage.log());
  // The search itself must see.
  expect(findPlanted(hers.evidence.pieces, ['loneliness'])).not.toEqual([]);
  expect(findPlanted(hers.evidence.pieces, ['Quartermaine', 'Wilhelmina'])).toEqual([]);
});
