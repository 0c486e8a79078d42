// Every screen of the chases in a real Chromium, on ports of our own: axe finds nothing in either theme, nothing breaks at
// 320 and 240 px, and what a worker does there works by keyboard and without a network.
import { describe, expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, openThread, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

describe('every screen', () => {
  test.each([
    ['today', '#/chases', 'They cannot help'],
    ['waiting, two to one organisation', '#/chases/in/waiting', '2 chases to Alderbrook Lunch Club'],
    ['overdue', '#/chases/in/overdue', 'Eastmere Debt Advice'],
    ['closed', '#/chases/in/closed', 'Closed: It helped'],
    ['empty', '?empty#/chases', 'Nothing to chase today'],
    ['offline', '?network=down#/chases', 'This could not be loaded'],
    ['new', '#/chases/new', 'What is it about?'],
    ['not there', '#/chases/01890000-0000-7000-8000-000000000000', 'not open to you'],
  ])('%s', async (name, where, ready) => {
    await withPanel(where, async (page) => {
      page.setDefaultTimeout(8_000);
      await page.getByText(ready).first().waitFor();
      await judgeScreen(page, `chases ${name}`);
    });
  });

  test('one chase, everything unfolded', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(8_000);
      await goTo(page, `#/chases/${await page.evaluate(() => window.stage.chaseIds()[4])}`);
      await page.getByText('We open again in spring.').waitFor();
      for (const name of ['Person', 'Does it still help?', 'Change what it is about', 'Its life so far'])
        await page.getByRole('button', { name: new RegExp(`^${name.replace('?', '\\?')}`) }).click();
      await judgeScreen(page, 'chases one');
    });
  });
});

