// What is typed into the crisis path and what is set going from it, on the panel's stage in a real Chromium.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();
const away = '?signed=out&network=down';
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const steps = (page: Page) =>
  page
    .getByRole('list', { name: 'Three next steps' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
const tile = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const copied = (page: Page) => page.evaluate(() => window.stage.copied);

describe('typed words', () => {
  test('that fit nothing say so and leave the tiles; an identifier is kept nowhere and sent nowhere', async () => {
    await withPanel(away, async (page) => {
      await goTo(page, '#/next-steps');
      const box = page.getByRole('searchbox', { name: 'Say it in a few words' });
      await box.fill('xylophone 943 476 5919');
      await page.getByText('Nothing fits these words').first().waitFor();
      await tile(page, 'Domestic abuse').waitFor();
      await box.fill('Agatha Quill no food 943 476 5919');
      await tile(page, 'No food').click();
      await heading(page, 'Is anyone ill from this, or is there a baby with no milk?');
      const everywhere = await page.evaluate(() =>
        JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          window.location.href,
          document.title,
          window.stage.calls,
          document.body.innerHTML,
        ]),
      );
      expect(everywhere).not.toMatch(/943|Quill/);
      await page.getByRole('button', { name: 'Back' }).click();
      expect(await box.inputValue()).toBe('');
    });
  });

  test('that lead elsewhere than was meant: one press shows everything again, and keys go on from the title', async () => {
    await withPanel(away, async (page) => {
      await goTo(page, '#/next-steps');
      await page.getByRole('searchbox').fill('BALIFS AT DOOR TOMOROW');
      await tile(page, 'Debt or bailiffs').waitFor();
      await judgeScreen(page, 'next-steps-found');
      await page.getByRole('button', { name: 'None of these. Show all' }).click();
      await tile(page, 'Money, food, heat').waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
    });
  });

  test('of danger now show the way out above what was found', async () => {
    await withPanel(away, async (page) => {
      await goTo(page, '#/next-steps');
      await page.getByRole('searchbox').fill('she wants to end her life');
      await page.getByText('call 999 first').waitFor();
      await tile(page, 'Suicide or self-harm').waitFor();
    });
  });
});

describe('what is set going', () => {
  const debt = '#/next-steps/in-money/for-debt/no';

  test('chase and note with one press, signed out and offline: the note is copied, the chase kept once and taken off by hand', async () => {
    await withPanel(`${away}${debt}`, async (page) => {
      await page.getByRole('button', { name: 'Create chase and copy note' }).click();
      await page
        .getByText(/^Note copied\. Chase for 23 November 2026\. The chase is kept on this device/)
        .first()
        .waitFor();
      const [note] = await copied(page);
      expect(note).toContain('Reason for contact:\nDebt or bailiffs');
      // It stands there too, to be filled in and written into the record; the focus stays with the steps.
      expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe(note);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Create chase');
      await judgeScreen(page, 'next-steps-note');
      await page.getByRole('button', { name: 'Ask for supervision' }).click();
      await page.getByText(/Call your supervisor as well/).waitFor();
      await goTo(page, '#/next-steps');
      await page.getByText('Chase for 23 November 2026: Debt or bailiffs').waitFor();
      await page.getByRole('button', { name: /^Done: Chase for 23 November 2026/ }).click();
      await expect.poll(() => page.getByText('Chase for 23 November 2026: Debt').count()).toBe(0);
      await page.getByText('Ask for supervision: Debt or bailiffs').waitFor();
      await page.reload();
      await page.getByText('Ask for supervision: Debt or bailiffs').waitFor();
    });
  });

  test('by keys alone, from the chord to chase, note, supervision, the end and back home', async () => {
    await withPanel(away, async (page) => {
      const focused = () =>
        page.evaluate(() => {
          const { activeElement: here } = document;
          return here?.getAttribute('aria-label') ?? here?.textContent ?? '';
        });
      /** Tab until it stands there: a screen that swallows the focus or leaves a control out ends here. */
      const tabTo = async (words: string | RegExp) => {
        for (let pressed = 0; pressed < 60; pressed++) {
          const here = await focused();
          if (typeof words === 'string' ? here.startsWith(words) : words.test(here)) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`Sixty tabs do not lead to ${words}; the focus is on ${await focused()}.`);
      };
      const press = async (words: string | RegExp) => {
        await tabTo(words);
        await page.keyboard.press('Enter');
      };
      await page.keyboard.press('Alt+Shift+D');
      await heading(page, 'What is happening?');
      await page.keyboard.type('cant pay baillifs comming');
      await page.keyboard.press('Enter');
      await heading(page, 'Are bailiffs at the door, or due today?');
      await press('Not sure');
      await heading(page, 'Debt or bailiffs');
      // In the order of the screen: the number, copying it, what to press when one has called.
      await tabTo(/^Call /);
      await press('Copy number');
      await page.getByRole('region', { name: 'Notifications' }).getByText('Number copied').waitFor();
      expect(await copied(page)).toEqual([expect.stringMatching(/^\d[\d ]+$/)]);
      await press('Create chase and copy note');
      await page
        .getByText(/^Note copied\. Chase for/)
        .first()
        .waitFor();
      await press('Ask for supervision');
      await page.getByText(/Call your supervisor as well/).waitFor();
      await press('I have done this');
      await heading(page, 'How are you?');
      await press('Home');
      await heading(page, 'Welcome to Peer Hub');
    });
  });

  test('a number is said to be copied only when the clipboard has it', async () => {
    await withPanel(`${away}&no-clipboard${debt}`, async (page) => {
      await page
        .getByRole('button', { name: /^Copy number/ })
        .first()
        .click();
      await page.getByText('It could not be copied').first().waitFor();
      expect(await page.getByText('Number copied').count()).toBe(0);
    });
  });

  test('a device without room says so and keeps the words on the screen', async () => {
    await withPanel(`${away}${debt}`, async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.getByRole('button', { name: 'Create chase and copy note' }).click();
      await page
        .getByText(/no room to keep it/)
        .first()
        .waitFor();
      expect(await steps(page).count()).toBe(3);
    });
  });

  test('a worker’s own path writes nothing into a person’s record', async () => {
    await withPanel(`${away}#/next-steps/in-worker/for-worker-low/no`, async (page) => {
      await heading(page, 'I am not all right');
      expect(await page.getByRole('button', { name: /note/i }).count()).toBe(0);
      await page.getByRole('button', { name: 'Ask for supervision' }).waitFor();
    });
  });

  test('more is one press away for whoever is signed in, and Back comes back to the steps; signed out it is not offered', async () => {
    await withPanel(debt, async (page) => {
      await page.getByRole('button', { name: 'Find more advice and services' }).click();
      await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('Debt or bailiffs');
      await page.getByRole('button', { name: 'Back' }).click();
      await heading(page, 'Debt or bailiffs');
    });
    await withPanel(`${away}${debt}`, async (page) => {
      await heading(page, 'Debt or bailiffs');
      expect(await page.getByRole('button', { name: 'Find more advice and services' }).count()).toBe(0);
    });
  });

  test('asking the urgent channel goes to a draft that is marked urgent and has the need', async () => {
    await withPanel(debt, async (page) => {
      await page.getByRole('button', { name: 'Ask the urgent channel' }).click();
      await page.getByRole('textbox', { name: 'Your question' }).waitFor();
      const kept = await page.evaluate(() => window.location.hash);
      expect(kept).toMatch(/^#\/drafts\//);
    });
  });
});
