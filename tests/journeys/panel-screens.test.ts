// Every screen of the panel in a real Chromium, on ports of our own: axe finds nothing in either theme, nothing breaks at
// 320 and 240 px, an ask is done by keyboard alone, and bad input gets a sentence and loses nothing.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '#api/evaluation/start/find-browser.ts';
import type { HandOver } from '#extension/bridge/hand-over.ts';
import { limits } from '#shared/basics/limits.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { type Site, servePanel } from '#tests/support/panel-stage/serve.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await servePanel();
  browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, args: flags });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function withPanel(where: string, story: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(site.address + where);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await story(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

const handOver = (text: string, record: string | null = null): HandOver => ({
  id: 'one',
  at: '2026-11-20T10:00:00.000Z',
  status: 'ready',
  text: text as StrippedText,
  removed: [
    { kind: 'PERSON', label: '[name 1]', start: 0, end: 8, why: 'the record', confidence: 'certain' },
    { kind: 'NHS_NUMBER', label: '[NHS number]', start: 0, end: 0, why: 'digits', confidence: 'certain' },
  ],
  record,
  fingerprints: null,
});
const selected =
  '[name 1], NHS [NHS number], lives alone and is lonely since the bus to the lunch club was cut. Who can take her?';

const give = (page: Page, what: HandOver) => page.evaluate((it) => window.stage.handOver(it), what);
const questionBox = (page: Page) => page.getByRole('textbox', { name: 'Your question' });
const tick = (page: Page) => page.getByRole('checkbox', { name: /nobody can be recognised/ });
/** As a hand does it: the words are part of the target. */
const doTick = (page: Page) => page.getByText('I have read it: nobody can be recognised.').click();
const post = (page: Page) => page.getByRole('button', { name: /^Post to / });
const posted = (page: Page) => page.evaluate(() => window.stage.posted);
const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
const openThread = async (page: Page, which: 'mine' | 'others' | 'accepted' | 'closed'): Promise<string> => {
  const id = await page.evaluate((kind) => window.stage.threadIds(kind)[0] ?? '', which);
  await goTo(page, `#/threads/${id}`);
  await page.getByRole('article').first().waitFor();
  return id;
};
const pasteInto = (page: Page, text: string, html?: string) =>
  page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain ?? '');
      if (rich) data.setData('text/html', rich);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [text, html] as const,
  );