describe('a worker', () => {
  test('makes a chase with need, service and a name of their own; the name rests sealed', async () => {
    await withPanel('#/chases/new', async (page) => {
      page.setDefaultTimeout(8_000);
      await page.getByRole('button', { name: /What is it about/ }).click();
      await page.getByRole('option', { name: 'Housing', exact: true }).click();
      await page.getByRole('textbox', { name: /^Service/ }).fill('Harrowmere Housing Advice');
      await page.getByRole('textbox', { name: /Your own name/ }).fill('Blue door');
      await page.getByRole('textbox', { name: /What to ask/ }).fill('Did you ring 07700 900123?');
      await page.getByRole('button', { name: 'Make chase' }).click();
      await page.getByText('Something that could identify a person was taken out').waitFor();
      await page.getByRole('button', { name: 'Make chase' }).click();
      await page.getByRole('heading', { name: 'Blue door', exact: true }).waitFor();
      const rested = await page.evaluate(() => JSON.stringify(localStorage));
      expect(rested).toContain('chase-nickname:');
      expect(rested).not.toContain('Blue door');
      expect(rested).not.toContain('07700');
      expect(rested).not.toContain('chase-outbox:');
    });
  });

  test('closes a chase with what stood in the way, and opens it again', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(8_000);
      await goTo(page, `#/chases/${await page.evaluate(() => window.stage.chaseIds()[4])}`);
      await page.getByText('It did not help').click();
      await page
        .locator('label')
        .filter({ hasText: /^Transport$/ })
        .click();
      await page.getByRole('button', { name: 'Close chase' }).click();
      await page.getByText('Chase closed').first().waitFor();
      await page.getByRole('button', { name: 'Open this chase again' }).click();
      await page.getByRole('button', { name: 'Copy message with link' }).waitFor();
    });
  });

  test('copies a message with the link, and one for several', async () => {
    await withPanel('#/chases/in/waiting', async (page) => {
      page.setDefaultTimeout(8_000);
      await page.getByRole('button', { name: 'Copy one message for all' }).click();
      await page.getByText('Message copied').first().waitFor();
      const [message] = await page.evaluate(() => window.stage.copied);
      expect(message).toContain('2 people');
      expect(message).toContain('PH-4CW');
      expect(message).toContain('PH-9DT');
      expect(message?.match(/handover/g)).toHaveLength(2);
    });
  });

  test('changes without a network wait, are said, survive a reload and are sent in order', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(8_000);
      const id = await page.evaluate(() => window.stage.chaseIds()[0]);
      await goTo(page, `#/chases/${id}`);
      await page.getByText('Received', { exact: true }).waitFor();
      await page.evaluate(() => window.stage.network('down'));
      await page.getByText('Received', { exact: true }).click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('1 change waits for the network').waitFor();
      await page.getByRole('button', { name: /^Close this chase/ }).click();
      await page.getByText('It helped', { exact: true }).click();
      await page.getByRole('button', { name: 'Close chase' }).click();
      await page.getByText('2 changes wait for the network').waitFor();
      await page.evaluate(() => {
        window.stage.network('fine');
        window.stage.calls.length = 0;
      });
      await page.getByRole('button', { name: 'Try now' }).click();
      await page.getByText('2 changes wait for the network').waitFor({ state: 'detached' });
      const sent = await page.evaluate(() =>
        window.stage.calls.filter((name) => name === 'sayState' || name === 'closeChase'),
      );
      expect(sent).toEqual(['sayState', 'closeChase']);
      await page.getByRole('button', { name: 'Open this chase again' }).waitFor();
    });
  });

  test('the name leaves the screen when the panel locks', async () => {
    await withPanel('?idle=2', async (page) => {
      page.setDefaultTimeout(8_000);
      const id = await page.evaluate(() => window.stage.chaseIds()[0]);
      await goTo(page, `#/chases/${id}`);
      await page.getByRole('button', { name: /^Person/ }).click();
      await page.getByRole('textbox', { name: /Your own name/ }).fill('Blue door');
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByRole('heading', { name: 'Blue door', exact: true }).waitFor();
      await page.evaluate(() => window.stage.passMinutes(3));
      await page.getByRole('button', { name: /^Continue with/ }).waitFor();
      expect(await page.content()).not.toContain('Blue door');
    });
  });

  test('answer, chase and note in one action, and the note names the reference', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(8_000);
      await openThread(page, 'accepted');
      await page.getByRole('button', { name: 'Chase and note' }).first().click();
      const note = page.getByRole('textbox', { name: 'Note' });
      await note.waitFor();
      await expect
        .poll(() => note.inputValue())
        .toMatch(/Who will do what by when:\nLink worker follows up \w+ \d+ \w+, reference PH-/);
      expect(await page.getByRole('button', { name: 'Make a chase too' }).count()).toBe(0);
      await goTo(page, '#/chases/in/waiting');
      await page.getByText('No service named yet').waitFor();
    });
  });

  test('the note comes without a network, and the chase waits for one', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(12_000);
      await openThread(page, 'accepted');
      await page.evaluate(() => window.stage.network('down'));
      await page.getByRole('button', { name: 'Chase and note' }).first().click();
      const note = page.getByRole('textbox', { name: 'Note' });
      await expect
        .poll(() => note.inputValue(), { timeout: 12_000 })
        .toMatch(/Link worker follows up \w+ \d+ \w+$/m);
    });
  });

  test('from a note a chase, with one press and nothing typed again', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(8_000);
      await openThread(page, 'accepted');
      await page.getByRole('button', { name: 'Copy as note' }).click();
      const note = page.getByRole('textbox', { name: 'Note' });
      await note.press('Control+End');
      await note.pressSequentially('\nShe agreed.');
      await page.getByRole('button', { name: 'Make a chase too' }).click();
      await expect.poll(() => note.inputValue()).toMatch(/Link worker follows up .+, reference PH-/);
      expect(await note.inputValue()).toContain('She agreed.');
      expect(await page.getByRole('button', { name: 'Make a chase too' }).count()).toBe(0);
    });
  });

  test('a note of a chase begins with what is known of it', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(8_000);
      await goTo(page, `#/chases/${await page.evaluate(() => window.stage.chaseIds()[4])}`);
      await page.getByRole('button', { name: 'Write a note of this' }).click();
      const note = await page.getByRole('textbox', { name: 'Note' }).inputValue();
      expect(note).toContain(
        'Harrowmere Walking Group\nThey cannot help: they are full, said by the organisation',
      );
      expect(note).toContain('They wrote: We open again in spring.');
      for (const name of [/^Layout/, /^SNOMED codes/]) await page.getByRole('button', { name }).click();
      await page.getByText('871731000000106').waitFor();
      await judgeScreen(page, 'note of a chase');
    });
  });

  test('a note that is too long says by how much and cannot be copied until it is shorter', async () => {
    await withPanel('', async (page) => {
      page.setDefaultTimeout(8_000);
      await openThread(page, 'accepted');
      await page.getByRole('button', { name: 'Copy as note' }).click();
      const note = page.getByRole('textbox', { name: 'Note' });
      await note.fill(`[name 1] ${'x'.repeat(2_003)}`);
      await page.getByText('Too long for a record by 12.').first().waitFor();
      await page.getByText('12 characters too many').first().waitFor();
      expect(await page.getByRole('button', { name: 'Copy note' }).isDisabled()).toBe(true);
      expect(await page.getByRole('button', { name: 'Write into the record' }).isDisabled()).toBe(true);
      await judgeScreen(page, 'note too long');
      await page.getByRole('button', { name: 'Go to the first' }).click();
      await page.keyboard.type('Dolly');
      expect(await note.inputValue()).toMatch(/^Dolly xxx/);
      await note.fill('Short enough.');
      await page.getByRole('button', { name: 'Copy note' }).click();
      expect(await page.evaluate(() => window.stage.copied)).toEqual(['Short enough.']);
    });
  });
});
