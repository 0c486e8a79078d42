// Asking, in a real Chromium: three actions, by keyboard alone, and nothing is lost whatever happens on the way.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import { fingerprint } from '#shared/stripping/index.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import {
  doTick,
  give,
  handOver,
  post,
  posted,
  questionBox,
  selected,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

describe('asking', () => {
  test('three actions: what was selected, the tick, Post; then the thread and a toast', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await expect.poll(() => questionBox(page).inputValue()).toBe(selected);
      expect(await page.getByRole('list', { name: 'Taken out' }).textContent()).toMatch(
        /Name[\s\S]*NHS number/,
      );
      await page.getByText('Peers see “Amber Wren”').waitFor();
      await doTick(page);
      await post(page).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      await page.getByRole('heading', { level: 2, name: 'No answers yet' }).waitFor();
      const [sent] = await posted(page);
      expect(sent).toMatchObject({ body: selected, isAnonymous: true });
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:'))),
      ).toEqual([]);
    });
  });

  test('by keyboard alone', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await questionBox(page).waitFor();
      const tabTo = async (name: RegExp) => {
        for (let press = 0; press < 40; press++) {
          await page.keyboard.press('Tab');
          const here = await page.evaluate(() => {
            const at = document.activeElement;
            return `${at?.getAttribute('aria-label') ?? ''} ${at?.closest('label')?.textContent ?? at?.textContent ?? ''}`;
          });
          if (name.test(here)) return;
        }
        throw new Error(`The Tab key does not reach ${name}.`);
      };
      await tabTo(/nobody can be recognised/);
      await page.keyboard.press('Space');
      await tabTo(/^\s*Post to /);
      await page.keyboard.press('Enter');
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      // The new screen is read out: its title has the focus.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title');
    });
  });

  test('a double click posts once', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await doTick(page);
      await post(page).dblclick();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      expect(await posted(page)).toHaveLength(1);
    });
  });

  test('without the tick nothing is sent, and the sentence says why', async () => {
    await withPanel('', async (page) => {
      await give(page, handOver(selected));
      await post(page).click();
      await page.getByText('Please read it once more and tick').waitFor();
      expect(await posted(page)).toEqual([]);
    });
  });

  test('what is typed is marked, taken out on leaving the box, and never rests raw', async () => {
    await withPanel('#/ask', async (page) => {
      const box = questionBox(page);
      await box.pressSequentially('Ring her on 07700 900123 about rent');
      await page.getByRole('button', { name: 'Take out: Phone' }).waitFor();
      await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('[phone]');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
        '900123',
      );
      await page.getByRole('switch').focus();
      await expect.poll(() => box.inputValue()).toBe('Ring her on [phone] about rent');
    });
  });

  test('a word that is only suspected stays with a reason, which goes along', async () => {
    await withPanel('#/ask', async (page) => {
      const box = questionBox(page);
      await box.pressSequentially('Who knows sister Hope at the church for rent?');
      await page.getByRole('button', { name: 'Keep… Name' }).click();
      await page.getByRole('button', { name: 'It is an ordinary word' }).click();
      await page.getByText('Name kept').waitFor();
      await doTick(page);
      expect(await box.inputValue()).toContain('sister Hope');
      await post(page).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      expect((await posted(page))[0]?.kept).toEqual([
        { field: 'body', kind: 'PERSON', reason: 'is-a-word', start: 17, end: 21 },
      ]);
    });
  });

  test('a suspected word that was taken out on the way can be put back with a reason', async () => {
    await withPanel('#/ask', async (page) => {
      const box = questionBox(page);
      await box.fill('Who knows sister Hope at the church for rent?');
      await page.getByRole('switch').focus();
      await expect.poll(() => box.inputValue()).toContain('sister [name 1]');
      await page.getByRole('button', { name: '[name 1]: only suspected' }).click();
      await page.getByRole('button', { name: 'It is a service' }).click();
      await expect.poll(() => box.inputValue()).toContain('sister Hope');
      await page.getByRole('button', { name: /^Take out after all/ }).click();
      await box.focus();
      await page.getByRole('switch').focus();
      await expect.poll(() => box.inputValue()).toContain('sister [name 1]');
    });
  });

  test('a number that is only suspected goes all the same: it has no reason to stay', async () => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).pressSequentially('Is QQ123456C what they ask for?');
      await page.getByRole('button', { name: 'Take out: NI number' }).waitFor();
      expect(await page.getByRole('button', { name: /^Keep/ }).count()).toBe(0);
      await page.getByRole('switch').focus();
      await expect.poll(() => questionBox(page).inputValue()).not.toContain('123456');
      expect(await page.getByRole('button', { name: /only suspected/ }).count()).toBe(0);
    });
  });

  test('words taken out after the tick must be looked at again', async () => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill('Who helps with rent?');
      await doTick(page);
      await questionBox(page).fill('Who helps 943 476 5919 with rent?');
      await post(page).click();
      await page
        .getByText(/Read it once more, then tick|Please read it once more/)
        .first()
        .waitFor();
      expect(await posted(page)).toEqual([]);
      await doTick(page);
      await post(page).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
      expect((await posted(page))[0]?.body).toBe('Who helps [NHS number] with rent?');
    });
  });

  test('danger is shown before posting and blocks nothing', async () => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill('She is lonely and told me that she wants to end her life. What do I do?');
      await page.getByRole('link', { name: /Emergency services, 999/ }).waitFor();
      await doTick(page);
      await page.getByRole('button', { name: /^Post to / }).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
    });
  });

  test('beside another record it asks first', async () => {
    await withPanel('', async (page) => {
      await page.evaluate(() => window.stage.record({ readable: true, record: 'B', fingerprints: null }));
      await give(page, handOver(selected, 'A'));
      await doTick(page);
      await post(page).click();
      await page.getByRole('alertdialog', { name: 'Is this still about the same person?' }).waitFor();
      await judgeScreen(page, 'panel another record');
      await page.getByRole('button', { name: 'Go back' }).click();
      expect(await posted(page)).toEqual([]);
      await page.evaluate(() => window.stage.record({ readable: true, record: 'A', fingerprints: null }));
      await post(page).click();
      await page
        .getByText(/^Posted in /)
        .first()
        .waitFor();
    });
  });

  test('beside a page that hangs it shows that it is at work, and asks in the end', async () => {
    await withPanel('', async (page) => {
      await page.evaluate(() => window.stage.record('hangs'));
      await give(page, handOver(selected, 'A'));
      await doTick(page);
      const press = post(page);
      await press.click();
      await expect.poll(() => questionBox(page).getAttribute('readonly')).not.toBeNull();
      await page.getByRole('alertdialog').waitFor();
      await page.getByRole('button', { name: 'Go back' }).click();
      await expect.poll(() => questionBox(page).getAttribute('readonly')).toBeNull();
      expect(await posted(page)).toEqual([]);
    });
  });

  test('the name on the record is known while that record stands there, and forgotten with it and on lock', async () => {
    const salt = 'of-this-test';
    const identity = { names: ['HALLWORTH, Dorothy (Mrs)'], numbers: [], addressLines: [], postcodes: [] };
    const fingerprints = fingerprint({ ...identity, phones: [], emails: [] }, salt);
    // The engine of this stage knows no names: only the record says that this is one.
    const said = 'Can hallworth take the bus to lunch?';
    const write = async (page: Page) => {
      await questionBox(page).fill(said);
      await page.getByRole('switch').focus();
    };
    await withPanel('?idle=10', async (page) => {
      const stand = (record: string) =>
        page.evaluate((of) => window.stage.record(of), {
          readable: true as const,
          record,
          fingerprints: null,
        });
      const begin = async (id: string) => {
        await stand('A');
        await give(page, { ...handOver(selected, 'A'), id, fingerprints } as HandOver);
        await questionBox(page).waitFor();
        await write(page);
        await expect.poll(() => questionBox(page).inputValue()).toContain('[name');
      };
      await begin('one');
      await stand('B');
      await write(page);
      // What would be taken out goes within the same turn; typing on afterwards shows that nothing was.
      await questionBox(page).pressSequentially('!');
      expect(await questionBox(page).inputValue()).toContain('hallworth');

      await begin('two');
      await page.evaluate(() => window.stage.passMinutes(11));
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
      await page.getByRole('button', { name: /^Continue with/ }).click();
      await questionBox(page).waitFor();
      await write(page);
      await questionBox(page).pressSequentially('!');
      expect(await questionBox(page).inputValue()).toContain('hallworth');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
        salt,
      );
    });
  });
});
