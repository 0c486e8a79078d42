// A note for the record may name the person and is not stripped; what still stands for somebody is pointed out before it is copied, and
// again with the word that it was.
import { expect, test } from 'vitest';
import { judgeScreen } from '#tests/support/journey/screens.ts';
import { named, openThread, rested, standStage, withPanel } from '#tests/support/panel-stage/visit.ts';

standStage();

test('what still stands for somebody is named, led to by key, and said with the copy; a name that is put in stays and rests nowhere', async () => {
  await withPanel('#/', async (page) => {
    page.setDefaultTimeout(8_000);
    await openThread(page, 'accepted');
    await page.getByRole('button', { name: 'Copy as note' }).first().click();
    const note = named(page, /note/i).first();
    await note.fill('Spoke with [name 1] at [address] about the grant.');
    const gaps = page.getByText('[name 1], [address] stand for what was taken out.', { exact: false });
    await gaps.first().waitFor();
    await judgeScreen(page, 'notes gaps');
    await page.getByRole('button', { name: 'Copy note' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => gaps.count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Go to the first' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Mrs Dorothy Hallworth');
    await page.getByRole('button', { name: 'Go to the first' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('her home');
    expect(await note.inputValue()).toBe('Spoke with Mrs Dorothy Hallworth at her home about the grant.');
    await expect.poll(() => page.getByText('Still to fill in').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy note' }).click();
    await expect.poll(() => gaps.count()).toBe(0);
    expect(await page.evaluate(() => window.stage.copied.at(-1))).toContain('Dorothy Hallworth');
    expect(await rested(page)).not.toContain('Hallworth');
  });
});
