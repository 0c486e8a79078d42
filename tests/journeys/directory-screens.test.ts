// Every screen of the directory in a real Chromium, on ports of our own: axe finds nothing in either theme, nothing breaks at
// 320 and 240 px, and what a worker does there works by keyboard, survives a lost network and lets no name out.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

const called = (page: Page) => page.evaluate(() => window.stage.calls);
const openService = async (page: Page, name: string, need = '') => {
  const id = await page.evaluate((of) => window.stage.serviceId(of), name);
  await goTo(page, `#/services/${id}${need && `/for/${need}`}`);
  await page.getByRole('heading', { name, level: 1 }).waitFor();
};

describe('every screen', () => {
  test.each([
    ['list', '#/services', 'Eastmere Debt Advice'],
    ['nothing there', '?empty#/services', 'Nothing was found'],
    ['offline', '?network=down#/services', 'This could not be loaded'],
    ['gaps', '#/services/gaps', 'No service at all'],
    ['not there', '#/services/01890000-0000-7000-8000-000000000000', 'not open to you'],
  ])('%s', async (name, where, ready) => {
    await withPanel(where, async (page) => {
      page.setDefaultTimeout(8_000);
      await page.getByText(ready).first().waitFor();
      await judgeScreen(page, `directory ${name}`);
    });
  });

  test.each(['Eastmere Debt Advice', 'Harbour Money Help', 'Alderbrook Lunch Club', 'Quiet Rooms'])(
    'service: %s, everything unfolded',
    async (name) => {
      await withPanel('#/services', async (page) => {
        page.setDefaultTimeout(8_000);
        await openService(page, name);
        for (const fold of ['Say more', 'Add a tip']) await page.getByRole('button', { name: fold }).click();
        await judgeScreen(page, `directory service ${name}`);
      });
    },
  );

  test('filters unfolded', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await page.getByRole('button', { name: /More filters/ }).click();
      await page.locator('label').filter({ hasText: 'Takes people' }).click();
      await judgeScreen(page, 'directory filters');
    });
  });
});

