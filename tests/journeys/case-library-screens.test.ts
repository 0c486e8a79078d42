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
  ] as const)('%s', async (name, where, title) => {
    await withPanel(where, async (page) => {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      if (!/loading|offline|empty/.test(name)) await page.getByRole('listitem').first().waitFor();
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
    await openCase(page, 2);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Ask the author through a channel' }).click();
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
