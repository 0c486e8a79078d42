// Reading, answering, and the shell around it: live answers, the safe next step, lock, help, theme, signing out.
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  doTick,
  doubleClick,
  give,
  goTo,
  handOver,
  openThread,
  questionBox,
  selected,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

describe('reading', () => {
  test('a new answer comes in without moving what is read, and is one press away', async () => {
    await withPanel('', async (page) => {
      const id = await openThread(page, 'others');
      await page.evaluate(() => window.scrollTo(0, 300));
      const before = await page.evaluate(() => window.scrollY);
      await page.evaluate((thread) => window.stage.addAnswer(thread, 'Ring the duty desk first.'), id);
      const pill = page.getByRole('button', { name: '1 new answer' });
      await pill.waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
      await judgeScreen(page, 'panel new answer');
      await pill.click();
      await pill.waitFor({ state: 'detached' });
      expect(await page.getByText('Ring the duty desk first.').isVisible()).toBe(true);
    });
  });

  test('what says that there is a new answer comes and goes without moving what one is about to press', async () => {
    await withPanel('', async (page) => {
      const id = await openThread(page, 'others');
      await page.evaluate((thread) => {
        for (let n = 1; n <= 8; n++) window.stage.addAnswer(thread, `Answer ${n} of many.`);
      }, id);
      const pill = page.getByRole('button', { name: /new answers?$/ });
      await pill.waitFor();
      // At the foot it has nothing left to say.
      const last = page.getByText('Answer 8 of many.');
      const before = await last.evaluate((words) => {
        window.scrollTo(0, document.body.scrollHeight);
        return words.getBoundingClientRect().top;
      });
      await pill.waitFor({ state: 'detached' });
      expect(await last.evaluate((words) => words.getBoundingClientRect().top)).toBe(before);
    });
  });

  test('a double-click on what opens a dialog opens it, and presses nothing in it nor beside it', async () => {
    await withPanel('', async (page) => {
      await openThread(page, 'others');
      const report = page.getByRole('button', { name: 'Report' }).first();
      const dialog = page.getByRole('dialog');
      // Where it stands on the screen is chance: beside the dialog, over one reason or another.
      for (const from of [80, 200, 400, 600]) {
        await report.evaluate((button, top) => {
          window.scrollBy(0, button.getBoundingClientRect().top - top);
        }, from);
        await doubleClick(page, report);
        await dialog.waitFor();
        expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
    });
  });

  test('lost updates are said in words, and so is their return', async () => {
    await withPanel('', async (page) => {
      await page.evaluate(() => window.stage.live('lost'));
      await page.getByText(/Live updates are lost/).waitFor();
      await page.evaluate(() => window.stage.live('live'));
      await page.getByText(/Live updates are lost/).waitFor({ state: 'detached' });
    });
  });

  test('marking the safe next step is undone by its toast; advice and note are copied', async () => {
    await withPanel('', async (page) => {
      await openThread(page, 'accepted');
      await page.getByRole('button', { name: 'Take the mark away' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('button', { name: 'Copy as note' }).first().click();
      const note = await page.getByRole('textbox', { name: 'Note' }).inputValue();
      expect(note).toContain('Peer advice from Peer Hub, ');
      await page.getByRole('button', { name: 'Copy note' }).click();
      await page
        .getByText(/^Note copied/)
        .first()
        .waitFor();
      expect(await page.evaluate(() => window.stage.copied)).toEqual([note]);
    });
  });

  test('an answer is posted from the foot of the thread and the box is empty again', async () => {
    await withPanel('', async (page) => {
      await openThread(page, 'others');
      const box = page.getByRole('textbox', { name: 'What would you do next?' });
      await box.fill('Ring the council duty desk, then the practice.');
      await doTick(page);
      await page.getByRole('button', { name: 'Post answer' }).click();
      await page.getByText('Your answer is there').first().waitFor();
      await page.getByRole('article').getByText('Ring the council duty desk').waitFor();
      await expect.poll(() => box.inputValue()).toBe('');
    });
  });
});

describe('the shell', () => {
  test('nobody there for a while: it locks, shows nothing, keeps the draft, and opens by signing in', async () => {
    await withPanel('?idle=10', async (page) => {
      await give(page, handOver(selected));
      await questionBox(page).waitFor();
      await page.evaluate(() => window.stage.passMinutes(11));
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
      expect(await page.content()).not.toContain('lunch club');
      await judgeScreen(page, 'panel locked');
      await page.getByRole('button', { name: /^Continue with/ }).click();
      await expect.poll(() => questionBox(page).inputValue()).toBe(selected);
    });
  });

  test('who signs in next at a shared computer sees nothing of it; its writer finds it again', async () => {
    await withPanel('?idle=10', async (page) => {
      const signIn = () => page.getByRole('button', { name: /^Continue with/ }).click();
      await give(page, handOver(selected));
      await questionBox(page).pressSequentially(' And the last words before the clock.');
      await page.evaluate(() => {
        window.stage.passMinutes(11);
        window.stage.nextPerson('ben', 'Ben Adeyemi');
      });
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
      await page.getByRole('button', { name: 'In crisis' }).click();
      await page.getByRole('button', { name: 'Danger now' }).waitFor();
      expect(await page.content()).not.toContain('lunch club');
      await page.getByRole('button', { name: 'Back' }).click();
      await signIn();
      await page.getByText('not here any more').waitFor();
      await goTo(page, '#/drafts');
      await page.getByText('No drafts').waitFor();
      expect(await page.content()).not.toContain('lunch club');
      await page.evaluate(() => {
        window.stage.passMinutes(11);
        window.stage.nextPerson('sarah', 'Sarah Whitlow');
      });
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
      await signIn();
      await page.getByRole('link', { name: /the last words/ }).click();
      await expect
        .poll(() => questionBox(page).inputValue())
        .toContain('And the last words before the clock.');
    });
  });

  test('help is one press away from every screen, signed out too', async () => {
    await withPanel('?signed=out&network=down', async (page) => {
      await page.getByRole('button', { name: 'In crisis' }).click();
      await page.getByRole('button', { name: 'Danger now' }).click();
      await page.getByRole('link', { name: /Emergency services, 999/ }).waitFor();
      await page.getByRole('button', { name: 'Back' }).click();
      await page.getByRole('button', { name: 'Back' }).click();
      await page.getByRole('heading', { name: 'Welcome to Peer Hub' }).waitFor();
    });
  });

  test('a refused sign-in is a sentence', async () => {
    await withPanel('?signed=out', async (page) => {
      await page.evaluate(() => window.stage.refuseNext('no-role'));
      await page.getByRole('button', { name: /^Continue with/ }).click();
      await page.getByText(/no role for Peer Hub is set up for you/).waitFor();
    });
  });

  test('the theme is kept, and the skip link leads past the bars', async () => {
    await withPanel('#/more', async (page) => {
      await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
      await page.reload();
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      await page.getByText('Sarah Whitlow').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  test('signing out everywhere asks first', async () => {
    await withPanel('#/sessions', async (page) => {
      await page.getByRole('button', { name: 'Sign out everywhere' }).click();
      const dialog = page.getByRole('alertdialog');
      await dialog.waitFor();
      await dialog.getByRole('button', { name: 'Sign out everywhere' }).click();
      await page.getByRole('heading', { name: 'Welcome to Peer Hub' }).waitFor();
    });
  });
});