describe('a worker', () => {
  test('a full service offers the nearest that takes people for the need one came with', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await openService(page, 'Harbour Money Help', 'money-debt');
      const others = page.getByRole('region', { name: 'Nearest that take people: Money and debt' });
      await others.getByRole('link', { name: 'Eastmere Debt Advice' }).click();
      await page.getByRole('heading', { name: 'Eastmere Debt Advice', level: 1 }).waitFor();
    });
  });

  test('reads how old each word is, and both waits where two disagree', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await openService(page, 'Harbour Money Help');
      await page.getByText('Wait: 8 to 12 weeks, said 4 weeks ago by a link worker').waitFor();
      // The number is a colleague's word, with its age and role.
      await page.getByText('Said 6 months ago by a supervisor').waitFor();
      await openService(page, 'Alderbrook Lunch Club');
      await page.getByText('Peers say different waits:').waitFor();
      await page.getByText('8 to 12 weeks: a supervisor, 2 days ago').waitFor();
      await page.getByText('Up to 1 week: a link worker, 6 days ago').waitFor();
      await takePicture(page, 'directory two waits');
    });
  });

  test('on a bank holiday weekly times are not simply believed', async () => {
    await withPanel('?idle=9999999#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await page.locator('label').filter({ hasText: 'Open today' }).click();
      const warning = page.getByText('Today is a bank holiday');
      await page.getByText('Eastmere Debt Advice').first().waitFor();
      expect(await warning.count()).toBe(0);
      await page.evaluate(() => {
        const toChristmas = (Date.parse('2026-12-25T10:00:00Z') - window.stage.nowMs()) / 60_000;
        window.stage.passMinutes(toChristmas);
      });
      await goTo(page, '#/');
      await goTo(page, '#/services');
      await warning.waitFor();
    });
  });

  test('words that could identify a person do not leave; what was only suspected may be a service’s name', async () => {
    await withPanel('?names=late#/services', async (page) => {
      page.setDefaultTimeout(10_000);
      await page.evaluate(() => window.stage.bringNames());
      const box = page.getByRole('searchbox', { name: 'Search local services' });
      await box.fill('debt help for Dorothy Hallworth 943 476 5919');
      await box.press('Enter');
      await page.getByText('Something that could identify a person was left out').waitFor();
      const asked = await page.evaluate(() => JSON.stringify(window.stage.asked));
      expect(asked).toContain('debt help');
      expect(asked).not.toMatch(/Dorothy|Hallworth|943/);
      await box.fill('Grace Whitlow');
      await box.press('Enter');
      await page.getByRole('button', { name: 'It is part of a service’s name' }).click();
      await page.getByText('Nothing was found').first().waitFor();
      expect(await page.evaluate(() => JSON.stringify(window.stage.asked))).toContain('Grace Whitlow');
    });
  });

  test('Back keeps the list, how far it was read, and the place of the focus', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await page.getByRole('button', { name: 'Show more' }).click();
      const last = page.getByRole('link', { name: 'Walking group 20' });
      await last.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => window.scrollY);
      expect(before).toBeGreaterThan(500);
      await last.click();
      await page.getByRole('heading', { name: 'Walking group 20', level: 1 }).waitFor();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await last.waitFor();
      await page.waitForFunction(() => document.activeElement?.textContent === 'Walking group 20');
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(60);
    });
  });

  test('says how it stands with one press, and takes it back', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await openService(page, 'Eastmere Debt Advice');
      await page.getByRole('button', { name: 'Full', exact: true }).click();
      await page.getByText('Confirmed today by you').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Nobody said anything yet.').waitFor();
    });
  });

  test('says more: weeks in order, a role and no name', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await openService(page, 'Quiet Rooms');
      await page.getByRole('button', { name: 'Say more' }).click();
      const send = page.getByRole('button', { name: 'Tell colleagues' });
      await send.click();
      await page.getByText('Nothing is said yet.').waitFor();
      await page.getByRole('textbox', { name: 'Wait from, in weeks' }).fill('6');
      await page.getByRole('textbox', { name: 'to, in weeks', exact: true }).fill('2');
      await send.click();
      await page.getByText('Write whole weeks').waitFor();
      await page.getByRole('textbox', { name: 'to, in weeks', exact: true }).fill('8');
      await page.getByRole('textbox', { name: 'How to refer' }).fill('Ring Mrs Hallworth on 07700 900123');
      await send.click();
      await page.getByText('[phone]').first().waitFor();
      expect(await called(page)).not.toContain('stateService');
      await page.getByRole('textbox', { name: 'How to refer' }).fill('By e-mail form');
      await send.click();
      await page.getByText('Wait: 6 to 8 weeks').first().waitFor();
      await page.getByText('By e-mail form').first().waitFor();
    });
  });

  test('adds a tip after a look, and takes it back', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await openService(page, 'Eastmere Debt Advice');
      await page.getByRole('button', { name: 'Add a tip' }).click();
      await page.getByRole('textbox', { name: 'Your tip' }).fill('Ring before ten, they answer at once.');
      await page.getByRole('button', { name: 'Add tip', exact: true }).click();
      await page.getByText('Read it, then tick this.').waitFor();
      await page.getByText('I have read it: nobody can be recognised.').click();
      await page.getByRole('button', { name: 'Add tip', exact: true }).click();
      await page.getByText('Ring before ten').waitFor();
      await page.getByRole('button', { name: 'Remove my tip' }).click();
      await page.getByText('No tips yet.').waitFor();
    });
  });

  test('copies a service with where each word comes from', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await openService(page, 'Harbour Money Help');
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await page.getByText('Service copied').first().waitFor();
      const [copied] = await page.evaluate(() => window.stage.copied);
      expect(copied).toMatch(
        /^Harbour Money Help, Harbour Trust\nPhone: 020 7946 0401\nAsk for: Duty adviser/,
      );
      expect(copied).toContain('Takes people: Full, said 5 days ago by the organisation itself');
      expect(copied).toContain('When: Tuesday and Thursday, 10:00 to 15:30');
      expect(copied).toMatch(/source: Eastmere Council services, read .*\)\. Ring before you rely on it\.$/);
    });
  });

  test('by keyboard alone: search, open, chase made', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      const tabTo = async (name: RegExp) => {
        for (let n = 0; n < 40; n++) {
          await page.keyboard.press('Tab');
          const on = await page.evaluate(
            () =>
              document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
          );
          if (name.test(on)) return;
        }
        throw new Error(`${name} was not reached by Tab.`);
      };
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('money owed');
      await page.keyboard.press('Enter');
      await page.getByText('Found by: its name').first().waitFor();
      await tabTo(/^Eastmere Debt Advice$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Eastmere Debt Advice', level: 1 }).waitFor();
      await tabTo(/^Make chase$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^Chase PH-/ }).waitFor();
      await page.getByText('Eastmere Debt Advice').first().waitFor();
    });
  });

  test('nothing found: asks peers with the words kept', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      const box = page.getByRole('searchbox');
      await box.fill('xylophone lessons');
      await box.press('Enter');
      await page.getByRole('button', { name: 'Ask peers instead' }).click();
      const question = page.getByRole('textbox', { name: 'Your question' });
      await question.waitFor();
      expect(await question.inputValue()).toContain('xylophone lessons');
    });
  });

  test('a note with the service, for the record', async () => {
    await withPanel('#/services', async (page) => {
      page.setDefaultTimeout(8_000);
      await openService(page, 'Eastmere Debt Advice');
      await page.getByRole('button', { name: 'Note with it' }).click();
      const note = page.getByRole('textbox', { name: 'Note' });
      await note.waitFor();
      expect(await note.inputValue()).toContain('Eastmere Debt Advice');
    });
  });
});
