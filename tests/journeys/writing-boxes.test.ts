// Every box that others will read, in a real Chromium: marked while typed, replaced on paste, on leaving and on sending; caret,
// undo and input methods are left alone.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  goTo,
  named,
  openService,
  openThread,
  pasteInto,
  questionBox,
  rested,
  standStage,
  withPanel,
} from '#tests/support/panel-stage/visit.ts';

standStage();

const at = (where: string, story: (page: Page) => Promise<void>) =>
  withPanel(where, async (page) => {
    page.setDefaultTimeout(8_000);
    await story(page);
  });

/** Each box, and how one comes to it. */
const boxes: [string, (page: Page) => Promise<Locator>][] = [
  [
    'a question',
    async (page) => {
      await goTo(page, '#/ask');
      return questionBox(page);
    },
  ],
  [
    'its summary',
    async (page) => {
      await goTo(page, '#/ask');
      await page.getByRole('button', { name: /^Where it goes/ }).click();
      return named(page, /^Summary/);
    },
  ],
  [
    'an answer',
    async (page) => {
      await openThread(page, 'others');
      return named(page, /^What would you do next/);
    },
  ],
  [
    'what to ask when chasing',
    async (page) => {
      await goTo(page, '#/chases/new');
      return named(page, /^What to ask/);
    },
  ],
  [
    'the name of a service',
    async (page) => {
      await goTo(page, '#/chases/new');
      return named(page, /^Service/);
    },
  ],
  [
    'the name of an organisation',
    async (page) => {
      await goTo(page, '#/chases/new');
      return named(page, /^Organisation/);
    },
  ],
  [
    'a tip',
    async (page) => {
      await openService(page, 'Add a tip');
      return page.getByRole('textbox', { name: 'Your tip' });
    },
  ],
  [
    'whom to ask for',
    async (page) => {
      await openService(page, 'Say more');
      return named(page, /ask for/i).first();
    },
  ],
  [
    'how to refer',
    async (page) => {
      await openService(page, 'Say more');
      return named(page, /refer/i).first();
    },
  ],
  [
    'the search for services',
    async (page) => {
      await goTo(page, '#/services');
      return page.getByRole('searchbox').first();
    },
  ],
];

describe.each(boxes)('%s', (_name, open) => {
  test('is marked while typed and stripped on leaving, and nothing raw rests', async () => {
    await at('#/', async (page) => {
      const box = await open(page);
      await box.click();
      await page.keyboard.type('x 07700 900123 y');
      await page.getByRole('button', { name: 'Take out: Phone' }).waitFor();
      expect(await box.inputValue()).toBe('x 07700 900123 y');
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => box.inputValue()).toBe('x [phone] y');
      await page.getByText('1 thing that identifies was taken out: Phone').waitFor({ state: 'attached' });
      expect(await rested(page)).not.toContain('900123');
    });
  });

  test('a pasted link arrives without the person in it, at the caret, and undo takes it back', async () => {
    await at('#/', async (page) => {
      const box = await open(page);
      await box.click();
      await page.keyboard.type('ab');
      await page.keyboard.press('ArrowLeft');
      await pasteInto(page, 'https://rota.example/p?nhs=943%20476%205919&tab=2');
      const stripped = 'https://rota.example/p?nhs=[NHS number]&tab=2';
      await expect.poll(() => box.inputValue()).toBe(`a${stripped}b`);
      const caret = await box.evaluate((it) => (it as HTMLInputElement).selectionStart);
      expect(caret).toBe(1 + stripped.length);
      await page.keyboard.press('Control+z');
      await expect.poll(() => box.inputValue()).toBe('ab');
    });
  });

  test('words that an input method is still composing are left alone', async () => {
    await at('#/', async (page) => {
      const box = await open(page);
      await box.click();
      const ime = await page.context().newCDPSession(page);
      await ime.send('Input.imeSetComposition', {
        text: '07700 900123',
        selectionStart: 12,
        selectionEnd: 12,
      });
      await page.getByRole('button', { name: 'Take out: Phone' }).waitFor();
      expect(await box.inputValue()).toBe('07700 900123');
      await ime.send('Input.insertText', { text: '07700 900123' });
      expect(await box.inputValue()).toBe('07700 900123');
    });
  });
});

test('typed on in the middle, the caret stays where the person writes', async () => {
  await at('#/chases/new', async (page) => {
    const box = named(page, /^What to ask/);
    await box.fill('Ring  about the grant');
    await box.evaluate((it) => (it as HTMLTextAreaElement).setSelectionRange(5, 5));
    await page.keyboard.type('07700 900123', { delay: 40 });
    await page.getByRole('button', { name: 'Take out: Phone' }).waitFor();
    await page.keyboard.type(' soon');
    expect(await box.inputValue()).toBe('Ring 07700 900123 soon about the grant');
  });
});
