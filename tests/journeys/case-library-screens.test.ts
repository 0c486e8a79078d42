// The case library on the panel's stage in a real Chromium: every screen in both themes at 320 and 240 px, by hand and by keys,
// empty and offline; and that copying is confirmed only when the clipboard has the words.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { takePicture } from '#tests/support/journey/pictures.ts';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { goTo, openThread, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

const caseAt = (page: Page, place: number) =>
  page.evaluate((at) => window.stage.caseIds()[at] as string, place);
const draftAt = (page: Page, place: number) =>
  page.evaluate((at) => window.stage.caseDraftIds()[at] as string, place);
const called = (page: Page, name: string) =>
  page.evaluate((it) => window.stage.calls.filter((one) => one === it).length, name);
const openCase = async (page: Page, place: number, part = '') => {
  await goTo(page, `#/library/${await caseAt(page, place)}${part}`);
};

describe('every screen', () => {
  test.each([
    ['library', '#/library', /^Case library$/],
    ['library, empty', '?empty#/library', /^Case library$/],
    ['library, offline', '?network=down#/library', /^Case library$/],
    ['library, loading', '?network=slow#/library', /^Case library$/],
    ['my case studies', '#/library/mine', /^My case studies$/],
    ['my case studies, empty', '?empty#/library/mine', /^My case studies$/],
    ['queue', '?curator#/library/queue', /^Case studies to review$/],
    ['queue, empty', '?curator&empty#/library/queue', /^Case studies to review$/],
    ['files', '?curator#/library/files', /^Case studies as files$/],
    ['searched and not found', '?curator#/search/missed', /^Searched and not found$/],
    ['searched and not found, offline', '?curator&network=down#/search/missed', /^Searched and not found$/],
  ] as const)('%s', async (name, where, title) => {
    await withPanel(where, async (page) => {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      if (!/loading|offline|empty|files/.test(name)) await page.getByRole('listitem').first().waitFor();
      await judgeScreen(page, `case-library ${name}`);
    });
  });

  test('a case study of each mark, with the mark as a word', async () => {
    await withPanel('?curator#/library', async (page) => {
      for (const [place, mark] of ['Peer tip', 'Case study', 'Verified', 'Official source'].entries()) {
        await openCase(page, place);
        await page.getByRole('heading', { name: 'Next three steps' }).waitFor();
        await page.getByText(mark, { exact: true }).first().waitFor();
        await judgeScreen(page, `case-library case ${mark}`);
        await page.getByRole('heading', { name: 'What was learnt' }).scrollIntoViewIfNeeded();
      }
    });
  });

  test('what expired says so; versions show what changed; paper has nothing to press', async () => {
    await withPanel('#/library', async (page) => {
      await openCase(page, 2);
      await page
        .getByText(/^It was to be looked at again by 31 January 2026/)
        .first()
        .waitFor();
      await openCase(page, 0, '/versions');
      await page.getByText('Do not wait for the letter.').waitFor();
      await judgeScreen(page, 'case-library versions');
      await openCase(page, 0, '/print');
      await page.getByRole('button', { name: 'Print' }).waitFor();
      await judgeScreen(page, 'case-library print');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
    });
  });

  test('a draft with a gap, and the review of a curator', async () => {
    await withPanel('?curator#/library', async (page) => {
      await goTo(page, `#/library/${await draftAt(page, 0)}/draft`);
      await page.getByText('Say what was tried, even what failed.').waitFor();
      await page.getByText('Still open', { exact: true }).waitFor();
      await judgeScreen(page, 'case-library draft');
      await goTo(page, `#/library/${await draftAt(page, 1)}/review`);
      await page.getByRole('button', { name: 'Publish' }).waitFor();
      await page.getByText('Details that the author says may stay').waitFor();
      await judgeScreen(page, 'case-library review');
    });
  });
});

test('narrowed by need, and widened again; what is set is said while the filters are folded', async () => {
  await withPanel('#/library', async (page) => {
    await page.getByRole('listitem').first().waitFor();
    await page.getByRole('button', { name: 'Narrow down' }).click();
    await judgeScreen(page, 'case-library filters');
    await page.getByRole('button', { name: /Need$/ }).click();
    await page.getByRole('option', { name: 'Veterans' }).click();
    await page.getByText('No case study here yet').waitFor();
    await page.getByRole('button', { name: /^Narrow down Veterans/ }).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByRole('listitem').first().waitFor();
  });
});