describe('every screen', () => {
  const screens: [string, string, (page: Page) => Promise<unknown>][] = [
    ['sign-in', '?signed=out', (page) => page.getByRole('button', { name: /^Continue with/ }).waitFor()],
    [
      'sign-in unreachable',
      '?signed=out&network=down',
      (page) => page.getByText(/cannot be reached/).waitFor(),
    ],
    ['home', '', (page) => page.getByRole('heading', { name: 'Asked by your peers' }).waitFor()],
    ['home, empty', '?empty', (page) => page.getByText('Nothing waits for you').waitFor()],
    ['home, loading', '?network=slow', (page) => page.getByText('Loading threads').first().waitFor()],
    ['home, offline', '?network=down', (page) => page.getByText('This could not be loaded').waitFor()],
    ['channels', '#/channels', (page) => page.getByRole('link', { name: 'Housing and home' }).waitFor()],
    ['channels, empty', '?empty#/channels', (page) => page.getByText('No channels yet').waitFor()],
    ['my questions', '#/mine', (page) => page.getByText('Your question').first().waitFor()],
    ['my questions, empty', '?empty#/mine', (page) => page.getByText('You have not asked').waitFor()],
    ['ask, blank', '#/ask', (page) => questionBox(page).waitFor()],
    ['drafts, empty', '#/drafts', (page) => page.getByText('No drafts').waitFor()],
    ['more', '#/more', (page) => page.getByText('Sarah Whitlow').waitFor()],
    ['sessions', '#/sessions', (page) => page.getByText('Firefox on Linux').waitFor()],
    [
      'danger, signed out and offline',
      '?signed=out&network=down#/danger',
      (page) => page.getByText('999').waitFor(),
    ],
    [
      'a thread that is not there',
      '#/threads/01890000-0000-7000-8000-000000000000',
      (page) => page.getByText(/not open to you/).waitFor(),
    ],
    [
      'a draft that is gone',
      '#/drafts/01890000-0000-7000-8000-000000000000',
      (page) => page.getByText('not here any more').waitFor(),
    ],
  ];
  test.each(screens)('%s', async (name, where, ready) => {
    await withPanel(where, async (page) => {
      await ready(page);
      await judgeScreen(page, `panel ${name}`);
    });
  });

  test('a channel', async () => {
    await withPanel('', async (page) => {
      await goTo(page, `#/channels/${await page.evaluate(() => window.stage.channelIds()[1])}`);
      await page.getByRole('tab', { name: 'Open' }).waitFor();
      await judgeScreen(page, 'panel channel');
    });
  });

  test.each(['mine', 'others', 'accepted', 'closed'] as const)('a thread: %s', async (which) => {
    await withPanel('?long', async (page) => {
      await openThread(page, which);
      await judgeScreen(page, `panel thread ${which}`);
    });
  });

  test('the note', async () => {
    await withPanel('', async (page) => {
      await openThread(page, 'accepted');
      await page.getByRole('button', { name: 'Copy as note' }).click();
      await page.getByRole('textbox', { name: 'Note' }).waitFor();
      await judgeScreen(page, 'panel note');
    });
  });

  test('the composer with everything in it', async () => {
    await withPanel('', async (page) => {
      await give(
        page,
        handOver(`${selected} She says she wants to die. She is 81, the only widow in the hamlet.`),
      );
      await questionBox(page).press('End');
      await questionBox(page).pressSequentially(' Ring 07700 900123');
      await page
        .getByRole('button', { name: /^Take out/ })
        .first()
        .waitFor();
      await page.getByText('If someone is in danger now, call first').waitFor();
      await page.getByRole('button', { name: /^Where it goes/ }).click();
      await page.getByRole('radiogroup').waitFor();
      await judgeScreen(page, 'panel composer');
    });
  });
});

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

  test('what is pasted is stripped on the way in, HTML stays text, and undo takes it back', async () => {
    await withPanel('#/ask', async (page) => {
      const box = questionBox(page);
      await box.fill('Before ');
      await box.press('End');
      const raw = 'NHS 943 476 5919 <script>alert(1)</script> ring 07700 900123';
      await pasteInto(page, raw, '<b>NHS 943 476 5919</b>');
      await expect
        .poll(() => box.inputValue())
        .toBe('Before NHS [NHS number] <script>alert(1)</script> ring [phone]');
      await page.getByRole('list', { name: 'Taken out' }).waitFor();
      await page.getByText('2 things that identify were taken out').waitFor({ state: 'attached' });
      await box.press('Control+z');
      await expect.poll(() => box.inputValue()).toBe('Before ');
      expect(await page.content()).not.toContain('943 476');
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

  test.each([
    ['only white space', '   \n\t ', /nothing to post yet/],
    ['only an identifier', '943 476 5919', /nothing left to ask/],
    ['very long', 'word '.repeat(1_000), /too long to post/],
  ])('%s gets a sentence and is kept', async (_, text, sentence) => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill(text);
      await doTick(page);
      if (!(await tick(page).isChecked())) await doTick(page);
      await page.getByRole('button', { name: /^Post( to|$)/ }).click();
      await page.getByText(sentence).first().waitFor();
      expect(await posted(page)).toEqual([]);
      expect((await questionBox(page).inputValue()).length).toBeGreaterThan(0);
    });
  });

  test('more than may be pasted is refused with a sentence and nothing is lost', async () => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill('Mine');
      await pasteInto(page, 'x'.repeat(limits.selectionCharsMax * 4));
      await page.getByText(/so nothing was pasted/).waitFor();
      expect(await questionBox(page).inputValue()).toBe('Mine');
    });
  });

  test.each([
    ['empty', /Nothing was selected/],
    ['blocked', /cannot be read from here/],
    ['too-long', /so nothing was taken/],
  ] as const)('a hand-over that is %s offers the paste box', async (status, sentence) => {
    await withPanel('', async (page) => {
      await give(page, { id: 'x', at: '2026-11-20T10:00:00.000Z', status, chars: 200_000 } as HandOver);
      await page.getByText(sentence).waitFor();
      await questionBox(page).waitFor();
    });
  });

  test('danger is shown before posting and blocks nothing', async () => {
    await withPanel('#/ask', async (page) => {
      await questionBox(page).fill('She told me that she wants to end her life. What do I do?');
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

  test('help is one press away from every screen, signed out too', async () => {
    await withPanel('?signed=out&network=down', async (page) => {
      await page.getByRole('button', { name: 'In danger now?' }).click();
      await page.getByRole('link', { name: /Emergency services, 999/ }).waitFor();
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
