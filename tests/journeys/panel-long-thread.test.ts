// A thread of more than one page: its safe next step stands on top wherever it is, and what is new behind the first page
// is noticed.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { openThread, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

const addAnswers = (page: Page, id: string, count: number) =>
  page.evaluate(
    ([thread, many]) => {
      for (let n = 1; n <= many; n++) window.stage.addAnswer(thread, `Answer ${n} of many.`);
    },
    [id, count] as const,
  );
const more = (page: Page) => page.getByRole('button', { name: /^Show \d+ more answers?$/ });
const howMany = async (page: Page) => Number(/\d+/.exec((await more(page).textContent()) ?? '')?.[0]);

test('the safe next step stands on top though it is on the second page', async () => {
  await withPanel('', async (page) => {
    const id = await openThread(page, 'others');
    await addAnswers(page, id, 60);
    await page.evaluate((thread) => window.stage.addAnswer(thread, 'Ring the duty desk first.'), id);
    await page.evaluate((thread) => window.stage.acceptLast(thread), id);
    await page.locator('#safe-step').getByText('Ring the duty desk first.').waitFor();
    await more(page).waitFor();
    await judgeScreen(page, 'panel long thread');
    // Fetched, it stands there once, not twice.
    await more(page).click();
    await page.getByText('Answer 60 of many.').waitFor();
    expect(await page.getByText('Ring the duty desk first.').count()).toBe(1);
  });
});

test('an answer that arrives behind the first page is noticed, counted, and one press away', async () => {
  await withPanel('', async (page) => {
    const id = await openThread(page, 'others');
    await addAnswers(page, id, 60);
    await more(page).waitFor();
    const pill = page.getByRole('button', { name: /new answers?$/ });
    // The page may still grow under a reader who went to its end: they go on until they are there.
    await expect
      .poll(async () => {
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        return pill.count();
      })
      .toBe(0);
    await page.evaluate(async () => {
      window.scrollTo(0, 0);
      // The browser says with its next picture what is in sight, and the panel knows it with the one after.
      for (let picture = 0; picture < 3; picture++) await new Promise(requestAnimationFrame);
    });
    const before = await howMany(page);
    await addAnswers(page, id, 1);
    await page.getByRole('button', { name: '1 new answer' }).waitFor();
    expect(await howMany(page)).toBe(before + 1);
    await page.getByRole('button', { name: '1 new answer' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('more-answers');
    await page.keyboard.press('Enter');
    await page.getByText('Answer 60 of many.').waitFor();
    expect(await pill.count()).toBe(0);
  });
});