test('copied as advice with where it comes from; saved, praised and taken back; all by keys', async () => {
  await withPanel('#/library', async (page) => {
    await openCase(page, 3);
    await page.getByRole('button', { name: 'Copy as advice' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied', { exact: true }).first().waitFor();
    await takePicture(page, 'case-library deeds');
    const [copied = ''] = await page.evaluate(() => window.stage.copied);
    expect(copied).toMatch(/^.+\n1\. .+\n2\. .+\n3\. /);
    expect(copied).toContain('From Peer Hub’s case library: official source, version 1, by Margaret Okell');
    expect(copied).toContain('not clinical advice');
    expect(await called(page, 'noteCaseUse')).toBe(1);
    await page.getByRole('button', { name: 'Save', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Saved: take it away' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Worked for me' }).click();
    await page.getByRole('button', { name: 'It worked for me: take that back' }).waitFor();
    await page.getByRole('button', { name: 'Start a note' }).click();
    await page
      .getByText(/From Peer Hub’s case library, version 1/)
      .first()
      .waitFor();
  });
});

test('shared in a channel and asked about: the words stand in the composer', async () => {
  await withPanel('#/library', async (page) => {
    await openCase(page, 3);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Share in a channel' }).click();
    await page.getByText(/A case study that may help: “/).waitFor();
    await openCase(page, 3);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Ask the author' }).click();
    await page.getByText(/About the case study “/).waitFor();
  });
});

test('a rare detail keeps a draft from being sent until it is answered; a gap does too', async () => {
  await withPanel('#/library', async (page) => {
    await goTo(page, `#/library/${await draftAt(page, 0)}/draft`);
    const send = page.getByRole('button', { name: 'Step 2 of 2: send for review' });
    await send.waitFor();
    const tried = page.getByRole('textbox', { name: 'What was tried' });
    await tried.fill('We asked the retired lighthouse keeper of our village, who is 71.');
    await page.getByText('I have read it once more; nobody can be recognised.').click();
    const details = page.getByRole('region', { name: 'Details that may point to one person' });
    await details
      .getByText(/lighthouse keeper/)
      .first()
      .waitFor();
    await judgeScreen(page, 'case-library details');
    expect(await send.isDisabled()).toBe(true);
    while (await details.getByRole('button', { name: 'It may stay because…' }).count()) {
      await details.getByRole('button', { name: 'It may stay because…' }).first().click();
      await page.getByRole('menuitem', { name: 'I changed it already' }).click();
    }
    await send.click();
    await page.getByRole('heading', { level: 1, name: 'My case studies' }).waitFor();
    await page.getByText('With the curators').waitFor();
    expect(await called(page, 'submitCaseDraft')).toBe(1);
  });
});

test('the tick falls when words are taken out after it, and what names tell goes before anybody presses Send', async () => {
  await withPanel('?names=late#/library', async (page) => {
    await goTo(page, `#/library/${await draftAt(page, 0)}/draft`);
    const send = page.getByRole('button', { name: 'Step 2 of 2: send for review' });
    const confirm = page.getByRole('checkbox', {
      name: 'I have read it once more; nobody can be recognised.',
    });
    const tick = () => page.getByText('I have read it once more; nobody can be recognised.').click();
    const tried = page.getByRole('textbox', { name: 'What was tried' });
    await tried.fill('We rang the council with Margaret Holloway and asked again.');
    await tick();
    expect(await confirm.isChecked()).toBe(true);
    await page.evaluate(() => window.stage.bringNames());
    await expect.poll(() => tried.inputValue()).not.toContain('Holloway');
    await expect.poll(() => confirm.isChecked()).toBe(false);
    await page.getByText('The words changed after you ticked.').first().waitFor();
    await judgeScreen(page, 'case-library draft tick fell');
    await tick();
    await tried.fill('We rang the council and asked again. The number 943 476 5919 stood there.');
    expect(await confirm.isChecked()).toBe(false);
    await page.getByRole('textbox', { name: 'What happened' }).focus();
    await expect.poll(() => tried.inputValue()).not.toContain('5919');
    await tick();
    const details = page.getByRole('region', { name: 'Details that may point to one person' });
    const stays = details.getByRole('button', { name: 'It may stay because…' });
    await expect.poll(async () => (await stays.count()) > 0 || (await send.isEnabled())).toBe(true);
    while ((await stays.count()) > 0) {
      const before = await stays.count();
      await stays.first().click();
      await page.getByRole('menuitem', { name: 'I changed it already' }).click();
      await expect.poll(() => stays.count()).toBeLessThan(before);
    }
    await send.click();
    await page.getByRole('heading', { level: 1, name: 'My case studies' }).waitFor();
  });
});

test('from an answered thread of one’s own a draft is made in one press', async () => {
  await withPanel('', async (page) => {
    await openThread(page, 'accepted');
    await page.getByRole('button', { name: 'Make a case study' }).click();
    await page.getByRole('heading', { level: 1, name: 'Write a case study' }).waitFor();
    await page.getByText('Step 1 of 2: look at what was drawn from the thread').waitFor();
    expect(await called(page, 'draftCaseFromThread')).toBe(1);
  });
});

describe('files', () => {
  const file = (page: Page, name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

  test('everything goes out in parts, and comes in as what is here already', async () => {
    await withPanel('?curator#/library/files', async (page) => {
      await page.getByText('Markdown, for people').click();
      await page.getByRole('button', { name: 'Save as files' }).click();
      await page.getByText('8 case studies in 2 files').first().waitFor();
      const [first, second] = await page.evaluate(() => window.stage.files);
      expect(first?.name).toBe('case-studies-2026-11-20-part-1-of-2.md');
      expect(second?.text).toMatch(/^<!-- peer-hub-case-studies 1 -->/);
      await file(page, 'theirs.md', first?.text ?? '');
      await page.getByText('5 case studies, of which 0 can be taken in.').waitFor();
      expect(await page.getByText('Is here already').count()).toBe(5);
      expect(await page.getByRole('button', { name: 'Take in 0 case studies' }).isDisabled()).toBe(true);
    });
  });

  test('what is new is shown first and taken in by a second press; what is missing is said by its place', async () => {
    await withPanel('?curator#/library/files', async (page) => {
      await page.getByRole('button', { name: 'Save as files' }).click();
      await expect.poll(() => page.evaluate(() => window.stage.files.length)).toBe(2);
      const [json] = await page.evaluate(() => window.stage.files);
      const ours = JSON.parse(json?.text ?? '{}');
      const [one] = ours.cases;
      const cases = [one, { ...one, title: 'Another story' }, { ...one, title: 'A third', learnt: '' }];
      await file(page, 'theirs.json', JSON.stringify({ ...ours, cases }));
      const inside = page.getByRole('list', { name: 'What stands in the file' }).getByRole('listitem');
      await expect.poll(() => inside.count()).toBe(3);
      await inside.nth(2).getByText('Look at: What was learnt').waitFor();
      await judgeScreen(page, 'case-library files inside');
      await page.getByRole('button', { name: 'Take in 1 case study' }).click();
      await page.getByText('Taken in. It waits for a curator.').first().waitFor();
      expect(await called(page, 'importCases')).toBe(2);
    });
  });

  test.each([
    ['another program', 'shopping.json', '{"milk":2}', /This is not a file of case studies/],
    ['another version', 'later.json', '{"kind":"peer-hub-case-studies","version":9,"cases":[]}', /version/i],
    ['far too large', 'large.md', 'x'.repeat(80_000), /larger than what can be taken in at once/],
    ['a little too large', 'large.md', 'x'.repeat(48_001), /larger than what can be taken in at once/],
    [
      'short, but long on its way',
      'large.md',
      '\u0001'.repeat(20_000),
      /larger than what can be taken in at once/,
    ],
  ])('a file of %s is refused with its reason', async (_, name, text, reason) => {
    await withPanel('?curator#/library/files', async (page) => {
      await file(page, name, text);
      await page.getByText('This file was not taken in').waitFor();
      await page.getByText(reason).first().waitFor();
      expect(await page.getByRole('button', { name: /^Take in/ }).count()).toBe(0);
    });
  });
});

test('what was not found is looked for again from its line', async () => {
  await withPanel('?curator#/search/missed', async (page) => {
    await page.getByText('12 searches').waitFor();
    await page.getByRole('button', { name: 'Look now for evict zebra' }).press('Enter');
    await expect
      .poll(() => page.getByRole('searchbox', { name: 'What are you looking for?' }).inputValue())
      .toBe('evict zebra');
    await page.goBack();
    await page.getByRole('button', { name: /Month$/ }).click();
    await page.getByRole('option', { name: 'October 2026' }).click();
    await page.getByText('Nothing was looked for in vain often enough to be shown.').waitFor();
  });
});

test('withdrawn with a reason', async () => {
  await withPanel('?curator#/library', async (page) => {
    await openCase(page, 3);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Withdraw' }).click();
    await page.getByRole('dialog', { name: 'Withdraw this case study' }).waitFor();
    await judgeScreen(page, 'case-library withdraw');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText('Withdrawn. The reason stands in its place.').first().waitFor();
  });
});
