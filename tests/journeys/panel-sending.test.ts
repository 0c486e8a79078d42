// Sending, in a real Chromium: what the server finds, what the network loses, what is closed half way; the words stay.
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  doTick,
  give,
  goTo,
  handOver,
  post,
  posted,
  questionBox,
  selected,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

describe('sending', () => {
  test('what the server found goes with one click, and the draft stays', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await questionBox(page).waitFor();
      const at = selected.indexOf('lunch club');
      await page.evaluate(
        ([start, end]) =>
          window.stage.refuseNext('still-identifies', [{ path: 'body', kind: 'PERSON', start, end }]),
        [at, at + 10] as const,
      );
      await doTick(page);
      await post(page).click();
      await page.getByRole('button', { name: 'Take out what was found' }).click();
      await expect
        .poll(() => questionBox(page).inputValue())
        .toBe(selected.replace('lunch club', '[removed]'));
      await doTick(page);
      await post(page).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
    });
  });

  test('a press before the channels could be had waits for them; where they still cannot, it says so', async () => {
    await withPanel('?network=down#/ask', async (page) => {
      await questionBox(page).fill('Who knows a walking group near the library?');
      await doTick(page);
      const press = page.getByRole('button', { name: 'Post', exact: true });
      await press.click();
      await page
        .getByText(/channels cannot be loaded just now/)
        .first()
        .waitFor();
      expect(await posted(page)).toEqual([]);
      await page.evaluate(() => window.stage.network('fine'));
      await press.click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      expect(await posted(page)).toHaveLength(1);
    });
  });

  test('a lost network keeps the words, says so, and sends once when it is back', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await post(page).waitFor();
      await doTick(page);
      await page.evaluate(() => window.stage.network('down'));
      await post(page).click();
      await page.getByText(/Not sent yet/).waitFor();
      expect(await questionBox(page).inputValue()).toBe(selected);
      await judgeScreen(page, 'panel not sent yet');
      await page.evaluate(() => window.stage.network('fine'));
      await page.getByRole('button', { name: 'Try now' }).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      expect(await posted(page)).toHaveLength(1);
    });
  });

  test('a named and an anonymous post that waited do not go together, and it is told why', async () => {
    await withPanel('', async (page) => {
      const postAs = async (isAnonymous: boolean) => {
        const wanted = page.getByRole('switch', { name: 'Post anonymously' });
        if ((await wanted.isChecked()) !== isAnonymous) await page.getByText('Post anonymously').click();
        await doTick(page);
        await post(page).click();
        await page.getByText(/Not sent yet/).waitFor();
      };
      await give(page, handOver(selected));
      await post(page).waitFor();
      await page.evaluate(() => window.stage.network('down'));
      await postAs(true);
      const waiting = await page.evaluate(() => window.location.hash);
      await give(page, { ...handOver('Who helps with rent this week?'), id: 'two' });
      await expect.poll(() => questionBox(page).inputValue()).toContain('rent');
      await postAs(false);
      await page.evaluate(() => window.stage.network('fine'));
      await page.getByRole('button', { name: 'Try now' }).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      await goTo(page, waiting);
      await page.getByText(/^This goes in about \d+ seconds/).waitFor();
      expect((await posted(page)).filter(({ isAnonymous }) => isAnonymous)).toEqual([]);
      await judgeScreen(page, 'panel kept apart');
    });
  });

  test('a draft survives closing the panel, and deleting is undone', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await questionBox(page).waitFor();
      await page.reload();
      await goTo(page, '#/drafts');
      await page.getByRole('button', { name: /^Delete/ }).click();
      await page.getByText('No drafts').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('main').getByRole('link').click();
      await expect.poll(() => questionBox(page).inputValue()).toBe(selected);
    });
  });

  test('signed out, a selection is kept and is there after signing in', async () => {
    await withPanel('?signed=out', async (page) => {
      await give(page, handOver(selected));
      await page.getByText('What you selected is kept as a draft').waitFor();
      expect(await page.content()).not.toContain('lunch club');
      await page.getByRole('button', { name: /^Continue with/ }).click();
      await expect.poll(() => questionBox(page).inputValue()).toBe(selected);
    });
  });
});
