// Leaving a screen, a dialog or the desk in a real Chromium: what was written waits for whoever wrote it, and what a toast offers does
// not wait for whoever comes next.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  goTo,
  named,
  openThread,
  questionBox,
  rested,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

const message = (page: Page) => named(page, /^Your message/);
const openTalk = async (page: Page) => {
  await goTo(page, '#/talks');
  await page.getByRole('link', { name: 'Bright Otter' }).click();
  await message(page).waitFor();
};
const signOut = async (page: Page) => {
  await goTo(page, '#/more');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('button', { name: /^Continue with/ }).waitFor();
};
const signIn = (page: Page) => page.getByRole('button', { name: /^Continue with/ }).click();
const asked = (page: Page) => page.getByRole('alertdialog', { name: 'Throw away what you wrote?' });

describe('a toast that offers to undo', () => {
  const deleteDraft = async (page: Page) => {
    await goTo(page, '#/ask');
    await questionBox(page).fill('Who knows a walking group near the library?');
    await expect.poll(() => rested(page)).toContain('walking group');
    await goTo(page, '#/drafts');
    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
  };

  test('is gone when its person signs out, and does not come back with the next', async () => {
    await withPanel('', async (page) => {
      await deleteDraft(page);
      await signOut(page);
      expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
      await page.evaluate(() => window.stage.nextPerson('rosie', 'Rosie Hale'));
      await signIn(page);
      await page.getByRole('link', { name: 'More' }).waitFor();
      expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    });
  });

  test('is gone when the panel locks itself', async () => {
    await withPanel('?idle=10', async (page) => {
      await deleteDraft(page);
      await page.evaluate(() => {
        window.stage.passMinutes(11);
      });
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
      expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    });
  });
});

describe('a dialog with words in it', () => {
  const openDialog = async (page: Page) => {
    const id = await page.evaluate(() => {
      const [accepted = ''] = window.stage.threadIds('accepted');
      window.stage.maskAccepted(accepted);
      return accepted;
    });
    await goTo(page, `#/threads/${id}`);
    await page.getByRole('button', { name: 'Write privately' }).first().click();
    await message(page).waitFor();
  };

  test('asks before Escape or a press beside it throws them away', async () => {
    await withPanel('', async (page) => {
      await openDialog(page);
      await message(page).fill('Could you tell me more about the form?');
      await page.keyboard.press('Escape');
      await asked(page).waitFor();
      await judgeScreen(page, 'panel throw away words');
      await page.keyboard.press('Enter');
      await asked(page).waitFor({ state: 'detached' });
      expect(await message(page).inputValue()).toBe('Could you tell me more about the form?');
      await page.mouse.click(2, 2);
      await page.getByRole('button', { name: 'Throw it away' }).click();
      await message(page).waitFor({ state: 'detached' });
      await expect.poll(() => rested(page)).not.toContain('about the form');
      await page.getByRole('button', { name: 'Write privately' }).first().click();
      expect(await message(page).inputValue()).toBe('');
      // Nothing to lose, nothing to ask.
      await page.keyboard.press('Escape');
      await message(page).waitFor({ state: 'detached' });
    });
  });

  test('has them again after Back, without what identified', async () => {
    await withPanel('', async (page) => {
      await openDialog(page);
      await message(page).fill('Ring 07700 900123 about the form.');
      await expect.poll(() => rested(page)).toContain('Ring [phone] about the form.');
      expect(await rested(page)).not.toContain('900123');
      await page.goBack();
      await message(page).waitFor({ state: 'detached' });
      await openDialog(page);
      await expect.poll(() => message(page).inputValue()).toBe('Ring [phone] about the form.');
    });
  });
});

describe('words that were not sent', () => {
  const said = 'Shall we talk about the first appointment?';

  test('are there again after Back, and gone once they were sent', async () => {
    await withPanel('', async (page) => {
      await openTalk(page);
      await message(page).fill(said);
      await page.goBack();
      await page.getByRole('link', { name: 'Bright Otter' }).click();
      await expect.poll(() => message(page).inputValue()).toBe(said);
      await page.getByText('I have read it; nobody can be recognised.').click();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await expect.poll(() => message(page).inputValue()).toBe('');
      await expect.poll(() => rested(page)).not.toContain('first appointment');
      await page.reload();
      await openTalk(page);
      expect(await message(page).inputValue()).toBe('');
    });
  });

  test('wait for whoever wrote them, and are shown to nobody else at this desk', async () => {
    await withPanel('', async (page) => {
      await openTalk(page);
      await message(page).fill('Is there room in the Friday group?');
      await signOut(page);
      await page.evaluate(() => window.stage.nextPerson('rosie', 'Rosie Hale'));
      await signIn(page);
      await page.getByRole('link', { name: 'More' }).waitFor();
      await openTalk(page);
      expect(await message(page).inputValue()).toBe('');
      expect(await rested(page)).toContain('Friday group');
    });
  });

  test('of an edit come back to the same words of the post', async () => {
    await withPanel('', async (page) => {
      const id = await openThread(page, 'mine');
      const edit = async () => {
        await page.getByRole('button', { name: 'More for your post' }).first().click();
        await page.getByRole('menuitem', { name: 'Edit' }).click();
        await named(page, /^Your words/).waitFor();
      };
      await edit();
      await named(page, /^Your words/).fill('Other words of mine, to be finished later.');
      await expect.poll(() => rested(page)).toContain('to be finished later');
      await page.goBack();
      await goTo(page, `#/threads/${id}`);
      await edit();
      await expect
        .poll(() => named(page, /^Your words/).inputValue())
        .toBe('Other words of mine, to be finished later.');
    });
  });

  test('of a moderator wait beside their case, and are gone once it is decided', async () => {
    await withPanel('?moderator#/moderation', async (page) => {
      const unkind = () => page.getByRole('listitem').filter({ hasText: 'pull himself together' }).first();
      const toAuthor = () => unkind().getByRole('textbox', { name: 'Words to the author' }).first();
      const reason = () => unkind().getByRole('textbox', { name: 'Words to the author' }).nth(1);
      const openMore = () => unkind().getByRole('button', { name: 'The author' }).click();
      await toAuthor().fill('Please say it so that it could be heard.');
      await openMore();
      await reason().fill('This is the second time this week.');
      await goTo(page, '#/more');
      await goTo(page, '#/moderation');
      await expect.poll(() => toAuthor().inputValue()).toBe('Please say it so that it could be heard.');
      await openMore();
      await expect.poll(() => reason().inputValue()).toBe('This is the second time this week.');
      await unkind().getByRole('button', { name: 'Return it' }).click();
      await expect.poll(() => rested(page)).not.toContain('could be heard');
      expect(await rested(page)).toContain('second time this week');
    });
  });
});
